import { Button } from '@mantine/core';
import { countWords } from '@firsthand/contracts';
import { useRef, useState } from 'react';
import { SaveDraftDocument } from '../../generated/operations.ts';
import { AttachedFiles } from '../../shared/attachments/attached-files.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { FormattedText } from '../../shared/text/formatted-text.tsx';
import { AnswerField } from './answer-field.tsx';
import { answerSent, answersFor, answerWith, sameAnswers, type AnswerText } from './answers.ts';
import { AttachmentsField } from './attachments-field.tsx';
import { MergeAnswers } from './merge-answers.tsx';
import { PastDue } from './past-due.tsx';
import { Receipt } from './receipt.tsx';
import { RevisionAsked } from './revision-asked.tsx';
import { type Desk, standing } from './reflection-query.ts';
import { SubmitDialog } from './submit-dialog.tsx';
import { useAttachments } from './use-attachments.ts';
import { useHasPassed } from './use-has-passed.ts';
import classes from './reflections.module.css';

/** Prompt after prompt. It saves itself; handing in is another step. */
export function Editor({ desk }: { desk: Desk }) {
  const t = useText();
  const [submitting, setSubmitting] = useState(false);
  const conflict = useRef<HTMLDivElement>(null);
  const { assignment, answers, revision, savedAt, submissions, revisionAsked } = desk.reflection;
  const { id: assignmentId, prompts, instructions } = assignment;
  const draft = useDraft<AnswerText[]>({
    thing: `reflection.${assignmentId}`,
    stored: { value: answersFor(prompts, answers), revision, savedAt },
    save: async (value, over, { last }) => {
      const {
        saveDraft: { saved, draft: theirs },
      } = await request(
        SaveDraftDocument,
        { input: { assignmentId, answers: value.map(answerSent), revision: over } },
        { keepalive: last },
      );
      return saved
        ? { saved, revision: theirs.revision, savedAt: theirs.savedAt ?? new Date().toISOString() }
        : { saved, theirs: { ...theirs, value: answersFor(prompts, theirs.answers) } };
    },
  });
  const [latest] = standing(submissions);
  const files = desk.reflection.attachments;
  const attachments = useAttachments(assignmentId, files);
  const filesStay = revisionAsked !== null && !revisionAsked.files;
  const sameFiles =
    filesStay ||
    latest?.attachments.map(({ id }) => id).join() ===
      files
        .filter(({ kept }) => kept)
        .map(({ id }) => id)
        .join();
  const unchanged =
    latest !== undefined && sameFiles && sameAnswers(answersFor(prompts, latest.answers), draft.value);
  const due = desk.studentWork.milestones.find(({ kind }) => kind === 'REFLECTION');
  const dueIsOver = useHasPassed(due?.dueAt ?? null);
  // What came in time stays in time, unless it was given back; what staff handed in may still be bettered.
  const staysInTime =
    latest !== undefined && dueIsOver && !latest.late && !latest.onBehalf && revisionAsked === null;
  const total = draft.value.reduce((sum, { text }) => sum + countWords(text), 0);
  return (
    <>
      {revisionAsked && <RevisionAsked revision={revisionAsked} />}
      {latest && (
        <Receipt submission={latest}>
          {staysInTime
            ? t('reflections.staysInTime')
            : !unchanged
              ? t('reflections.changedSince', { number: latest.number })
              : !revisionAsked && t(dueIsOver ? 'reflections.mayReplace' : 'reflections.mayResubmit')}
        </Receipt>
      )}
      {!latest && <PastDue desk={desk} answers={draft.value} onSubmit={() => setSubmitting(true)} />}
      {instructions && <p className={classes.instructions}>{instructions}</p>}
      <div ref={conflict}>
        <MergeAnswers draft={draft} prompts={prompts} />
      </div>
      {prompts.map((prompt) => {
        const ask = revisionAsked?.asks.find(({ promptId }) => promptId === prompt.id);
        const kept = latest?.answers.find(({ promptId }) => promptId === prompt.id);
        if (revisionAsked && !ask)
          return (
            <section key={prompt.id} className={classes.prompt}>
              <h2>{prompt.text}</h2>
              <div className={classes.kept}>
                <FormattedText text={kept?.text ?? ''} formatted={kept?.formatted} />
              </div>
              <small className={classes.hint}>{t('reflections.staysAsItIs')}</small>
            </section>
          );
        return (
          <AnswerField
            key={prompt.id}
            prompt={prompt}
            {...(ask && { ask: ask.text })}
            answer={
              draft.value.find(({ promptId }) => promptId === prompt.id) ?? { promptId: prompt.id, text: '' }
            }
            onChange={(answer) => draft.edit(answerWith(draft.now().value, answer))}
          />
        );
      })}
      {filesStay ? (
        latest &&
        latest.attachments.length > 0 && (
          <div className={classes.prompt}>
            <AttachedFiles files={latest.attachments} own />
            <small className={classes.hint}>{t('reflections.filesStay')}</small>
          </div>
        )
      ) : (
        <AttachmentsField files={files} attachments={attachments} />
      )}
      <div className={classes.bar} data-print="no">
        <span className={classes.barState}>
          <SaveState draft={draft} />
          <small>{t('reflections.words', { words: total })}</small>
        </span>
        {draft.phase === 'conflict' ? (
          <Button size="md" onClick={() => conflict.current?.querySelector('h2')?.focus()}>
            {t('reflections.compare')}
          </Button>
        ) : (
          <Button size="md" disabled={unchanged || staysInTime} onClick={() => setSubmitting(true)}>
            {t(latest ? 'reflections.submitAgain' : 'reflections.submit')}
          </Button>
        )}
      </div>
      {submitting && (
        <SubmitDialog
          desk={desk}
          draft={draft}
          sending={attachments.sending}
          onClose={() => setSubmitting(false)}
        />
      )}
    </>
  );
}
