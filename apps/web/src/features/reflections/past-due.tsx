import { Button } from '@mantine/core';
import { DueText } from '../../shared/components/due-text.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { checkAnswers, type AnswerText } from './answers.ts';
import { LateRule } from './late-rule.tsx';
import { useHasPassed } from './use-has-passed.ts';
import type { Desk } from './reflection-query.ts';
import classes from './reflections.module.css';

interface PastDueProps {
  readonly desk: Desk;
  readonly answers: readonly AnswerText[];
  readonly onSubmit: () => void;
}

/**
 * The deadline has passed and nothing was handed in, though something is written: said first thing, with the way out. A
 * draft is never a submission by itself, and never nothing by silence.
 */
export function PastDue({ desk, answers, onSubmit }: PastDueProps) {
  const t = useText();
  const due = desk.studentWork.milestones.find(({ kind }) => kind === 'REFLECTION');
  const passed = useHasPassed(due?.dueAt ?? null);
  const { emptyPrompts, nothing } = checkAnswers(answers);
  if (!due || !passed || nothing) return null;
  const missing = emptyPrompts.length;
  return (
    <section className={classes.asked} aria-labelledby="past-due">
      <h2 id="past-due">{t('reflections.notHandedIn')}</h2>
      <p>
        {t('reflections.dueWas')} <DueText dueAt={due.dueAt} zone={due.zone} form="when" />.{' '}
        {t(missing === 0 ? 'reflections.wholeDraft' : 'reflections.partDraft', { missing })}
      </p>
      <p>
        <LateRule late={desk.reflection.assignment.late} />
      </p>
      <Button mt="xs" onClick={onSubmit}>
        {t('reflections.handInNow')}
      </Button>
    </section>
  );
}
