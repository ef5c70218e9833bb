import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { pastWorkQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './home.module.css';

/** What was done on assignments that are no longer the student's: another cohort's, or of a section they left. */
export function PastWork() {
  const t = useText();
  const { formatDate } = useIntl();
  const { data: past = [] } = useQuery(pastWorkQuery);
  if (past.length === 0) return null;
  return (
    <section className={classes.past} aria-labelledby="past">
      <h2 id="past">{t('home.past')}</h2>
      <p>{t('home.pastHint')}</p>
      <ul>
        {past.map(({ enrolmentId, assignment: { id, title, section }, interviews, reflection }) => (
          <li key={enrolmentId + id}>
            <h3>{title}</h3>
            <span>
              {section.course.code} · {section.name}
            </span>
            <ul aria-label={t('home.pastInterviews')}>
              {reflection.state !== 'NOT_STARTED' && (
                <li>
                  <AnchorLink to="/reflections/$assignmentId" params={{ assignmentId: id }}>
                    {t('home.pastText')}
                  </AnchorLink>
                </li>
              )}
              {interviews.map((interview) => (
                <li key={interview.id}>
                  <AnchorLink to="/interviews/$interviewId" params={{ interviewId: interview.id }}>
                    {interview.contact.name}
                  </AnchorLink>
                  , {formatDate(interview.startsAt, { day: 'numeric', month: 'long' })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
