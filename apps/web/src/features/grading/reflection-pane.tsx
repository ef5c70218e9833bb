import { Button, NativeSelect } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { AttachedFiles } from '../../shared/attachments/attached-files.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { QuotaGrid } from '../../shared/components/quota-grid.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { MarkedText, numbersOf } from '../../shared/remarks/marked-text.tsx';
import { FormattedText } from '../../shared/text/formatted-text.tsx';
import { anchored, inReadingOrder, type Remark, type Words } from '../../shared/remarks/remark.ts';
import { Remarks } from '../../shared/remarks/remarks.tsx';
import remarkClasses from '../../shared/remarks/remarks.module.css';
import { useShortcuts } from '../../shared/shortcuts.ts';
import { AnswerChanges } from './answer-changes.tsx';
import { CitedInterviews } from './cited-interviews.tsx';
import type { Sheet } from './grading-data.ts';
import { PromptBar } from './prompt-bar.tsx';
import { HandedInFor } from './handed-in-for.tsx';
import { Revision } from './revision.tsx';
import { RemarkNotes, type Marking } from './remark-notes.tsx';
import { useWords } from './use-words.ts';
import { WordsBar } from './words-bar.tsx';
import { WorthALook } from './worth-a-look.tsx';
import classes from './sheet.module.css';

interface ReflectionPaneProps {
  readonly sheet: Sheet;
  readonly remarks: readonly Remark[];
  /** The one prompt that is read; the rest of the text is folded. */
  readonly prompt: string | null;
  readonly onPrompt: (promptId: string | null) => void;
  /** While comments may be written; a released grade has them only to read. */
  readonly marking?: Marking & { readonly onAdd: (words: Words) => void };
}

