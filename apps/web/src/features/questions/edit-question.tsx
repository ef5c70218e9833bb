import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WordingLocale } from '@firsthand/wording';
import { useText } from '../../shared/intl/text.tsx';
import { QuestionFields } from './question-fields.tsx';
import classes from './questions.module.css';
import type { Sheet, SheetQuestion } from './sheet-query.ts';
import { Warnings } from './warnings.tsx';

interface EditQuestionProps {
  readonly question: SheetQuestion;
  readonly sheet: Sheet;
  readonly language: WordingLocale;
  readonly onChange: (part: Partial<SheetQuestion>) => void;
  readonly onDone: () => void;
}

/** Changes a question where it stands. Every key is kept at once; an emptied field keeps what stood there. */
export function EditQuestion({ question, sheet, language, onChange, onDone }: EditQuestionProps) {
  const t = useText();
  const [text, setText] = useState(question.text);
  const empty = text.trim() === '';
  const write = (next: string) => {
    setText(next);
    if (next.trim() !== '') onChange({ text: next });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <QuestionFields
        label={t('questions.editLabel')}
        value={{ ...question, text }}
        error={empty && t('questions.emptyKeeps')}
        autoFocus
        onChange={({ text: next, ...part }) => {
          if (next !== undefined) write(next);
          if (Object.keys(part).length > 0) onChange(part);
        }}
        warnings={
          <Warnings
            question={{ ...question, text }}
            findings={sheet.findings}
            language={language}
            onReplace={write}
          />
        }
      />
      <Button type="submit" variant="light">
        {t('questions.done')}
      </Button>
    </form>
  );
}
