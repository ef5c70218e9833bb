import { Button } from '@mantine/core';
import { countWords } from '@firsthand/contracts';
import { useRef, useState } from 'react';
import { AttachedFiles } from '../../shared/attachments/attached-files.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { FormattedText } from '../../shared/text/formatted-text.tsx';
import { AnswerField } from './answer-field.tsx';
import { answersFor, answerWith, sameAnswers } from './answers.ts';
import { AttachmentsField } from './attachments-field.tsx';
import { MergeAnswers } from './merge-answers.tsx';
import { PastDue } from './past-due.tsx';
import { Receipt } from './receipt.tsx';
import { RevisionAsked } from './revision-asked.tsx';
import { type Desk, doFilesStay, standing } from './reflection-query.ts';
import { SubmitDialog } from './submit-dialog.tsx';
import { useAttachments } from './use-attachments.ts';
import { useHasPassed } from './use-has-passed.ts';
import { useReflectionDraft } from './use-reflection-draft.ts';
import classes from './reflections.module.css';

/** Prompt after prompt. It saves itself; handing in is another step. */
export function Editor({ desk }: { desk: Desk }) {
  const t = useText();
  const [submitting, setSubmitting] = useState(false);
  const conflict = useRef<HTMLDivElement>(null);
  const { assignment, held, submissions, revisionAsked, revisionAnswered } = desk.reflection;
  const { id: assignmentId, prompts, instructions } = assignment;
  const draft = useReflectionDraft(desk);
  const [latest] = standing(submissions);
  const files = desk.reflection.attachments;
  const attachments = useAttachments(assignmentId, files);
  const filesStay = doFilesStay(desk.reflection);
  const sameFiles =
    filesStay ||
    latest?.attachments.map(({ id }) => id).join() ===
      files
        .filter(({ kept }) => kept)
        .map(({ id }) => id)
        .join();
  // What was once given back opens only where something was asked, however often it is handed in again.
  const asks = (revisionAsked ?? revisionAnswered)?.asks;
  const open = asks ? prompts.filter(({ id }) => asks.some(({ promptId }) => promptId === id)) : prompts;
  const unchanged =
    latest !== undefined &&
    sameFiles &&
    sameAnswers(answersFor(open, latest.answers), answersFor(open, draft.value));
  const due = desk.studentWork.milestones.find(({ kind }) => kind === 'REFLECTION');
  const dueIsOver = useHasPassed(due?.dueAt ?? null);
  // It may be written all the same: what was read may be put aside, and more time be given.
  const waits = held === 'BEING_READ' || held === 'IN_TIME' ? held : null;
  const total = draft.value.reduce((sum, { text }) => sum + countWords(text), 0);
  return (
    <>
      {revisionAsked && <RevisionAsked revision={revisionAsked} dueAt={due?.dueAt ?? revisionAsked.dueAt} />}
      {latest && (
        <Receipt submission={latest}>
          {waits
            ? t(`reflections.held.${waits}`)
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
        const ask = asks?.find(({ promptId }) => promptId === prompt.id);
        const kept = latest?.answers.find(({ promptId }) => promptId === prompt.id);
        if (asks && !ask)
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
          <Button size="md" disabled={unchanged || waits !== null} onClick={() => setSubmitting(true)}>
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
