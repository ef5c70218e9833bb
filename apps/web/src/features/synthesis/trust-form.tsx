import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { type Stored, useVersionedForm } from '../../shared/draft/use-versioned-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Column, Trust } from './synthesis-query.ts';
import classes from './synthesis.module.css';

type Step = '1' | '2' | '3' | '4';
const STEPS: readonly Step[] = ['1', '2', '3', '4'];

export interface TrustValues {
  readonly trust: Step | null;
  readonly reason: string;
}

type Given = Pick<Trust, 'trust' | 'reason' | 'version'>;

export const storedTrust = (given: Given | null | undefined): Stored<TrustValues> => ({
  values: { trust: (given?.trust.toString() as Step | undefined) ?? null, reason: given?.reason ?? '' },
  version: given?.version ?? 0,
});

export interface TrustSaved {
  readonly trust: number | null;
  readonly reason: string;
  readonly version: number;
}

interface TrustFormProps {
  /** What is trusted, for what is typed and not saved yet. */
  readonly thing: string;
  readonly about: string;
  readonly heard: string;
  readonly voice: Column;
  readonly given: Given | null | undefined;
  readonly save: (given: TrustSaved) => Promise<unknown>;
  readonly newest: () => Promise<Stored<TrustValues>>;
  readonly onDone: () => void;
}

/** How far one thing one person said is trusted, and why. Must be keyed by both. */
export function TrustForm({ thing, about, heard, voice, given, save, newest, onDone }: TrustFormProps) {
  const t = useText();
  const changed = useFieldworkChanged();
  const { name } = voice;
  const form = useVersionedForm<TrustValues>({
    thing,
    stored: () => storedTrust(given),
    save: ({ trust, reason }, version) => save({ trust: trust && Number(trust), reason, version }),
    newest,
    onSaved: changed,
    onDone,
  });
  const { values, conflict } = form;
  const [missing, setMissing] = useState(false);
  const said = ({ trust, reason }: TrustValues) =>
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
          <p>{about}</p>
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
