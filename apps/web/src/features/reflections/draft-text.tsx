import { FormattedText } from '../../shared/text/formatted-text.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { Prompt } from './reflection-query.ts';
import classes from './reflections.module.css';

interface DraftTextProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly prompts: readonly Prompt[];
  readonly answers: readonly {
    readonly promptId: string;
    readonly text: string;
    readonly formatted?: unknown;
  }[];
}

/** A draft that can only be read. */
export function DraftText({ id, title, hint, prompts, answers }: DraftTextProps) {
  const t = useText();
  return (
    <section className={classes.submitted} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className={classes.hint}>{hint}</p>}
      {prompts.map((prompt) => {
        const answer = answers.find(({ promptId }) => promptId === prompt.id);
        return (
          <section key={prompt.id}>
            <h3>{prompt.text}</h3>
            {answer?.text ? (
              <FormattedText text={answer.text} formatted={answer.formatted} promptId={prompt.id} />
            ) : (
              <p className={classes.hint}>{t('reflections.noAnswer')}</p>
            )}
          </section>
        );
      })}
    </section>
  );
}
