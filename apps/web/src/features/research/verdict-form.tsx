import { Button, Stack, Textarea } from '@mantine/core';
import { FINDING_VERDICTS, type FindingVerdictKind } from '@firsthand/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { GiveVerdictDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './research.module.css';
import { sheetQuery, type Finding, verdictOn, type Voice } from './sheet-query.ts';
import { useSourceText } from './use-source-text.ts';

interface VerdictValues {
  readonly verdict: FindingVerdictKind | null;
  readonly heard: string;
}

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
  const valuesOf = (of: typeof given): VerdictValues => ({
    verdict: of?.verdict ?? null,
    heard: of?.heard ?? '',
  });
  const form = useKeptForm<VerdictValues>(`verdict.${finding.id}.${interviewId}`, () => ({
    values: valuesOf(given),
    version: given?.version ?? 0,
  }));
  const { values } = form;
  const [missing, setMissing] = useState(false);
  const [conflict, setConflict] = useState<{ mine: VerdictValues; theirs: typeof given } | null>(null);
  const version = conflict ? (conflict.theirs?.version ?? 0) : form.version;
  const save = useMutation({
    mutationFn: (mine: VerdictValues) =>
      request(GiveVerdictDocument, { input: { findingId: finding.id, interviewId, version, ...mine } }),
    onSuccess: async (_, mine) => {
      form.settle(mine);
      await changed();
    },
    onError: async (error, mine) => {
      if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return;
      const { findings } = await client.fetchQuery({ ...sheetQuery(occupationId), staleTime: 0 });
      const now = findings.find(({ id }) => id === finding.id);
      if (now) setConflict({ mine, theirs: verdictOn(now, interviewId) });
    },
  });
  // Only while the form is open: who closed it meanwhile is not to be shown the next one.
  const send = (mine: VerdictValues) => save.mutate(mine, { onSuccess: onDone });
  const words = (verdict: FindingVerdictKind | null) =>
    verdict ? t(`finding.${verdict}`) : t('research.noVerdict');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(values.verdict === null);
        if (values.verdict !== null) send(values);
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
                theirs: words(conflict.theirs?.verdict ?? null),
              },
              {
                label: t('research.heard'),
                mine: conflict.mine.heard,
                theirs: conflict.theirs?.heard ?? '',
              },
            ]}
            busy={save.isPending}
            onKeepMine={() => send(conflict.mine)}
            onTakeTheirs={() => {
              form.settle(valuesOf(conflict.theirs), conflict.theirs?.version ?? 0);
              onDone();
            }}
          />
        )}
        <ErrorState error={conflict ? null : save.error} />
        <Button type="submit" size="md" loading={save.isPending}>
          {submitLabel}
        </Button>
        {given && (
          <Button
            variant="subtle"
            color="gray"
            disabled={save.isPending}
            onClick={() => send({ verdict: null, heard: '' })}
          >
            {t('research.takeBack')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
