import { useText } from '../../shared/intl/text.tsx';
import { answersFor, sameAnswers } from './answers.ts';
import { DraftText } from './draft-text.tsx';
import { Receipt } from './receipt.tsx';
import { type Desk, standing } from './reflection-query.ts';
import { SubmittedText } from './submitted-text.tsx';
import { useReflectionDraft } from './use-reflection-draft.ts';

interface HeldTextProps {
  readonly desk: Desk;
  readonly because: 'ANEW' | 'FINISHED';
}

/** Nothing more is written: what was handed in, why it stays so and what comes next; and what was written since. */
export function HeldText({ desk, because }: HeldTextProps) {
  const t = useText();
  const { assignment, submissions } = desk.reflection;
  const { prompts } = assignment;
  const { value } = useReflectionDraft(desk);
  const [latest] = standing(submissions);
  if (!latest) return null;
  const handedIn = answersFor(prompts, latest.answers);
  const since = prompts.filter(({ id }) => {
    const of = (answers: typeof value) => answers.filter(({ promptId }) => promptId === id);
    return !sameAnswers(of(handedIn), of(value));
  });
  return (
    <>
      <Receipt submission={latest}>{t(`reflections.held.${because}`)}</Receipt>
      <SubmittedText submission={latest} />
      {since.length > 0 && (
        <DraftText
          id="since"
          title={t('reflections.since')}
          hint={t('reflections.sinceHint')}
          prompts={since}
          answers={value}
        />
      )}
    </>
  );
}
