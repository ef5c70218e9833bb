import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { LIMITS, OUTCOME_KINDS, type OutcomeKind } from '@firsthand/contracts';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { AnnounceOutcomeDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import type { Recipient } from './afterwards-query.ts';
import { blankIn } from './lines.ts';
import classes from './thanks.module.css';

interface OutcomeValues {
  readonly kind: OutcomeKind;
  readonly subject: string;
  readonly body: string;
  readonly contactIds: readonly string[];
  readonly idempotencyKey: string;
}

/** What became of it, in one's own words, to whom one chooses. */
export function TellOutcome({ people }: { people: readonly Recipient[] }) {
  const t = useText();
  const { givenName, familyName } = useViewer();
  const changed = useFieldworkChanged();
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const wordsFor = (kind: OutcomeKind) => ({
    kind,
    subject: t(`outcome.subject.${kind}`),
    body: t(`outcome.body.${kind}`, { me: `${givenName} ${familyName}` }),
  });
  const fresh = (): OutcomeValues => ({
    ...wordsFor('JOB'),
    contactIds: [],
    idempotencyKey: crypto.randomUUID(),
  });
  const { values, change, settle } = useKeptForm<OutcomeValues>('outcome', () => ({
    values: fresh(),
    version: 0,
  }));
  const { kind, subject, body, idempotencyKey } = values;
  const greeting = t('outcome.greeting');
  const chosen = people.filter(
    ({ contactId, heldBack }) => heldBack === null && values.contactIds.includes(contactId),
  );
  const blank = blankIn(body);
  const tell = useMutation({
    mutationFn: () =>
      request(AnnounceOutcomeDocument, {
        input: {
          ...{ kind, subject: subject.trim(), greeting, body, idempotencyKey },
          contactIds: chosen.map(({ contactId }) => contactId),
        },
      }),
    onSuccess: async () => {
      settle(fresh());
      setTried(false);
      toast(t('outcome.onItsWay'));
      await changed();
    },
  });
  return (
    <form
      noValidate
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (blank) field.current?.focus();
        else if (chosen.length > 0 && subject.trim() !== '' && body.trim() !== '') tell.mutate();
      }}
    >
      <ChoiceChips
        legend={t('outcome.kind')}
        choices={OUTCOME_KINDS.map((value) => ({ value, label: t(`outcome.kind.${value}`) }))}
        value={kind}
        onChange={(value) => {
          // What somebody has written in their own words stays.
          const untouched = body === wordsFor(kind).body && subject === wordsFor(kind).subject;
          change(untouched ? wordsFor(value) : { kind: value });
        }}
      />
      <Checkbox.Group
        label={t('outcome.who')}
        error={tried && chosen.length === 0 ? t('outcome.needPeople') : undefined}
        value={chosen.map(({ contactId }) => contactId)}
        onChange={(contactIds) => change({ contactIds })}
      >
        <div className={classes.people}>
          {people.map(({ contactId, name, heldBack }) => (
            <Checkbox
              key={contactId}
              value={contactId}
              disabled={heldBack !== null}
              label={heldBack ? t(`outcome.heldBack.${heldBack}`, { name }) : name}
            />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        label={t('thanks.subject')}
        maxLength={LIMITS.titleLength}
        value={subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <Textarea
        ref={field}
        label={t('thanks.body')}
        autosize
        minRows={6}
        maxLength={LIMITS.letterLength}
        error={tried && blank ? t('thanks.fillFirst', { blank }) : undefined}
        value={body}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      {chosen.map(({ contactId, name }, index) => (
        <details key={contactId} className={classes.own} open={index === 0}>
          <summary>{t('outcome.preview', { name })}</summary>
          <div className={classes.preview}>
            <strong>{subject}</strong>
            {`${greeting} ${name},\n\n${body}`}
          </div>
        </details>
      ))}
      <ErrorState error={tell.error} />
      <div className={classes.actions}>
        <Button type="submit" size="md" loading={tell.isPending}>
          {t('outcome.send', { count: chosen.length })}
        </Button>
        <small>{t('outcome.hint')}</small>
      </div>
    </form>
  );
}
