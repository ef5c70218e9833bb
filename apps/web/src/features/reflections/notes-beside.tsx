import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { VerdictPill } from '../../shared/fieldwork/verdict.tsx';
import { Withheld } from '../../shared/fieldwork/withheld.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { DeskInterview } from './reflection-query.ts';
import classes from './reflections.module.css';

/** The student's own interviews, to look at while writing. */
export function NotesBeside({ interviews }: { interviews: readonly DeskInterview[] }) {
  const t = useText();
  const { formatDate } = useIntl();
  const held = interviews.filter(({ actualMinutes }) => actualMinutes !== null);
  return (
    <section aria-labelledby="notes" className={classes.beside}>
      <h2 id="notes">{t('reflections.notes')}</h2>
      {held.length === 0 && <p className={classes.hint}>{t('reflections.noInterviews')}</p>}
      {held.map((interview) => (
        <details key={interview.id} open={held.length === 1}>
          <summary>
            <span>
              <strong>{interview.contact.name}</strong>
              <small>
                {[
                  formatDate(interview.startsAt, { day: 'numeric', month: 'short' }),
                  interview.occupation.title,
                ].join(' · ')}
              </small>
            </span>
            <VerdictPill interview={interview} />
          </summary>
          {interview.withheld && <Withheld name={interview.contact.name} reader="student" />}
          <p className={classes.words}>{interview.notes || t('reflections.noNotes')}</p>
          <AnchorLink to="/interviews/$interviewId" params={{ interviewId: interview.id }} size="sm">
            {t('reflections.openInterview')}
          </AnchorLink>
        </details>
      ))}
    </section>
  );
}
