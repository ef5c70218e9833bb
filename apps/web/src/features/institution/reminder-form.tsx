import { Button, NumberInput, Stack, Switch } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  ReminderSettingsDocument,
  type ReminderSettingsQuery,
  UpdateReminderSettingsDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { LadderChips } from '../../shared/time/ladder-chips.tsx';
import classes from './institution.module.css';
import { saveGroup } from './save-group.ts';

type Stored = ReminderSettingsQuery['reminderSettings'];

/** Offered when telling teachers is switched on again. */
const USUAL_DAYS = 7;

const settingsQuery = queryOptions({
  queryKey: ['institution', 'reminders'],
  queryFn: async ({ signal }) => (await request(ReminderSettingsDocument, {}, { signal })).reminderSettings,
});

/** The ladder new assignments begin with, and when teachers hear of work that waits. */
export function ReminderForm() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(settingsQuery);
  return (
    <section className={classes.part} aria-labelledby="ladder">
      <h2 id="ladder">{t('ladder.title')}</h2>
      <p>{t('ladder.about')}</p>
      {isPending && <RowsSkeleton />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <Fields stored={data} />}
    </section>
  );
}

function Fields({ stored }: { stored: Stored }) {
  const t = useText();
  const client = useQueryClient();
  const { values, version, change, settle } = useKeptForm('institution.reminders', () => ({
    values: { offsets: stored.offsetsMinutes as readonly number[], days: stored.gradingWaitingDays ?? null },
    version: stored.version,
  }));
  const { offsets, days } = values;
  const saving = useMutation({
    mutationFn: () =>
      saveGroup({
        version,
        save: async (over) =>
          (
            await request(UpdateReminderSettingsDocument, {
              input: { version: over, offsetsMinutes: [...offsets], gradingWaitingDays: days },
            })
          ).updateReminderSettings,
        load: () => client.fetchQuery({ ...settingsQuery, staleTime: 0 }),
        isSame: (now) =>
          now.gradingWaitingDays === stored.gradingWaitingDays &&
          now.offsetsMinutes.join() === stored.offsetsMinutes.join(),
      }),
    onSuccess: (kept) => {
      settle({ offsets: kept.offsetsMinutes, days: kept.gradingWaitingDays ?? null }, kept.version);
      client.setQueryData(settingsQuery.queryKey, kept);
      toast(t('ladder.saved'));
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Stack gap="md">
        <LadderChips offsets={offsets} onChange={(chosen) => change({ offsets: chosen })} />
        <Switch
          label={t('ladder.grading')}
          checked={days !== null}
          onChange={(event) => change({ days: event.currentTarget.checked ? USUAL_DAYS : null })}
        />
        {days !== null && (
          <NumberInput
            label={t('ladder.days')}
            className={classes.days}
            min={1}
            max={60}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            value={days}
            onChange={(value) => typeof value === 'number' && change({ days: value })}
          />
        )}
        <ErrorState error={saving.error} />
        <div>
          <Button type="submit" size="md" loading={saving.isPending}>
            {t('app.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
