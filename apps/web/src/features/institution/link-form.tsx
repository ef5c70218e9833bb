import { Button, NumberInput, Stack } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  IntervieweeLinkSettingsDocument,
  type IntervieweeLinkSettingsQuery,
  UpdateIntervieweeLinksDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './institution.module.css';

type Settings = IntervieweeLinkSettingsQuery['intervieweeLinkSettings'];

const linksQuery = queryOptions({
  queryKey: ['institution', 'links'],
  queryFn: async ({ signal }) =>
    (await request(IntervieweeLinkSettingsDocument, {}, { signal })).intervieweeLinkSettings,
});

/** How long the links to interviewees' own pages work. */
export function LinkForm() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(linksQuery);
  return (
    <section className={classes.part} aria-labelledby="links">
      <h2 id="links">{t('links.title')}</h2>
      <p>{t('links.about')}</p>
      {isPending && <RowsSkeleton />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <Fields settings={data} />}
    </section>
  );
}

function Fields({ settings }: { settings: Settings }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const stored = { days: settings.days as number | string };
  const { values, version, change, settle } = useKeptForm('institution.links', () => ({
    values: stored,
    version: settings.version,
  }));
  const [theirs, setTheirs] = useState<Settings | null>(null);
  const save = useMutation({
    mutationFn: (seen: number) =>
      request(UpdateIntervieweeLinksDocument, {
        input: { version: seen, days: Number(values.days) || 0 },
      }),
    onSuccess: ({ updateIntervieweeLinks: { version: next, ...kept } }) => {
      settle(kept, next);
      setTheirs(null);
      client.setQueryData(linksQuery.queryKey, { ...settings, ...kept, version: next });
      toast(t('links.saved'));
    },
    onError: async (error) => {
      if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return;
      setTheirs(await client.fetchQuery({ ...linksQuery, staleTime: 0 }));
    },
  });
  const refused = fieldErrors(save.error);
  const days = Number(values.days);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(theirs?.version ?? version);
      }}
    >
      <Stack gap="md">
        <div className={classes.pair}>
          <NumberInput
            label={t('links.days')}
            min={7}
            max={730}
            allowDecimal={false}
            allowNegative={false}
            value={values.days}
            onChange={(value) => change({ days: value })}
            error={refused['days'] && t('links.daysWrong')}
          />
        </div>
        {days > 0 && <p className={classes.says}>{t('links.says', { days })}</p>}
        {theirs ? (
          <VersionConflict
            fields={[{ label: t('links.days'), mine: String(values.days), theirs: String(theirs.days) }]}
            busy={save.isPending}
            onKeepMine={() => save.mutate(theirs.version)}
            onTakeTheirs={() => {
              settle({ days: theirs.days }, theirs.version);
              setTheirs(null);
            }}
          />
        ) : (
          <ErrorState error={Object.keys(refused).length > 0 ? null : save.error} />
        )}
        <div>
          <Button type="submit" size="md" loading={save.isPending}>
            {t('app.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
