import { Button, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TrustStatementDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { type Stored, useVersionedForm } from '../../shared/draft/use-versioned-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { type Column, type Finding, synthesisQuery, type Trust, trustIn } from './synthesis-query.ts';
import classes from './synthesis.module.css';

type Step = '1' | '2' | '3' | '4';
const STEPS: readonly Step[] = ['1', '2', '3', '4'];

interface Values {
  readonly trust: Step | null;
  readonly reason: string;
}

const storedOf = (given: Trust | undefined): Stored<Values> => ({
  values: { trust: (given?.trust.toString() as Step | undefined) ?? null, reason: given?.reason ?? '' },
  version: given?.version ?? 0,
});

interface TrustFormProps {
  readonly occupationId: string;
  readonly finding: Finding;
  readonly voice: Column;
  readonly heard: string;
  readonly given: Trust | undefined;
  readonly onDone: () => void;
}

/** How far one thing one person said is trusted, and why. Must be keyed by both. */
export function TrustForm({ occupationId, finding, voice, heard, given, onDone }: TrustFormProps) {
  const t = useText();
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  const { interviewId, name } = voice;
  const form = useVersionedForm<Values>({
    thing: `trust.${finding.id}.${interviewId}`,
    stored: () => storedOf(given),
    save: ({ trust, reason }, version) =>
      request(TrustStatementDocument, {
        input: { findingId: finding.id, interviewId, version, reason, trust: trust && Number(trust) },
      }),
    newest: async () => {
      const now = await client.fetchQuery({ ...synthesisQuery(occupationId), staleTime: 0 });
      return storedOf(trustIn(now, finding.id, interviewId));
    },
    onSaved: changed,
    onDone,
  });
  const { values, conflict } = form;
  const [missing, setMissing] = useState(false);
  const said = ({ trust, reason }: Values) =>
    [trust ? t(`trust.${trust}`) : t('trust.none'), reason].filter(Boolean).join('\n');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(values.trust === null);
        if (values.trust !== null) form.submit(values);
      }}
    >
      <Stack gap="lg">
        <blockquote className={classes.quote}>
          <p>{finding.text}</p>
          {heard && (
            <footer>
              {name}: {heard}
            </footer>
          )}
        </blockquote>
        <ChoiceChips
          legend={t('trust.legend', { name })}
          hint={t('weigh.vantage', { vantage: t(`vantage.${voice.vantage}`) })}
          choices={STEPS.map((value) => ({ value, label: t(`trust.choice.${value}`) }))}
          value={values.trust}
          onChange={(trust) => form.change({ trust })}
          error={missing && values.trust === null ? t('trust.missing') : undefined}
        />
        <Textarea
          label={`${t('trust.reason')} (${t('app.optional')})`}
          description={t('trust.reasonHint')}
          autosize
          minRows={2}
          maxLength={500}
          value={values.reason}
          onChange={(event) => form.change({ reason: event.currentTarget.value })}
        />
        {conflict && (
          <VersionConflict
            fields={[
              {
                label: t('trust.drawer'),
                mine: said(conflict.mine),
                theirs: said(conflict.theirs),
              },
            ]}
            busy={form.busy}
            onKeepMine={conflict.keepMine}
            onTakeTheirs={conflict.takeTheirs}
          />
        )}
        <ErrorState error={form.error} />
        <Button type="submit" size="md" loading={form.busy}>
          {t('weigh.save')}
        </Button>
        {given && (
          <Button
            variant="subtle"
            color="gray"
            disabled={form.busy}
            onClick={() => form.submit({ trust: null, reason: '' })}
          >
            {t('trust.takeBack')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
