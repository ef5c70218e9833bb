import { Button, Stack, Textarea } from '@mantine/core';
import { FINDING_VERDICTS, type FindingVerdictKind } from '@firsthand/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { GiveVerdictDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { type Stored, useVersionedForm } from '../../shared/draft/use-versioned-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './research.module.css';
import { sheetQuery, type Finding, verdictOn, type Voice } from './sheet-query.ts';
import { useSourceText } from './use-source-text.ts';

interface VerdictValues {
  readonly verdict: FindingVerdictKind | null;
  readonly heard: string;
}

const storedOf = (given: ReturnType<typeof verdictOn>): Stored<VerdictValues> => ({
  values: { verdict: given?.verdict ?? null, heard: given?.heard ?? '' },
  version: given?.version ?? 0,
});

interface VerdictFormProps {
  readonly occupationId: string;
  readonly finding: Finding;
  readonly voice: Voice;
  readonly submitLabel: string;
  readonly onDone: () => void;
}

/** What one person said about one finding. Must be keyed by both. */
export function VerdictForm({ occupationId, finding, voice, submitLabel, onDone }: VerdictFormProps) {
  const t = useText();
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  const sourceText = useSourceText();
  const { interviewId } = voice;
  const given = verdictOn(finding, interviewId);
  const form = useVersionedForm<VerdictValues>({
    thing: `verdict.${finding.id}.${interviewId}`,
    stored: () => storedOf(given),
    save: (mine, version) =>
      request(GiveVerdictDocument, { input: { findingId: finding.id, interviewId, version, ...mine } }),
    newest: async () => {
      const { findings } = await client.fetchQuery({ ...sheetQuery(occupationId), staleTime: 0 });
      const now = findings.find(({ id }) => id === finding.id);
      return now ? storedOf(verdictOn(now, interviewId)) : null;
    },
    onSaved: changed,
    onDone,
  });
  const { values, conflict } = form;
  const [missing, setMissing] = useState(false);
  const words = (verdict: FindingVerdictKind | null) =>
    verdict ? t(`finding.${verdict}`) : t('research.noVerdict');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(values.verdict === null);
        if (values.verdict !== null) form.submit(values);
      }}
    >
      <Stack gap="lg">
        <blockquote className={classes.quote}>
          <p>{finding.text}</p>
          <footer>{sourceText(finding)}</footer>
        </blockquote>
        <ChoiceChips
          legend={t('research.verdict', { name: voice.name })}
          hint={t('research.verdictHint', { vantage: t(`vantage.${voice.vantage}`) })}
          choices={FINDING_VERDICTS.map((value) => ({ value, label: t(`finding.${value}`) }))}
          value={values.verdict}
          onChange={(verdict) => form.change({ verdict })}
          error={missing && values.verdict === null ? t('research.needVerdict') : undefined}
        />
        <Textarea
          label={`${t('research.heard')} (${t('app.optional')})`}
          description={t('research.heardHint')}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={4000}
          value={values.heard}
          onChange={(event) => form.change({ heard: event.currentTarget.value })}
        />
        {conflict && (
          <VersionConflict
            fields={[
              {
                label: t('research.verdict', { name: voice.name }),
                mine: words(conflict.mine.verdict),
                theirs: words(conflict.theirs.verdict),
              },
              {
                label: t('research.heard'),
                mine: conflict.mine.heard,
                theirs: conflict.theirs.heard,
              },
            ]}
            busy={form.busy}
            onKeepMine={conflict.keepMine}
            onTakeTheirs={conflict.takeTheirs}
          />
        )}
        <ErrorState error={form.error} />
        <Button type="submit" size="md" loading={form.busy}>
          {submitLabel}
        </Button>
        {given && (
          <Button
            variant="subtle"
            color="gray"
            disabled={form.busy}
            onClick={() => form.submit({ verdict: null, heard: '' })}
          >
            {t('research.takeBack')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
