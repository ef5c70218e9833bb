import { useState, type ReactNode } from 'react';
import { ButtonLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { newRemark, type Remark, type Words } from '../../shared/remarks/remark.ts';
import { BankProvider } from './comment-bank.tsx';
import { CorrectForm } from './correct-form.tsx';
import { withoutRemark, withRemark, type Writing } from './grade-draft.ts';
import { GradeForm } from './grade-form.tsx';
import { GradeReleased } from './grade-released.tsx';
import type { GivenGrade, Sheet } from './grading-data.ts';
import { ReflectionPane } from './reflection-pane.tsx';
import { useCorrection } from './use-correction.ts';
import { useGradeDraft } from './use-grade-draft.ts';
import classes from './sheet.module.css';

interface SheetBodyProps {
  readonly sheet: Sheet;
  /** On to the next one that waits for a grade; null when none is left. */
  readonly onNext: (() => void) | null;
  readonly onLast: () => void;
  /** It waited for a grade and does so no more. */
  readonly onGraded: () => void;
  /** The one prompt that is graded of everybody in turn. */
  readonly prompt: string | null;
  readonly onPrompt: (promptId: string | null) => void;
  /** Somebody else has it open. */
  readonly held: ReactNode;
}

/** The text and, beside it, the grade. Must be keyed by the submission. */
export function SheetBody(props: SheetBodyProps) {
  const t = useText();
  const { sheet, prompt, onPrompt } = props;
  if (sheet.secondReadingId)
    return (
      <>
        <ReflectionPane sheet={sheet} remarks={[]} prompt={prompt} onPrompt={onPrompt} />
        <aside className={classes.rubric} aria-label={t('grading.rubric')}>
          <div className={classes.form}>
            <div className={classes.criteria}>
              <p>{t('rule.second-reader')}</p>
              <ButtonLink
                to="/grading/$assignmentId/second/$readingId"
                params={{ assignmentId: sheet.assignment.id, readingId: sheet.secondReadingId }}
              >
                {t('second.toReading')}
              </ButtonLink>
            </div>
          </div>
        </aside>
      </>
    );
  if (sheet.grade?.state !== 'RELEASED') return <InHand {...props} />;
  return <Released key={sheet.grade.version} {...props} grade={sheet.grade} />;
}

/** What its student has read; and while it is corrected, what they will read. */
function Released({ sheet, grade, onNext, prompt, onPrompt }: SheetBodyProps & { grade: GivenGrade }) {
  const t = useText();
  const correction = useCorrection(sheet, grade);
  const [correcting, setCorrecting] = useState(correction.restored);
  const { marking } = useRemarks(sheet, correction.writing);
  const remarks = correcting ? correction.writing.value.remarks : grade.remarks;
  return (
    <BankProvider sheet={sheet}>
      <ReflectionPane {...{ sheet, remarks, prompt, onPrompt }} {...(correcting && { marking })} />
      <aside className={classes.rubric} aria-label={t('grading.rubric')}>
        {correcting ? (
          <CorrectForm sheet={sheet} correction={correction} onClose={() => setCorrecting(false)} />
        ) : (
          <GradeReleased sheet={sheet} grade={grade} onNext={onNext} onCorrect={() => setCorrecting(true)} />
        )}
      </aside>
    </BankProvider>
  );
}

/** Writing comments on the text into this draft. */
function useRemarks(sheet: Sheet, draft: Writing) {
  const [current, setCurrent] = useState<string | null>(null);
  const add = (words: Words) => {
    const answer = sheet.submission.answers.find(({ promptId }) => promptId === words.promptId);
    if (!answer || draft.phase === 'conflict') return;
    const remark = newRemark(crypto.randomUUID(), answer.text, words);
    draft.edit(withRemark(draft.now().value, remark));
    setCurrent(remark.id);
  };
  return {
    marking: {
      current,
      disabled: draft.phase === 'conflict',
      onCurrent: setCurrent,
      onAdd: add,
      onChange: (remark: Remark) => draft.edit(withRemark(draft.now().value, remark)),
      onRemove: (id: string) => draft.edit(withoutRemark(draft.now().value, id)),
    },
  };
}

/** Still to be finished. One draft holds the scores, the feedback and the comments on the text. */
function InHand({ sheet, onNext, onLast, onGraded, prompt, onPrompt, held }: SheetBodyProps) {
  const t = useText();
  const draft = useGradeDraft(sheet);
  const { marking } = useRemarks(sheet, draft);
  const [waited] = useState(sheet.grade?.state !== 'READY');
  const onDone = () => {
    if (waited) onGraded();
    (onNext ?? onLast)();
  };
  return (
    <BankProvider sheet={sheet}>
      <ReflectionPane
        sheet={sheet}
        remarks={draft.value.remarks}
        prompt={prompt}
        onPrompt={onPrompt}
        marking={marking}
      />
      <aside className={classes.rubric} aria-label={t('grading.rubric')}>
        <GradeForm
          sheet={sheet}
          draft={draft}
          prompt={prompt}
          held={held}
          hasNext={onNext !== null}
          onDone={onDone}
        />
      </aside>
    </BankProvider>
  );
}
