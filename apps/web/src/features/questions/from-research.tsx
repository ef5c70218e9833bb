import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './questions.module.css';
import { fromOpenQuestion } from './sheet.ts';
import type { Sheet, SheetQuestion, SheetValue } from './sheet-query.ts';

interface FromResearchProps {
  readonly sheet: Sheet;
  readonly value: SheetValue;
  readonly onAdd: (question: SheetQuestion) => void;
}

/** What the research left open, each one tap away from the sheet. */
export function FromResearch({ sheet, value, onAdd }: FromResearchProps) {
  const t = useText();
  const there = new Set(value.questions.map(({ openQuestionId }) => openQuestionId));
  const open = sheet.openQuestions.filter(({ id }) => !there.has(id));
  return (
    <section aria-labelledby="open" className={classes.group}>
      <h2 id="open">{t('questions.open')}</h2>
      {open.length === 0 ? (
        <p className={classes.hint}>
          {t(sheet.openQuestions.length > 0 ? 'questions.openAllThere' : 'questions.openNone')}{' '}
          <AnchorLink
            to="/plan/$occupationId"
            params={{ occupationId: sheet.occupation.id }}
            underline="always"
          >
            {t('questions.toResearch')}
          </AnchorLink>
        </p>
      ) : (
        <ul className={classes.choices}>
          {open.map((question) => (
            <li key={question.id}>
              <span>{question.text}</span>
              <Button
                variant="light"
                size="compact-md"
                leftSection={<IconPlus size={16} aria-hidden />}
                aria-label={t('questions.addNamed', { name: question.text })}
                onClick={() => onAdd(fromOpenQuestion(question))}
              >
                {t('questions.add')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
