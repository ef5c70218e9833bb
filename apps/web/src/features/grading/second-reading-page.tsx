import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useHeadingFocus } from '../../shared/components/use-page-focus.ts';
import { useText } from '../../shared/intl/text.tsx';
import { BankProvider } from './comment-bank.tsx';
import { sheetQuery } from './grading-data.ts';
import { ReadingForm } from './reading-form.tsx';
import { ReflectionPane } from './reflection-pane.tsx';
import { readingQuery } from './second-readings-data.ts';
import { SettleReading } from './settle-reading.tsx';
import { useName } from './use-name.ts';
import classes from './sheet.module.css';

const route = getRouteApi('/shell/grading/$assignmentId/second/$readingId');

/** A work that is graded a second time: by its reader without the first grade, and then both beside the text. */
export function SecondReadingPage() {
  const t = useText();
  const nameOf = useName();
  const { formatMessage } = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  const { assignmentId, readingId } = route.useParams();
  const { data: reading, error, refetch } = useQuery(readingQuery(readingId));
  const sheet = useQuery({
    ...sheetQuery(reading?.submissionId ?? ''),
    enabled: reading !== undefined,
    // Nothing is claimed here: what was sent ahead is asked for again, so that reading it is noted.
    refetchOnMount: 'always',
  });
  const [prompt, setPrompt] = useState<string | null>(null);
  const name = reading ? nameOf.full(reading) : '';
  useHeadingFocus(heading, name);
  return (
    <div className={classes.screen} data-pane="hidden">
      {name && <title>{`${name} · ${t('second.title')} · ${formatMessage({ id: 'app.name' })}`}</title>}
      <header className={classes.bar}>
        <div className={classes.who}>
          <AnchorLink to="/grading/$assignmentId/second" params={{ assignmentId }} className={classes.up}>
            {t('second.title')}
          </AnchorLink>
          <h1 ref={heading} tabIndex={-1}>
            {name || t(error ? 'second.title' : 'app.loading')}
          </h1>
        </div>
      </header>
      {reading && sheet.data ? (
        <BankProvider key={reading.id} sheet={sheet.data}>
          <ReflectionPane sheet={sheet.data} remarks={[]} prompt={prompt} onPrompt={setPrompt} />
          <aside className={classes.rubric} aria-label={t('grading.rubric')}>
            {reading.finishedAt !== null ? (
              <SettleReading key={reading.version} reading={reading} sheet={sheet.data} />
            ) : reading.mine ? (
              <ReadingForm reading={reading} />
            ) : (
              <div className={classes.form}>
                <p className={classes.criteria}>
                  {t('second.underWay', { name: `${reading.reader.givenName} ${reading.reader.familyName}` })}
                </p>
              </div>
            )}
          </aside>
        </BankProvider>
      ) : (
        <div className={classes.waiting}>
          {error || sheet.error ? (
            <ErrorState
              error={error ?? sheet.error}
              onRetry={() => void (error ? refetch() : sheet.refetch())}
            />
          ) : (
            <PageSkeleton />
          )}
        </div>
      )}
    </div>
  );
}
