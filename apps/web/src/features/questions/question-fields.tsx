import { Select, Textarea } from '@mantine/core';
import { ANSWER_TYPES, QUESTION_TOPICS, type AnswerType, type QuestionTopic } from '@firsthand/contracts';
import type { ReactNode } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './questions.module.css';

export interface QuestionWords {
  readonly text: string;
  readonly topic: QuestionTopic;
  readonly answerType: AnswerType;
}

interface QuestionFieldsProps {
  readonly label: string;
  readonly value: QuestionWords;
  readonly onChange: (part: Partial<QuestionWords>) => void;
  readonly error?: ReactNode;
  /** Stands right under the words it speaks about. */
  readonly warnings: ReactNode;
  readonly autoFocus?: boolean;
}

export const LONGEST_QUESTION = 500;

/** A question's words, what it is about, and what kind of answer it wants. */
export function QuestionFields({ label, value, onChange, error, warnings, autoFocus }: QuestionFieldsProps) {
  const t = useText();
  return (
    <>
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxLength={LONGEST_QUESTION}
        value={value.text}
        error={error}
        data-autofocus={autoFocus}
        autoFocus={autoFocus ?? false}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <div aria-live="polite">{warnings}</div>
      <div className={classes.pair}>
        <Select
          label={t('questions.topic')}
          data={QUESTION_TOPICS.map((topic) => ({ value: topic, label: t(`question.topic.${topic}`) }))}
          value={value.topic}
          allowDeselect={false}
          onChange={(topic) => topic && onChange({ topic })}
        />
        <Select
          label={t('questions.answer')}
          data={ANSWER_TYPES.map((type) => ({ value: type, label: t(`question.answer.${type}`) }))}
          value={value.answerType}
          allowDeselect={false}
          onChange={(answerType) => answerType && onChange({ answerType })}
        />
      </div>
    </>
  );
}
