import { Button } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { TakeCheckDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useMissingBeforeAsking } from '../../shared/fieldwork/before-asking.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { primerQuery, type Primer } from './primer-data.ts';
import classes from './primer.module.css';

interface CheckProps {
  readonly primer: Primer;
  readonly newest: boolean;
}

/** The questions, or how the last try went. */
export function Check({ primer, newest }: CheckProps) {
  const { latestTry, number } = primer;
  const last = latestTry?.number === number ? latestTry : null;
  const [taking, setTaking] = useState(last === null);
  const [justTaken, setJustTaken] = useState(false);
  return taking || !last ? (
    <Questions
      primer={primer}
      newest={newest}
      onTaken={() => {
        setJustTaken(true);
        setTaking(false);
      }}
    />
  ) : (
    <Result primer={primer} tried={last} justTaken={justTaken} onAgain={() => setTaking(true)} />
  );
}

function Questions({ primer, newest, onTaken }: CheckProps & { readonly onTaken: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  const [complained, setComplained] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { number, questions, language, passMark } = primer;
  const kept = useKeptForm<Record<string, number>>(`primer-check.${number}`, () => ({
    values: {},
    version: number,
  }));
  const missing = questions.filter(({ key }) => kept.values[key] === undefined).length;
  const take = useMutation({
    mutationFn: () =>
      request(TakeCheckDocument, {
        input: { number, answers: questions.map(({ key }) => ({ key, option: kept.values[key] ?? 0 })) },
      }),
    onSuccess: ({ takeCheck }) => {
      kept.settle({});
      client.setQueryData(primerQuery(newest).queryKey, takeCheck);
      onTaken();
      window.scrollTo({ top: 0 });
      return changed();
    },
  });
  return (
    <form
      ref={form}
      className={classes.card}
      onSubmit={(event) => {
        event.preventDefault();
        setComplained(true);
        if (missing === 0) take.mutate();
        else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }}
    >
      <h2>{t('primer.check')}</h2>
      <p className={classes.soft}>{t('primer.checkWhat', { count: questions.length, mark: passMark })}</p>
      {questions.map(({ key, text, options }, at) => {
        const open = complained && kept.values[key] === undefined;
        return (
          <fieldset
            key={key}
            className={classes.question}
            aria-describedby={open ? `${key}-open` : undefined}
          >
            <legend lang={language}>
              {at + 1}. {text}
            </legend>
            {options.map((option, index) => (
              <label key={option} className={classes.option} lang={language}>
                <input
                  type="radio"
                  name={key}
                  checked={kept.values[key] === index}
                  aria-invalid={open || undefined}
                  onChange={() => kept.change({ [key]: index })}
                />
                <span>{option}</span>
              </label>
            ))}
            {open && (
              <p id={`${key}-open`} className={classes.wrong}>
                {t('primer.pickOne')}
              </p>
            )}
          </fieldset>
        );
      })}
      <ErrorState error={take.error} />
      <Button type="submit" size="md" loading={take.isPending}>
        {t('primer.submit')}
      </Button>
    </form>
  );
}

interface ResultProps {
  readonly primer: Primer;
  readonly tried: NonNullable<Primer['latestTry']>;
  /** Whoever sees it has just pressed the button that is gone now. */
  readonly justTaken: boolean;
  readonly onAgain: () => void;
}

/** How it went, question by question, and what comes next. */
function Result({ primer, tried, justTaken, onAgain }: ResultProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (justTaken) heading.current?.focus({ preventScroll: true });
  }, [justTaken]);
  const { answers, rightAnswers, passed } = tried;
  const figures = { right: rightAnswers, count: answers.length, mark: primer.passMark };
  return (
    <section className={classes.card} aria-labelledby="result">
      <h2 id="result" ref={heading} tabIndex={-1}>
        {t(passed ? 'primer.passed' : 'primer.notYet')}
      </h2>
      <p>{t(passed ? 'primer.passedBody' : 'primer.notYetBody', figures)}</p>
      <div className={classes.turn}>
        {passed && <WhatNext />}
        <Button size="md" variant={passed ? 'subtle' : 'filled'} onClick={onAgain}>
          {t('primer.again')}
        </Button>
      </div>
      <ol className={classes.answers}>
        {answers.map(({ key, question, options, chosen, right, why }) => {
          const good = chosen === right;
          const Icon = good ? IconCircleCheck : IconInfoCircle;
          return (
            <li key={key} data-good={good || undefined}>
              <Icon size={20} stroke={1.75} aria-hidden />
              <div lang={primer.language}>
                <strong>{question}</strong>
                <p>
                  {good
                    ? t('primer.youWereRight', { answer: options[right] })
                    : t('primer.youChose', { answer: options[chosen], better: options[right] })}
                </p>
                <p className={classes.soft}>{why}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function WhatNext() {
  const t = useText();
  const missing = useMissingBeforeAsking();
  return missing?.what === 'pledge' ? (
    <ButtonLink to="/pledge/$assignmentId" params={{ assignmentId: missing.assignmentId }} size="md">
      {t('gate.pledgeGo')}
    </ButtonLink>
  ) : (
    <ButtonLink to="/" size="md">
      {t('primer.home')}
    </ButtonLink>
  );
}
