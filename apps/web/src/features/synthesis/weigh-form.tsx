import { Button, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { WeighInterviewDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { type Stored, useVersionedForm } from '../../shared/draft/use-versioned-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { type Column, type Synthesis, synthesisQuery, type Weighing } from './synthesis-query.ts';
import classes from './synthesis.module.css';

type Step = '1' | '2' | '3' | '4';
const STEPS: readonly Step[] = ['1', '2', '3', '4'];

interface Values {
  readonly placed: Step | null;
  readonly sure: Step | null;
  readonly interested: Step | null;
  readonly reason: string;
}

const storedOf = (weighing: Weighing | null): Stored<Values> => ({
  values: {
    placed: (weighing?.placed.toString() as Step | undefined) ?? null,
    sure: (weighing?.sure.toString() as Step | undefined) ?? null,
    interested: (weighing?.interested.toString() as Step | undefined) ?? null,
    reason: weighing?.reason ?? '',
  },
  version: weighing?.version ?? 0,
});

interface WeighFormProps {
  readonly voice: Column;
  readonly synthesis: Synthesis;
  readonly onDone: () => void;
}

/** How far one person is to be trusted in what they said. Must be keyed by the interview. */
export function WeighForm({ voice, synthesis, onDone }: WeighFormProps) {
  const t = useText();
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  const { interviewId } = voice;
  const form = useVersionedForm<Values>({
    thing: `weighing.${interviewId}`,
    stored: () => storedOf(voice.weighing),
    save: ({ placed, sure, interested, reason }, version) =>
      request(WeighInterviewDocument, {
        input: {
          ...{ interviewId, version, reason },
          ...{ placed: Number(placed), sure: Number(sure), interested: Number(interested) },
        },
      }),
    newest: async () => {
      const { voices } = await client.fetchQuery({
        ...synthesisQuery(synthesis.occupation.id),
        staleTime: 0,
      });
      return storedOf(voices.find((one) => one.interviewId === interviewId)?.weighing ?? null);
    },
    onSaved: () => {
      toast(t('weigh.saved'));
      return changed();
    },
    onDone,
  });
  const { values, conflict } = form;
  const [missing, setMissing] = useState(false);
  const whole = values.placed !== null && values.sure !== null && values.interested !== null;
  const said = (of: Values) =>
    [
      of.placed && t('app.pair', { name: t('weigh.placedShort'), what: t(`scale.${of.placed}`) }),
      of.sure && t('app.pair', { name: t('weigh.sureShort'), what: t(`scale.${of.sure}`) }),
      of.interested && t('app.pair', { name: t('weigh.interestedShort'), what: t(`gain.${of.interested}`) }),
      of.reason,
    ]
      .filter(Boolean)
      .join('\n');
  const scale = (name: 'placed' | 'sure' | 'interested', words: 'scale' | 'gain', hint?: string) => (
    <ChoiceChips
      look="segments"
      legend={t(`weigh.${name}`)}
      hint={hint}
      choices={STEPS.map((value) => ({ value, label: t(`${words}.${value}`) }))}
      value={values[name]}
      onChange={(value) => form.change({ [name]: value })}
      error={missing && values[name] === null ? t('weigh.missing') : undefined}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!whole);
        if (whole) form.submit(values);
      }}
    >
      <Stack gap="lg">
        <p className={classes.hint}>{t('weigh.intro')}</p>
        {scale('placed', 'scale', t('weigh.vantage', { vantage: t(`vantage.${voice.vantage}`) }))}
        {scale('sure', 'scale')}
        {scale('interested', 'gain', t('weigh.interestedHint'))}
        <Textarea
          label={`${t('weigh.reason')} (${t('app.optional')})`}
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
                label: t('weigh.drawer', { name: voice.name }),
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
      </Stack>
    </form>
  );
}
