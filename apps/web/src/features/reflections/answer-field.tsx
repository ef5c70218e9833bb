import { Textarea } from '@mantine/core';
import { countWords, LIMITS } from '@firsthand/contracts';
import { type ComponentType, useEffect, useId, useState } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import { FormattedText } from '../../shared/text/formatted-text.tsx';
import type { AnswerEditorProps } from './answer-editor.tsx';
import type { AnswerText } from './answers.ts';
import type { Prompt } from './reflection-query.ts';
import classes from './reflections.module.css';

interface AnswerFieldProps {
  readonly prompt: Prompt;
  /** What the reader asks of this answer, when it was given back. */
  readonly ask?: string;
  readonly answer: AnswerText;
  readonly onChange: (answer: AnswerText) => void;
}

/** A question and its answer, with the words counted. */
export function AnswerField({ prompt, ask, answer, onChange }: AnswerFieldProps) {
  const t = useText();
  const { text: question, hint, wordGoal } = prompt;
  const id = useId();
  const words = countWords(answer.text);
  const over = answer.text.length - LIMITS.textLength;
  const describedBy = [ask && `${id}-ask`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  return (
    <section className={classes.prompt}>
      <h2 id={id}>{question}</h2>
      {ask && (
        <p className={classes.ask} id={`${id}-ask`}>
          {ask}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      <Writing answer={answer} labelledBy={id} describedBy={describedBy} onChange={onChange} />
      {over > 0 && (
        <p className={classes.tooLong} role="alert">
          {t('reflections.tooLong', { over })}
        </p>
      )}
      {wordGoal !== null && (
        <div className={classes.goal} data-reached={words >= wordGoal || undefined} data-print="no">
          <span className={classes.goalBar} aria-hidden>
            <span style={{ width: `${Math.min(100, (words / wordGoal) * 100)}%` }} />
          </span>
          <small>{t('reflections.goal', { words, goal: wordGoal })}</small>
        </div>
      )}
    </section>
  );
}

type Loaded = ComponentType<AnswerEditorProps>;
let loaded: Loaded | null = null;

/** The editor is fetched when something is to be written. Where that fails, one writes all the same, without formatting. */
function Writing(props: AnswerEditorProps) {
  const [Editor, setEditor] = useState<Loaded | 'failed' | null>(() => loaded);
  useEffect(() => {
    let left = false;
    import('./answer-editor.tsx').then(
      ({ AnswerEditor }) => {
        loaded = AnswerEditor;
        if (!left) setEditor(() => AnswerEditor);
      },
      () => !left && setEditor('failed'),
    );
    return () => {
      left = true;
    };
  }, []);
  const { answer, labelledBy, describedBy, onChange } = props;
  if (Editor === null)
    return (
      <div className={classes.coming} aria-busy>
        <FormattedText text={answer.text} formatted={answer.formatted} />
      </div>
    );
  if (Editor !== 'failed') return <Editor {...props} />;
  return (
    <Textarea
      classNames={{ input: classes.writing }}
      minRows={5}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      value={answer.text}
      onChange={(event) => onChange({ promptId: answer.promptId, text: event.currentTarget.value })}
    />
  );
}
