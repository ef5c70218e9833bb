import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { Verdict, verdictOf } from '../../shared/fieldwork/verdict.tsx';
import { Withheld } from '../../shared/fieldwork/withheld.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { InterviewSheet } from './interview-query.ts';
import classes from './interviews.module.css';

/** An interview of an assignment that is no longer the student's: to read, with nothing to change. */
export function PastInterview({ interview }: { interview: InterviewSheet }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { id, startsAt, mode, actualMinutes, plannedMinutes, notes, contact } = interview;
  const when = formatDate(startsAt, { dateStyle: 'full', timeStyle: 'short' });
  const minutes = actualMinutes ?? plannedMinutes;
  const titles = {
    counts: t('verdict.counts'),
    planned: t('interviews.plannedFor', { when }),
    extra: t('interviews.extra'),
    not: t('verdict.not'),
  };
  return (
    <>
      <p>{t('interviews.past')}</p>
      <Verdict interview={{ ...interview, notCounted: [] }} title={titles[verdictOf(interview)]} />
      {interview.withheld && <Withheld name={contact.name} reader="student" />}
      <dl className={classes.facts}>
        <div>
          <dt>{t('interviews.fact.when')}</dt>
          <dd>{when}</dd>
        </div>
        <div>
          <dt>{t('interviews.fact.where')}</dt>
          <dd>
            {t(`mode.${mode}`)}
            {minutes !== null && `, ${t('minutes', { minutes })}`}
          </dd>
        </div>
      </dl>
      {notes && (
        <section aria-labelledby="notes" className={classes.group}>
          <h2 id="notes">{t('interviews.notesTitle')}</h2>
          <p className={classes.notes}>{notes}</p>
        </section>
      )}
      <AnchorLink to="/interview-log/$interviewId" params={{ interviewId: id }}>
        {t('interviews.pastLog')}
      </AnchorLink>
    </>
  );
}
