import { Button, NumberInput, Stack } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  CareSettingsDocument,
  type CareSettingsQuery,
  UpdateCareSettingsDocument,
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

type Settings = CareSettingsQuery['careSettings'];

const careQuery = queryOptions({
  queryKey: ['institution', 'care'],
  queryFn: async ({ signal }) => (await request(CareSettingsDocument, {}, { signal })).careSettings,
});

/** How often the same person may be asked by the students of this institution. */
export function CareForm() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(careQuery);
  return (
    <section className={classes.part} aria-labelledby="care">
      <h2 id="care">{t('care.title')}</h2>
      <p>{t('care.about')}</p>
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
  const stored = { limit: settings.limit as number | string, days: settings.days as number | string };
  const { values, version, change, settle } = useKeptForm('institution.care', () => ({
    values: stored,
    version: settings.version,
  }));
  const [theirs, setTheirs] = useState<Settings | null>(null);
  const save = useMutation({
    mutationFn: (seen: number) =>
      request(UpdateCareSettingsDocument, {
        input: { version: seen, limit: Number(values.limit) || 0, days: Number(values.days) || 0 },
      }),
    onSuccess: ({ updateCareSettings: { version: next, ...kept } }) => {
      settle(kept, next);
      setTheirs(null);
      client.setQueryData(careQuery.queryKey, { ...settings, ...kept, version: next });
      toast(t('care.saved'));
    },
    onError: async (error) => {
      if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return;
      setTheirs(await client.fetchQuery({ ...careQuery, staleTime: 0 }));
    },
  });
  const refused = fieldErrors(save.error);
  const [limit, days] = [Number(values.limit), Number(values.days)];
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
            label={t('care.limit')}
            min={1}
            max={50}
            allowDecimal={false}
            allowNegative={false}
            value={values.limit}
            onChange={(value) => change({ limit: value })}
            error={refused['limit'] && t('care.limitWrong')}
          />
          <NumberInput
            label={t('care.days')}
            min={1}
            max={730}
            allowDecimal={false}
            allowNegative={false}
            value={values.days}
            onChange={(value) => change({ days: value })}
            error={refused['days'] && t('care.daysWrong')}
          />
        </div>
        {limit > 0 && days > 0 && <p className={classes.says}>{t('care.says', { limit, days })}</p>}
        {theirs ? (
          <VersionConflict
            fields={[
              { label: t('care.limit'), mine: String(values.limit), theirs: String(theirs.limit) },
              { label: t('care.days'), mine: String(values.days), theirs: String(theirs.days) },
            ]}
            busy={save.isPending}
            onKeepMine={() => save.mutate(theirs.version)}
            onTakeTheirs={() => {
              settle({ limit: theirs.limit, days: theirs.days }, theirs.version);
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
