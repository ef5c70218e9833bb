import { NativeSelect } from '@mantine/core';
import { useText } from '../../shared/intl/text.tsx';
import type { Sheet } from './grading-data.ts';
import classes from './sheet.module.css';

interface PromptBarProps {
  readonly answers: Sheet['submission']['answers'];
  readonly prompt: string | null;
  readonly onPrompt: (promptId: string | null) => void;
}

/** The whole text, or one prompt of everybody in turn. */
export function PromptBar({ answers, prompt, onPrompt }: PromptBarProps) {
  const t = useText();
  if (answers.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      className={classes.promptBar}
      aria-label={t('prompt.show')}
      value={prompt ?? ''}
      data={[
        { value: '', label: t('prompt.whole') },
        ...answers.map(({ promptId, prompt: words }, at) => ({
          value: promptId,
          label: t('prompt.only', {
            number: at + 1,
            words: words.length > 60 ? `${words.slice(0, 59)}…` : words,
          }),
        })),
      ]}
      onChange={({ currentTarget: { value } }) => onPrompt(value || null)}
    />
  );
}
