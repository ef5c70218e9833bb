import { IconCheck, IconCloudUp, IconDeviceMobile } from '@tabler/icons-react';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../../shared/components/skeletons.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import type { LogSheet } from '../../../shared/offline/edits.ts';
import type { OutboxState } from '../../../shared/offline/outbox.ts';
import { useInterviewLog } from '../../../shared/offline/use-interview-log.ts';
import { useViewer } from '../../../shared/session/session.ts';
import { Answers } from './answers.tsx';
import { Closing } from './closing.tsx';
import { Leads } from './leads.tsx';
import classes from './log.module.css';

/** The log of an interview that was held, written whenever there is time. Each change is kept at once. */
export function LogSection({ interviewId }: { interviewId: string }) {
  const t = useText();
  const viewer = useViewer();
  const { log, error, retry, put, sending } = useInterviewLog(viewer, interviewId);
  if (!log) return error ? <ErrorState error={error} onRetry={retry} /> : <RowsSkeleton rows={4} />;
  return (
    <div className={classes.log}>
      <section aria-labelledby="log-answers">
        <div className={classes.top}>
          <h2 id="log-answers">{t('log.answers')}</h2>
          <Keeping sending={sending} />
        </div>
        <Minutes log={log} />
        <Answers log={log} put={put} />
      </section>
      <section aria-labelledby="log-leads">
        <h2 id="log-leads">{t('log.leads')}</h2>
        <Leads log={log} put={put} />
      </section>
      <section aria-labelledby="log-closing">
        <h2 id="log-closing">{t('log.closing')}</h2>
        <Closing viewer={viewer} log={log} put={put} />
      </section>
    </div>
  );
}

/** What was promised and what it took; over is said, not blamed. */
function Minutes({ log: { interview } }: { log: LogSheet }) {
  const t = useText();
  const { plannedMinutes, actualMinutes } = interview;
  if (plannedMinutes === null || actualMinutes === null) return null;
  const over = actualMinutes - plannedMinutes;
  return (
    <p className={classes.soft}>
      {t('log.minutes', { planned: plannedMinutes, actual: actualMinutes })}{' '}
      {over > 0 ? t('log.over', { over }) : t('log.kept')}
    </p>
  );
}

/** Quietly: where what was typed is. */
function Keeping({ sending: { waiting, phase } }: { sending: OutboxState }) {
  const t = useText();
  const refused = waiting.filter((one) => one.refused !== null).length;
  const count = waiting.length - refused;
  const state = count === 0 ? 'saved' : phase === 'waiting' ? 'onDevice' : 'saving';
  const Icon = { saved: IconCheck, onDevice: IconDeviceMobile, saving: IconCloudUp }[state];
  return (
    <span role="status" className={classes.keeping}>
      <Icon size={15} aria-hidden />
      {t(`log.keeping.${state}`)}
      {refused > 0 && ` ${t('log.refused', { count: refused })}`}
    </span>
  );
}
