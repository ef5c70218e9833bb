import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { StaffLogDocument, type StaffLogQuery } from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { AnchorLink } from '../../../shared/components/links.tsx';
import { PageHeader } from '../../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../../shared/components/skeletons.tsx';
import { useToldText } from '../../../shared/fieldwork/use-told-text.ts';
import { Withheld } from '../../../shared/fieldwork/withheld.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { EvidencePill } from '../../../shared/fieldwork/evidence.tsx';
import { T, useText } from '../../../shared/intl/text.tsx';
import { useViewer } from '../../../shared/session/session.ts';
import { Conduct } from './conduct.tsx';
import { StaffAfterwards } from './staff-afterwards.tsx';
import classes from './log.module.css';

const route = getRouteApi('/shell/interview-log/$interviewId');
type Log = StaffLogQuery['interviewLog'];

/** A student's log as staff read it: what was said, where it led, what the interviewee says; no way to reach anybody. */
export function StaffLogPage() {
  const t = useText();
  const { formatDate } = useIntl();
  const viewer = useViewer();
  const { interviewId } = route.useParams();
  const {
    data: log,
    error,
    refetch,
  } = useQuery({
    queryKey: ['staff-log', interviewId],
    queryFn: async ({ signal }) =>
      (await request(StaffLogDocument, { interviewId }, { signal })).interviewLog,
  });
  if (!log) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const { enrolmentId, interview, answers, sources, discoveries, referrals, closing } = log;
  const { assignmentId, contact, occupation, startsAt, actualMinutes, plannedMinutes, mode, notes } =
    interview;
  return (
    <div className={classes.log}>
      <PageHeader
        title={t('staffLog.title', { name: contact.name })}
        above={
          <AnchorLink
            to="/students/$assignmentId/$enrolmentId"
            params={{ assignmentId, enrolmentId }}
            size="sm"
          >
            {t('staffLog.above')}
          </AnchorLink>
        }
        now={[
          occupation.title,
          formatDate(startsAt, { day: 'numeric', month: 'long' }),
          t(`mode.${mode}`),
          actualMinutes !== null && t('minutes', { minutes: actualMinutes }),
        ]
          .filter(Boolean)
          .join(', ')}
      />
      {viewer.tenant.programme === 'EMPLOYMENT_SERVICE' && actualMinutes !== null && (
        <Conduct interviewId={interviewId} />
      )}
      {actualMinutes !== null && (
        <p className={classes.timed}>
          <T
            id="app.pair"
            values={{
              name: t('evidence.staffTitle'),
              what: <EvidencePill key="tier" tier={interview.evidence} />,
            }}
          />
        </p>
      )}
      {closing.askedForJob && (
        <aside className={classes.flag} aria-labelledby="flag">
          <strong id="flag">{t('staffLog.flag')}</strong>
          <p>{t('staffLog.flagText')}</p>
        </aside>
      )}
      {closing.jobTalk === 'THEY_OFFERED' && <p className={classes.soft}>{t('staffLog.offered')}</p>}
      {closing.jobTalk === 'THEY_ASKED_FOR_MY_RESUME' && (
        <p className={classes.soft}>{t('staffLog.resume')}</p>
      )}
      {plannedMinutes !== null && actualMinutes !== null && (
        <p className={classes.soft}>{t('log.minutes', { planned: plannedMinutes, actual: actualMinutes })}</p>
      )}
      {interview.withheld ? (
        <Withheld name={contact.name} reader="staff" />
      ) : (
        <section aria-labelledby="answers">
          <h2 id="answers">{t('log.answers')}</h2>
          {answers.length === 0 && <p className={classes.soft}>{t('staffLog.empty')}</p>}
          <AnswerList answers={answers} />
        </section>
      )}
      {notes.trim() !== '' && (
        <section aria-labelledby="notes">
          <h2 id="notes">{t('staffLog.notes')}</h2>
          <p className={classes.said}>{notes}</p>
        </section>
      )}
      <section aria-labelledby="leads">
        <h2 id="leads">{t('staffLog.leads')}</h2>
        <p>{t('staffLog.named', { count: referrals.length })}</p>
        {sources.length > 0 && (
          <p>
            {t('app.pair', {
              name: t('log.sources'),
              what: sources.map(({ text }) => text).join('; '),
            })}
          </p>
        )}
        {discoveries.length > 0 && (
          <p>
            {t('app.pair', {
              name: t('log.newToThem'),
              what: discoveries.map(({ title, occupation: known }) => known?.title ?? title).join('; '),
            })}
          </p>
        )}
      </section>
      <section aria-labelledby="confirmation">
        <h2 id="confirmation">{t('staffLog.confirmation')}</h2>
        <WhatTheySay interview={interview} />
      </section>
      {interview.afterwards && <StaffAfterwards afterwards={interview.afterwards} />}
    </div>
  );
}

function AnswerList({ answers }: { answers: Log['answers'] }) {
  const t = useText();
  const toldText = useToldText();
  return (
    <dl className={classes.facts}>
      {answers.map((answer) => {
        const { id, question, volunteered, text } = answer;
        const value = toldText(answer);
        return (
          <div key={id}>
            <dt>{question || t(volunteered ? 'staffLog.unasked' : 'log.noted')}</dt>
            {value !== '' && <dd>{value}</dd>}
            {text !== '' && <dd>{text}</dd>}
          </div>
        );
      })}
    </dl>
  );
}

function WhatTheySay({ interview: { confirmation, actualMinutes } }: { interview: Log['interview'] }) {
  const t = useText();
  const { formatDate } = useIntl();
  if (!confirmation) return <p>{t('staffLog.noConfirmation')}</p>;
  const { state, answeredAt, handedOver, tookPlace, heldOn, minutes, askedForJob } = confirmation;
  if (state === 'ASKED') return <p>{t('staffLog.asked')}</p>;
  const date = answeredAt ? formatDate(answeredAt, { day: 'numeric', month: 'long' }) : '';
  const words =
    state === 'CONFIRMED'
      ? t('staffLog.confirmed', { date })
      : state === 'DECLINED'
        ? t('staffLog.declined')
        : tookPlace
          ? t('staffLog.corrected', {
              day: heldOn
                ? formatDate(`${heldOn}T12:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' })
                : '',
              minutes: minutes ?? 0,
              theirs: t('minutes', { minutes: actualMinutes ?? 0 }),
            })
          : t('staffLog.notMet');
  return (
    <>
      <p>{words}</p>
      {askedForJob && <p>{t('staffLog.job')}</p>}
      {handedOver && (
        <p className={classes.soft}>{t(handedOver === 'MAIL' ? 'staffLog.byMail' : 'staffLog.byStudent')}</p>
      )}
    </>
  );
}
