import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { useText } from '../../shared/intl/text.tsx';
import { type Change, differences } from '../../shared/text/differences.ts';
import type { AnswerText } from './answers.ts';
import { type AnswerConflict, type Choice, conflictsOf, likelyChoice, merged } from './merge.ts';
import type { Prompt } from './reflection-query.ts';
import classes from './merge-answers.module.css';

interface MergeAnswersProps {
  readonly draft: Draft<AnswerText[]>;
  readonly prompts: readonly Prompt[];
}

/** Two versions of the reflection, answer by answer with the words that differ marked. Nothing while there is only one. */
export function MergeAnswers({ draft, prompts }: MergeAnswersProps) {
  const t = useText();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { theirs, value } = draft;
  if (theirs === null) return null;
  return (
    <section className={classes.merge} role="alert" aria-labelledby="merge">
      <h2 id="merge" tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      <p>{t('reflections.mergeBody')}</p>
      {conflictsOf(value, theirs.value).map((conflict) => (
        <AnswerVersions
          key={conflict.promptId}
          conflict={conflict}
          question={prompts.find(({ id }) => id === conflict.promptId)?.text ?? ''}
          choice={choices[conflict.promptId] ?? likelyChoice(conflict)}
          onChoose={(choice) => setChoices({ ...choices, [conflict.promptId]: choice })}
        />
      ))}
      <Button
        size="md"
        onClick={() => {
          setChoices({});
          void draft.resolve(merged(value, theirs.value, choices));
        }}
      >
        {t('reflections.mergeDone')}
      </Button>
    </section>
  );
}

interface AnswerVersionsProps {
  readonly conflict: AnswerConflict;
  readonly question: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function AnswerVersions({ conflict, question, choice, onChoose }: AnswerVersionsProps) {
  const t = useText();
  const [mine, theirs] = [conflict.mine.text, conflict.theirs.text];
  const changes = useMemo(() => differences(theirs, mine), [theirs, mine]);
  return (
    <div className={classes.answer}>
      <h3>{question}</h3>
      <div className={classes.versions}>
        <Version
          title={t('conflict.mine')}
          changes={changes}
          only="added"
          chosen={choice === 'mine' || choice === 'both'}
        />
        <Version
          title={t('conflict.theirs')}
          changes={changes}
          only="removed"
          chosen={choice === 'theirs' || choice === 'both'}
        />
      </div>
      <ChoiceChips<Choice>
        legend={t('reflections.mergeChoice')}
        value={choice}
        onChange={onChoose}
        choices={[
          { value: 'mine', label: t('reflections.merge.mine') },
          { value: 'theirs', label: t('reflections.merge.theirs') },
          { value: 'both', label: t('reflections.merge.both') },
        ]}
      />
    </div>
  );
}

interface VersionProps {
  readonly title: string;
  readonly changes: readonly Change[];
  /** The words that are in this version only. */
  readonly only: 'added' | 'removed';
  readonly chosen: boolean;
}

function Version({ title, changes, only, chosen }: VersionProps) {
  const t = useText();
  const words = useRef<HTMLParagraphElement>(null);
  const here = changes.filter(({ kind }) => kind === 'same' || kind === only);
  // A long answer scrolls in its box: what is in this one only is what one came to see.
  useEffect(() => {
    const first = words.current?.querySelector('mark');
    if (words.current && first) words.current.scrollTop = first.offsetTop - words.current.clientHeight / 2;
  }, [changes]);
  return (
    <div className={classes.version} data-chosen={chosen || undefined}>
      <h4>{title}</h4>
      <p ref={words} tabIndex={0}>
        {here.length === 0 && t('reflections.noAnswer')}
        {here.map(({ kind, text }, at) => (kind === 'same' ? text : <mark key={at}>{text}</mark>))}
      </p>
    </div>
  );
}
