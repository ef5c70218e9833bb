import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { WordingLocale } from '@firsthand/wording';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useText } from '../../shared/intl/text.tsx';
import { QuestionFields, type QuestionWords } from './question-fields.tsx';
import classes from './questions.module.css';
import { newQuestion } from './sheet.ts';
import type { AskedPerson, Sheet, SheetQuestion } from './sheet-query.ts';
import { Warnings } from './warnings.tsx';

interface WriteQuestionProps {
  readonly occupationId: string;
  readonly person: AskedPerson | null;
  readonly sheet: Sheet;
  readonly language: WordingLocale;
  readonly onAdd: (question: SheetQuestion) => void;
}

const FRESH: QuestionWords = { text: '', topic: 'DAY', answerType: 'FREE' };

/** A question of one's own. What was begun stays on the device until it is added. */
export function WriteQuestion({ occupationId, person, sheet, language, onAdd }: WriteQuestionProps) {
  const t = useText();
  const form = useKeptForm<QuestionWords>(`question.own.${occupationId}`, () => ({
    values: FRESH,
    version: 0,
  }));
  const [tried, setTried] = useState(false);
  const [onlyThem, setOnlyThem] = useState(true);
  const { values } = form;
  const empty = values.text.trim() === '';
  const draft = { ...values, bankId: null, openQuestionId: null };
  return (
    <section aria-labelledby="own" className={classes.group}>
      <h2 id="own">{t('questions.own')}</h2>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(empty);
          if (empty) return;
          onAdd(
            newQuestion({
              ...values,
              text: values.text.trim(),
              contactId: person && onlyThem ? person.id : null,
            }),
          );
          form.settle({ ...FRESH, topic: values.topic });
        }}
      >
        <QuestionFields
          label={t('questions.ownLabel')}
          value={values}
          error={tried && empty && t('questions.needText')}
          onChange={form.change}
          warnings={
            !empty && (
              <Warnings
                question={draft}
                findings={sheet.findings}
                language={language}
                onReplace={(text) => form.change({ text })}
              />
            )
          }
        />
        {person && (
          <Checkbox
            label={t('questions.askOnly', { name: person.name })}
            checked={onlyThem}
            onChange={(event) => setOnlyThem(event.currentTarget.checked)}
          />
        )}
        <Button type="submit" variant="light">
          {t('questions.addOwn')}
        </Button>
      </form>
    </section>
  );
}
