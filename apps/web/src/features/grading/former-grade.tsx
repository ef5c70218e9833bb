import { Button } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { useText } from '../../shared/intl/text.tsx';
import { holdsMore, takenOver, type GradeDraft } from './grade-draft.ts';
import type { Sheet } from './grading-data.ts';
import classes from './sheet.module.css';

interface FormerGradeProps {
  readonly sheet: Sheet;
  readonly former: NonNullable<Sheet['formerGrade']>;
  readonly draft: Draft<GradeDraft>;
}

/** What was begun before the student handed in anew, to read, and to go on with by one press. */
export function FormerGrade({ sheet, former, draft }: FormerGradeProps) {
  const t = useText();
  const { formatDate, formatNumber } = useIntl();
  const { criteria } = sheet.rubric;
  const taken = takenOver(criteria, draft.value, former, sheet.submission.answers);
  const more = holdsMore(draft.value, taken);
  return (
    <details className={classes.former} open={more}>
      <summary>
        {t('grading.former', {
          name: former.gradedBy ? `${former.gradedBy.givenName} ${former.gradedBy.familyName}` : '',
          date: formatDate(former.updatedAt, { day: 'numeric', month: 'long' }),
        })}
      </summary>
      <ul>
        {former.rubric.criteria.map(({ id, title }) => {
          const score = former.scores.find(({ criterionId }) => criterionId === id);
          return (
            score && (
              <li key={id} className={classes.answer}>
                {t('app.pair', { name: title, what: formatNumber(score.points) })}
                {score.comment && ` · ${score.comment}`}
              </li>
            )
          );
        })}
        {former.remarks.map(({ id, quote, text }) => (
          <li key={id} className={classes.answer}>
            <q>{quote}</q> {text}
          </li>
        ))}
      </ul>
      {former.feedback && <p className={classes.answer}>{former.feedback}</p>}
      {more && (
        <Button
          variant="default"
          size="compact-sm"
          disabled={draft.phase === 'conflict'}
          leftSection={<IconArrowForwardUp size={16} stroke={1.75} aria-hidden />}
          onClick={() => draft.edit(takenOver(criteria, draft.now().value, former, sheet.submission.answers))}
        >
          {t('grading.takeFormer')}
        </Button>
      )}
    </details>
  );
}
