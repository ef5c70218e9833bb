import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton, RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { DecisionPrompt } from '../../shared/decision/decision-panel.tsx';
import { studentHomeQuery, workOfInterview, type Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { EvidencePill } from '../../shared/fieldwork/evidence.tsx';
import { Verdict, verdictOf } from '../../shared/fieldwork/verdict.tsx';
import { Withheld } from '../../shared/fieldwork/withheld.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { Confirmation } from './confirmation.tsx';
import { EditInterview } from './edit-interview.tsx';
import { interviewQuery, type InterviewSheet } from './interview-query.ts';
import classes from './interviews.module.css';
import { LastTime } from './last-time.tsx';
import { PastInterview } from './past-interview.tsx';
import { Preparation } from './preparation.tsx';
import { Invitation } from './invitation.tsx';
import { Thanks } from './thanks.tsx';

const LogSection = lazy(() =>
  import('./log/log-section.tsx').then(({ LogSection: default_ }) => ({ default: default_ })),
);

const route = getRouteApi('/shell/interviews/$interviewId');

export function InterviewPage() {
  const t = useText();
  const { interviewId } = route.useParams();
  const { edit = false } = route.useSearch();
  const navigate = route.useNavigate();
  const interview = useQuery(interviewQuery(interviewId));
  const home = useQuery(studentHomeQuery);
  const above = (
    <AnchorLink to="/interviews" size="sm">
      {t('interviews.title')}
    </AnchorLink>
  );
  if (interview.isPending || home.isPending) return <PageSkeleton />;
  const work = home.data && workOfInterview(home.data, interviewId);
  if (!interview.data || !home.data)
    return (
      <>
        <PageHeader title={t('interviews.one')} above={above} />
        <ErrorState
          error={interview.error ?? home.error}
          onRetry={() => void Promise.all([interview.refetch(), home.refetch()])}
        />
      </>
    );
  const { contact, occupation } = interview.data;
  const title = t('interviews.with', { name: contact.name });
  if (edit && work)
    return (
      <div className={classes.page}>
        <PageHeader title={title} above={above} now={occupation.title} />
        <EditInterview
          key={interviewId}
          interview={interview.data}
          work={work}
          onDone={() => void navigate({ search: {} })}
        />
      </div>
    );
  return (
    <div className={classes.page}>
      <PageHeader title={title} above={above} now={occupation.title} />
      {work ? (
        <InterviewView interview={interview.data} work={work} />
      ) : (
        <PastInterview interview={interview.data} />
      )}
    </div>
  );
}

function InterviewView({ interview, work }: { interview: InterviewSheet; work: Work }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { id, startsAt, mode, actualMinutes, plannedMinutes, practice, notes, contact, notCounted } =
    interview;
  const verdict = verdictOf(interview);
  const held = actualMinutes !== null;
  const wanted = work.assignment.quota.requiresConfirmation;
  const when = formatDate(startsAt, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  const row = work.grid.rows.find(({ occupation }) => occupation?.id === interview.occupation.id);
  const titles = {
    counts: row
      ? t('interviews.countsAs', { counted: row.counted, wanted: row.wanted })
      : t('verdict.counts'),
    planned: t('interviews.plannedFor', { when }),
    extra: t('interviews.extra'),
    not: t('verdict.not'),
  };
  const facts: [string, string][] = [
    [t('interviews.fact.when'), when],
    [
      t('interviews.fact.where'),
      [
        t(`mode.${mode}`),
        actualMinutes !== null
          ? t('minutes', { minutes: actualMinutes })
          : plannedMinutes !== null && t('minutes', { minutes: plannedMinutes }),
      ]
        .filter(Boolean)
        .join(', '),
    ],
  ];
  if (interview.place) facts.push([t('place.label'), interview.place]);
  if (practice) facts.push([t('interviews.fact.kind'), t('interviews.fact.practice')]);
  return (
    <>
      <Verdict
        interview={interview}
        title={titles[verdict]}
        action={
          <>
            {verdict === 'planned' && (
              <>
                <ButtonLink to="/interviews/$interviewId/day" params={{ interviewId: id }} size="md">
                  {t('interviews.goIn')}
                </ButtonLink>
                <EditLink id={id} say="interviews.writeUp" variant="default" />
              </>
            )}
            {verdict === 'not' && <EditLink id={id} say="interviews.correct" variant="default" />}
            {notCounted.some(({ reason }) => reason === 'OCCUPATION_NOT_CHOSEN') && (
              <ButtonLink to="/plan" search={{ assignment: work.assignment.id }} variant="default" size="md">
                {t('interviews.toPlan')}
              </ButtonLink>
            )}
          </>
        }
      />
      {interview.withheld && <Withheld name={contact.name} reader="student" />}
      {held ? <Thanks interview={interview} /> : <LastTime interviewId={id} />}
      {held && wanted && <Confirmation interview={interview} wanted />}
      {!held && <Preparation interview={interview} />}
      {!held && <Invitation interview={interview} />}
      <dl className={classes.facts}>
        <div>
          <dt>{t('interviews.fact.who')}</dt>
          <dd>
            <AnchorLink to="/people/$contactId" params={{ contactId: contact.id }}>
              {contact.name}
            </AnchorLink>
          </dd>
        </div>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {held && (
          <div>
            <dt>{t('evidence.title')}</dt>
            <dd>
              <EvidencePill tier={interview.evidence} />
            </dd>
          </div>
        )}
      </dl>
      {(verdict === 'counts' || verdict === 'extra') && (
        <div className={classes.edit}>
          <EditLink id={id} say="interviews.edit" variant="subtle" />
        </div>
      )}
      {held && (
        <Suspense fallback={<RowsSkeleton rows={4} />}>
          <LogSection interviewId={id} />
        </Suspense>
      )}
      {(held || notes) && (
        <section aria-labelledby="notes" className={classes.group}>
          <h2 id="notes">{t('interviews.notesTitle')}</h2>
          {notes ? (
            <p className={classes.notes}>{notes}</p>
          ) : (
            <p className={classes.noNotes}>{t('interviews.noNotes')}</p>
          )}
        </section>
      )}
      {held && (
        <section aria-labelledby="heard" className={classes.group}>
          <h2 id="heard">{t('interviews.confirmed', { name: contact.name })}</h2>
          <p className={classes.noNotes}>{t('interviews.confirmedHint')}</p>
          <ButtonLink
            to="/plan/$occupationId"
            params={{ occupationId: interview.occupation.id }}
            search={{ view: 'heard', interview: id }}
            variant="default"
            mt="xs"
          >
            {t('interviews.compare')}
          </ButtonLink>
        </section>
      )}
      {held && (
        <section aria-labelledby="decision" className={classes.group}>
          <h2 id="decision">{t('interviews.decision', { title: interview.occupation.title })}</h2>
          <DecisionPrompt occupation={interview.occupation} />
          <ButtonLink
            to="/plan/$occupationId/synthesis"
            params={{ occupationId: interview.occupation.id }}
            variant="default"
            mt="md"
          >
            {t('interviews.synthesis')}
          </ButtonLink>
        </section>
      )}
      {held && !wanted && <Confirmation interview={interview} wanted={false} />}
    </>
  );
}

interface EditLinkProps {
  readonly id: string;
  readonly say: 'interviews.writeUp' | 'interviews.correct' | 'interviews.edit';
  readonly variant?: 'default' | 'subtle';
}

function EditLink({ id, say, variant }: EditLinkProps) {
  const t = useText();
  return (
    <ButtonLink
      to="/interviews/$interviewId"
      params={{ interviewId: id }}
      search={{ edit: true }}
      size="md"
      {...(variant && { variant })}
    >
      {t(say)}
    </ButtonLink>
  );
}
