import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { QuotaGrid } from '../../shared/components/quota-grid.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { CitedInterviews } from './cited-interviews.tsx';
import type { Sheet } from './grading-data.ts';
import classes from './sheet.module.css';

/** What the student handed in: the grid, the answers under their prompts, and the interviews they rest on. */
export function ReflectionPane({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const { formatDate, formatNumber } = useIntl();
  const { submission, grid, assignment, enrolmentId, earlier } = sheet;
  const words = submission.answers.reduce((sum, answer) => sum + answer.words, 0);
  const when = formatDate(submission.submittedAt, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    // Scrolls by itself on wide screens, so the keyboard must be able to reach it.
    <section className={classes.reading} aria-label={t('grading.reflection')} tabIndex={0}>
      <div className={classes.strip}>
        <QuotaGrid grid={grid} size="strip" />
        <p>
          {t('grading.handedInLine', { when, words: formatNumber(words) })}
          {submission.number > 1 && ` · ${t('grading.version', { number: submission.number })}`}
          {earlier.length > 0 && ` · ${t('grading.earlier', { count: earlier.length })}`}
          {' · '}
          <AnchorLink
            to="/students/$assignmentId/$enrolmentId"
            params={{ assignmentId: assignment.id, enrolmentId }}
            underline="always"
          >
            {t('grading.allWork')}
          </AnchorLink>
        </p>
      </div>
      <article className={classes.text}>
        {submission.answers.map(({ promptId, prompt, text, words: count }) => (
          <section key={promptId}>
            <h2>{prompt}</h2>
            {text.trim() === '' ? (
              <p className={classes.unanswered}>{t('grading.unanswered')}</p>
            ) : (
              <>
                <div className={classes.answer}>{text}</div>
                <small>{t('grading.wordCount', { count })}</small>
              </>
            )}
          </section>
        ))}
      </article>
      <CitedInterviews interviews={submission.interviews} evidence={sheet.evidence} />
    </section>
  );
}