/** What the student handed in: the grid, the answers with the comments on them, and the interviews they rest on. */
export function ReflectionPane({ sheet, remarks, prompt, onPrompt, marking }: ReflectionPaneProps) {
  const t = useText();
  const pane = useRef<HTMLElement>(null);
  const { submission, earlier, evidence, revisionAsked, revisionAnswered } = sheet;
  const { answers } = submission;
  const only = answers.some(({ promptId }) => promptId === prompt) ? prompt : null;
  // However often it was handed in again: since what was given back.
  const answered = earlier.find(({ id }) => id === revisionAnswered?.submissionId)?.number;
  const former = answered ?? earlier[0]?.number ?? null;
  const [since, setSince] = useState(answered ?? null);
  const older = earlier.find(({ number }) => number === since);
  const ordered = inReadingOrder(answers, remarks);
  const numberOf = numbersOf(ordered);
  const chosen = useWords(pane, answers, marking !== undefined && !marking.disabled);
  const { words } = chosen;
  const quote = words
    ? (answers.find(({ promptId }) => promptId === words.promptId)?.text.slice(words.start, words.end) ?? '')
    : '';

  // The bar lies over the foot of the text; what is being chosen is not to be under it.
  const at = chosen.byKeyboard ? words?.end : undefined;
  useEffect(() => {
    if (at !== undefined) pane.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' });
  }, [at]);

  const add = () => {
    if (!words || !marking) return;
    chosen.end();
    marking.onAdd(words);
  };
  const toggleChanges = () => setSince(older ? null : former);
  useShortcuts([
    ...(marking && !marking.disabled
      ? [
          {
            key: 'c',
            label: 'grading.key.comment' as const,
            run: () => {
              setSince(null);
              if (words) add();
              else chosen.begin(ordered.at(-1) ?? null);
            },
          },
        ]
      : []),
    ...(earlier.length > 0 ? [{ key: 'd', label: 'grading.key.changes' as const, run: toggleChanges }] : []),
  ]);

  return (
    // Scrolls by itself on wide screens, so the keyboard must be able to reach it.
    <section
      ref={pane}
      className={classes.reading}
      data-begins="text"
      aria-label={t('grading.reflection')}
      tabIndex={0}
    >
      <div className={classes.strip}>
        <QuotaGrid grid={sheet.grid} size="strip" />
        <HandedIn sheet={sheet} />
        <HandedInFor sheet={sheet} />
        <PromptBar answers={answers} prompt={only} onPrompt={onPrompt} />
        {earlier.length > 0 && (
          <p className={classes.since}>
            <Button
              variant={older ? 'light' : 'default'}
              size="compact-sm"
              leftSection={<IconGitCompare size={16} stroke={1.75} aria-hidden />}
              aria-pressed={older !== undefined}
              aria-keyshortcuts="d"
              onClick={toggleChanges}
            >
              {t('grading.changesSince', { number: since ?? former! })}
            </Button>
            {older && earlier.length > 1 && (
              <NativeSelect
                size="xs"
                aria-label={t('grading.compareWith')}
                value={since ?? ''}
                data={earlier.map(({ number }) => ({
                  value: String(number),
                  label: t('grading.version', { number }),
                }))}
                onChange={(event) => setSince(Number(event.currentTarget.value))}
              />
            )}
          </p>
        )}
      </div>
      {revisionAsked && <Revision revision={revisionAsked} answers={answers} kind="asked" />}
      {revisionAnswered && <Revision revision={revisionAnswered} answers={answers} kind="answered" />}
      <WorthALook submissionId={submission.id} />
      <article className={`${classes.text} ${remarkClasses.withRemarks}`}>
        {answers.map(({ promptId, prompt: asked, text, formatted, words: count }) => {
          if (only !== null && promptId !== only) return null;
          const here = ordered.filter((remark) => remark.promptId === promptId);
          const was = older?.answers.find((answer) => answer.promptId === promptId)?.text ?? '';
          return (
            <section key={promptId}>
              <h2>{asked}</h2>
              {older ? (
                <AnswerChanges before={was} after={text} />
              ) : text.trim() === '' ? (
                <p className={classes.unanswered}>{t('grading.unanswered')}</p>
              ) : (
                <div className={remarkClasses.pair} data-remarks={here.length > 0 || undefined}>
                  <div className={classes.answer}>
                    <MarkedText
                      promptId={promptId}
                      text={text}
                      formatted={formatted}
                      remarks={here.flatMap((remark) => anchored(text, remark) ?? [])}
                      numberOf={numberOf}
                      chosen={chosen.byKeyboard ? words : null}
                      current={marking?.current ?? null}
                      {...(marking && { onMark: marking.onCurrent })}
                    />
                    <small>{t('grading.wordCount', { count })}</small>
                  </div>
                  {marking ? (
                    <RemarkNotes remarks={here} numberOf={numberOf} marking={marking} />
                  ) : (
                    <Remarks label={t('grading.remarks')} remarks={here} numberOf={numberOf} />
                  )}
                </div>
              )}
            </section>
          );
        })}
      </article>
      {only !== null && (
        <details className={classes.rest}>
          <summary>{t('prompt.rest')}</summary>
          {answers
            .filter(({ promptId }) => promptId !== only)
            .map(({ promptId, prompt: asked, text, formatted }) => (
              <section key={promptId}>
                <h2>{asked}</h2>
                <div className={classes.answer}>
                  <FormattedText text={text} formatted={formatted} />
                </div>
              </section>
            ))}
        </details>
      )}
      <AttachedFiles files={submission.attachments} unnamed={sheet.pseudonym !== null} />
      <CitedInterviews
        interviews={submission.interviews}
        evidence={evidence}
        nameless={sheet.pseudonym !== null}
      />
      {marking && words && (
        <WordsBar
          chosen={chosen}
          quote={quote}
          onAdd={add}
          onLeave={() => {
            chosen.end();
            pane.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </section>
  );
}

function HandedIn({ sheet: { submission, earlier, assignment, enrolmentId, pseudonym } }: { sheet: Sheet }) {
  const t = useText();
  const { formatDate, formatNumber } = useIntl();
  const words = submission.answers.reduce((sum, answer) => sum + answer.words, 0);
  const when = formatDate(submission.submittedAt, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    // While names are hidden the hour is too: by it one could tell who it was.
    ...(pseudonym === null ? { hour: 'numeric', minute: '2-digit' } : { timeZone: 'UTC' }),
  });
  return (
    <p>
      {t('grading.handedInLine', { when, words: formatNumber(words) })}
      {submission.number > 1 && ` · ${t('grading.version', { number: submission.number })}`}
      {earlier.length > 0 && ` · ${t('grading.earlier', { count: earlier.length })}`}
      {pseudonym === null && (
        <>
          {' · '}
          <AnchorLink
            to="/students/$assignmentId/$enrolmentId"
            params={{ assignmentId: assignment.id, enrolmentId }}
            underline="always"
          >
            {t('grading.allWork')}
          </AnchorLink>
        </>
      )}
    </p>
  );
}
