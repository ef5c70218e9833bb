import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { keepViewer } from '../../shared/offline/device.ts';
import { openOffline } from '../../shared/offline/open-offline.ts';
import { useInterviewLog } from '../../shared/offline/use-interview-log.ts';
import { DayScreen } from './day-screen.tsx';
import classes from './day.module.css';

const route = getRouteApi('/field/interviews/$interviewId/day');

/** The interview itself, on a phone in one hand, with or without a connection. */
export function DayPage() {
  const t = useText();
  const { viewer } = route.useRouteContext();
  const { interviewId } = route.useParams();
  const { log, error, retry, ...writing } = useInterviewLog(viewer, interviewId);
  useEffect(() => {
    if (viewer.viewing) return;
    void keepViewer(viewer);
    void openOffline();
  }, [viewer]);
  if (log) return <DayScreen key={interviewId} log={log} viewer={viewer} {...writing} />;
  return (
    <main className={classes.waiting}>
      <title>{`${t('day.title')} · ${t('app.name')}`}</title>
      {error ? (
        <>
          <h1>{t('day.notHere')}</h1>
          <p>{t('day.notHereHint')}</p>
          <ErrorState error={error} onRetry={retry} />
          <AnchorLink to="/interviews">{t('day.toInterviews')}</AnchorLink>
        </>
      ) : (
        <PageSkeleton />
      )}
    </main>
  );
}
