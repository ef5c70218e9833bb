import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import { withoutOption } from './desk.ts';
import type { Question } from './primer-data.ts';
import classes from './desk.module.css';

interface QuestionEditorProps {
  readonly question: Question;
  readonly number: number;
  readonly language: string;
  /** What is wrong at this place of the question. */
  readonly error: (path: string) => string | undefined;
  readonly onChange: (question: Question) => void;
}

const OPTIONS_AT_MOST = 6;

/** One question of the check: its answers, which is right, and why. */
export function QuestionEditor({ question, number, language, error, onChange }: QuestionEditorProps) {
  const t = useText();
  const id = useId();
  const { text, options, right, why } = question;
  return (
    <>
      <TextInput
        label={t('desk.questionText')}
        value={text}
        maxLength={1_000}
        lang={language}
        error={error('text')}
        onChange={(event) => onChange({ ...question, text: event.currentTarget.value })}
      />
      <fieldset className={classes.options}>
        <legend>{t('desk.rightAnswer', { number })}</legend>
        {options.map((option, at) => (
          <div key={at} className={classes.option}>
            <label className={classes.pick}>
              <input
                type="radio"
                name={id}
                checked={at === right}
                aria-label={t('desk.isRight', { number: at + 1 })}
                onChange={() => onChange({ ...question, right: at })}
              />
            </label>
            <TextInput
              aria-label={t('desk.option', { number: at + 1 })}
              value={option}
              maxLength={1_000}
              lang={language}
              onChange={(event) =>
                onChange({
                  ...question,
                  options: options.map((each, place) => (place === at ? event.currentTarget.value : each)),
                })
              }
            />
            <ActionIcon
              size="lg"
              aria-label={t('desk.removeOption', { number: at + 1 })}
              disabled={options.length <= 2}
              onClick={() => onChange(withoutOption(question, at))}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <p className={classes.wrong}>{error('options') ?? error('right')}</p>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={options.length >= OPTIONS_AT_MOST}
          onClick={() => onChange({ ...question, options: [...options, ''] })}
        >
          {t('desk.addOption')}
        </Button>
      </fieldset>
      <Textarea
        label={t('desk.why')}
        autosize
        minRows={2}
        maxLength={1_000}
        lang={language}
        value={why}
        error={error('why')}
        onChange={(event) => onChange({ ...question, why: event.currentTarget.value })}
      />
    </>
  );
}
