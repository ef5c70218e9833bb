import { Button, Kbd } from '@mantine/core';
import { IconArrowBackUp, IconBookmarks, IconCircleCheck, IconMessageReply } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { Lateness } from '../../shared/components/lateness.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { MOD, useShortcuts } from '../../shared/shortcuts.ts';
import { askBank, BankTextarea } from './bank-textarea.tsx';
import { CriteriaFields, MissingCriteria } from './criteria-fields.tsx';
import { FormerGrade } from './former-grade.tsx';
import { finished, inWords, totalOf, type GradeDraft } from './grade-draft.ts';
import type { Sheet } from './grading-data.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { useCriteria } from './use-criteria.ts';
import { useName } from './use-name.ts';
import classes from './sheet.module.css';

interface GradeFormProps {
  readonly sheet: Sheet;
  readonly draft: Draft<GradeDraft>;
  /** The one prompt that is graded of everybody in turn: a grade may stay half done and the next one come. */
  readonly prompt: string | null;
  /** Somebody else has it open: it cannot be finished here, only written. */
  readonly held: ReactNode;
  /** Another one waits for a grade. */
  readonly hasNext: boolean;
  /** This one is finished: on to the next. */
  readonly onDone: () => void;
}

/** The rubric and the feedback. Saves itself; finishing is one key. Must be keyed by the submission. */
export function GradeForm({ sheet, draft, prompt, held, hasNext, onDone }: GradeFormProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  const nameOf = useName();
  const { id: me } = useViewer();
  const { criteria: rubric, totalPoints } = sheet.rubric;
  const { value } = draft;
  const criteria = useCriteria({ draft, rubric, prompt });
  const { missing, stuck } = criteria;
  const [finishing, setFinishing] = useState(false);
  const [returning, setReturning] = useState(false);
  const feedback = useRef<HTMLTextAreaElement>(null);
  const feedbackId = useId();

  const finish = async () => {
    if (finishing || stuck || held) return;
    if (prompt === null && criteria.complain()) return;
    setFinishing(true);
    // Prompt by prompt a rubric fills up over several rounds.
    if (missing.length === 0) draft.edit(finished(draft.now().value));
    await draft.flush();
    setFinishing(false);
    // Without a connection it is kept on this device and sent later; a conflict or a refusal needs a person.
    if (['clean', 'waiting'].includes(draft.now().phase)) onDone();
  };
  useShortcuts([
    { key: 'f', label: 'grading.key.feedback', run: () => feedback.current?.focus() },
    { key: 'b', label: 'grading.key.bank', run: () => askBank(feedback.current) },
    ...(sheet.revisionAsked || stuck
      ? []
      : [{ key: 'r', label: 'grading.key.return' as const, run: () => setReturning(true) }]),
    { key: 'mod+Enter', label: 'grading.key.finish', whileTyping: true, run: () => void finish() },
  ]);
  // Read anew when the two came apart, so that it names whoever saved last.
  const saver = sheet.grade?.gradedBy;
  const changedBy = saver && saver.id !== me ? `${saver.givenName} ${saver.familyName}` : null;
  const superseded =
    draft.error instanceof ApiError && draft.error.details['rule'] === 'superseded'
      ? String(draft.error.details['submissionId'])
      : null;
  return (
    <form
      ref={criteria.pane}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <div className={classes.criteria} data-begins="rubric" onKeyDown={criteria.onArrow}>
        {held}
        <ConflictNote
          draft={draft}
          show={(one) => inWords(criteria.shown, one, formatNumber)}
          by={changedBy}
        />
        {superseded && (
          <p className={classes.newer} role="alert">
            {t('grading.superseded')}{' '}
            <AnchorLink
              to="/grading/$assignmentId/$submissionId"
              params={{ assignmentId: sheet.assignment.id, submissionId: superseded }}
              underline="always"
            >
              {t('grading.openNewer')}
            </AnchorLink>
          </p>
        )}
        {sheet.formerGrade && <FormerGrade sheet={sheet} former={sheet.formerGrade} draft={draft} />}
        <CriteriaFields criteria={criteria} value={value} />
        <div className={classes.feedback}>
          <div className={classes.feedbackHead}>
            <label htmlFor={feedbackId}>{t('grading.feedback')}</label>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconBookmarks size={16} stroke={1.75} aria-hidden />}
              aria-keyshortcuts="b"
              disabled={stuck}
              onClick={() => askBank(feedback.current)}
            >
              {t('bank.title')}
            </Button>
          </div>
          <BankTextarea
            id={feedbackId}
            ref={feedback}
            minRows={4}
            maxRows={14}
            value={value.feedback}
            disabled={stuck}
            placeholder={t('grading.feedbackHint', { name: nameOf.first(sheet) })}
            onText={(text) => draft.edit({ ...draft.now().value, feedback: text })}
            spellCheck
          />
        </div>
      </div>
      <footer className={classes.foot}>
        <div className={classes.footLine}>
          <output className={classes.total}>
            {t('grading.pointsOf', { points: totalOf(value), total: totalPoints })}
          </output>
          <Lateness submission={sheet.submission} points={totalOf(value)} />
          <SaveState draft={draft} />
        </div>
        <MissingCriteria criteria={criteria} />
        <div className={classes.footLine}>
          <Button
            type="submit"
            size="md"
            className={classes.finish}
            loading={finishing}
            disabled={stuck || Boolean(held)}
            leftSection={<IconCircleCheck size={19} aria-hidden />}
            rightSection={
              <Kbd size="xs" className={classes.key} aria-hidden>
                {MOD} ⏎
              </Kbd>
            }
            aria-keyshortcuts="Meta+Enter Control+Enter"
          >
            {t(
              prompt !== null && missing.length > 0
                ? 'prompt.next'
                : hasNext
                  ? 'grading.readyNext'
                  : 'grading.readyLast',
            )}
          </Button>
        </div>
        {value.ready && (
          <p className={classes.readyLine}>
            {t('grading.isReady')}{' '}
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconArrowBackUp size={15} aria-hidden />}
              onClick={() => draft.edit({ ...value, ready: false })}
            >
              {t('grading.backToDraft')}
            </Button>
          </p>
        )}
        {!sheet.revisionAsked && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-keyshortcuts="r"
            disabled={stuck}
            leftSection={<IconMessageReply size={16} stroke={1.75} aria-hidden />}
            onClick={() => setReturning(true)}
          >
            {t('grading.return')}
          </Button>
        )}
      </footer>
      {returning && (
        <ReturnDialog sheet={sheet} draft={draft} onClose={() => setReturning(false)} onDone={onDone} />
      )}
    </form>
  );
}
