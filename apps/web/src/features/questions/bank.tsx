import { Button, CloseButton, TextInput } from '@mantine/core';
import { QUESTION_TOPICS } from '@firsthand/contracts';
import { IconCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { plain } from '../../shared/text/find.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './questions.module.css';
import { fromBank, without } from './sheet.ts';
import type { BankQuestion, SheetQuestion, SheetValue } from './sheet-query.ts';

interface BankProps {
  readonly bank: readonly BankQuestion[];
  readonly value: SheetValue;
  readonly onAdd: (question: SheetQuestion) => void;
  readonly onEdit: (change: (now: SheetValue) => SheetValue) => void;
}

/** The bank, topic by topic; a search opens the topics it finds something in. */
export function Bank({ bank, value, onAdd, onEdit }: BankProps) {
  const t = useText();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(['DAY']));
  const words = plain(query).split(/\s+/u).filter(Boolean);
  const topics = QUESTION_TOPICS.map((topic) => {
    const name = t(`question.topic.${topic}`);
    const questions = bank.filter(
      (one) => one.topic === topic && words.every((word) => plain(`${name} ${one.text}`).includes(word)),
    );
    return { topic, name, questions };
  }).filter(({ questions }) => questions.length > 0);
  const chosen = new Map(value.questions.map((one) => [one.bankId, one.id]));
  return (
    <section aria-labelledby="bank" className={classes.group}>
      <h2 id="bank">{t('questions.bank')}</h2>
      <p className={classes.hint}>{t('questions.bankHint', { count: bank.length })}</p>
      <TextInput
        type="search"
        aria-label={t('questions.search')}
        placeholder={t('questions.search')}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        rightSection={
          query && <CloseButton aria-label={t('questions.clearSearch')} onClick={() => setQuery('')} />
        }
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {query && t('questions.found', { count: topics.reduce((sum, one) => sum + one.questions.length, 0) })}
      </p>
      {topics.length === 0 && <p className={classes.hint}>{t('questions.notFound')}</p>}
      {topics.map(({ topic, name, questions }) => {
        const there = questions.filter(({ id }) => chosen.has(id)).length;
        return (
          <details
            key={topic}
            className={classes.topic}
            open={words.length > 0 || opened.has(topic)}
            onToggle={({ currentTarget: { open } }) => {
              if (words.length > 0) return;
              setOpened((before) => {
                const next = new Set(before);
                if (open) next.add(topic);
                else next.delete(topic);
                return next;
              });
            }}
          >
            <summary>
              <span>{name}</span>
              <small>{t('questions.chosenOf', { there, of: questions.length })}</small>
            </summary>
            <ul className={classes.choices}>
              {questions.map((question) => {
                const id = chosen.get(question.id);
                return (
                  <li key={question.id}>
                    <span>{question.text}</span>
                    <Button
                      variant={id ? 'subtle' : 'light'}
                      size="compact-md"
                      aria-pressed={id !== undefined}
                      aria-label={t('questions.addNamed', { name: question.text })}
                      leftSection={
                        id ? <IconCheck size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />
                      }
                      onClick={() => (id ? onEdit((now) => without(now, id)) : onAdd(fromBank(question)))}
                    >
                      {t(id ? 'questions.added' : 'questions.add')}
                    </Button>
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
