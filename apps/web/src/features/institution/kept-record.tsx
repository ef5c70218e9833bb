import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  KeepRecordsDocument,
  RetentionPreviewDocument,
  type RetentionPreviewQuery,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { type RecordKind, retentionQuery } from './retention-data.ts';
import classes from './institution.module.css';

const MOST = 36_500;

/** One kind of record: how long, and what has had its time. */
export function KeptRecord({ record }: { record: RecordKind }) {
  const t = useText();
  const { formatDate } = useIntl();
  const [open, setOpen] = useState(false);
  const { kind, days, due, removesFrom } = record;
  const name = t(`retention.kind.${kind}`);
  return (
    <li>
      <span>
        {name}
        <small>{t(`retention.since.${kind}`)}</small>
        <small>
          {days === null || days === undefined ? t('retention.forGood') : t('retention.forDays', { days })}
          {due && (due.count > 0 || due.held > 0) && (
            <>
              {' · '}
              {removesFrom
                ? t('retention.goesFrom', {
                    count: due.count,
                    date: formatDate(removesFrom, { dateStyle: 'long' }),
                  })
                : t('retention.warnsFirst', { count: due.count })}
            </>
          )}
        </small>
      </span>
      {!open && (
        <Button
          size="xs"
          variant="default"
          onClick={() => setOpen(true)}
          aria-label={t('retention.changeOf', { name })}
        >
          {t('retention.change')}
        </Button>
      )}
      {open && <HowLong record={record} name={name} onDone={() => setOpen(false)} />}
    </li>
  );
}

function HowLong({ record, name, onDone }: { record: RecordKind; name: string; onDone: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const { kind, leastDays, version } = record;
  const [days, setDays] = useState<number | string>(record.days ?? Math.max(leastDays, 730));
  const valid = typeof days === 'number' && Number.isInteger(days) && days >= leastDays && days <= MOST;
  const preview = useQuery({
    queryKey: ['institution', 'retention', kind, days],
    queryFn: async ({ signal }) =>
      (await request(RetentionPreviewDocument, { kind, days: Number(days) }, { signal })).retentionPreview,
    enabled: valid,
  });
  const keep = useMutation({
    mutationFn: (forDays: number | null) =>
      request(KeepRecordsDocument, { input: { kind, days: forDays, version } }),
    onSuccess: ({ keepRecords }) => {
      client.setQueryData(retentionQuery.queryKey, keepRecords);
      toast(t('retention.saved'));
      onDone();
    },
    onError: () => client.invalidateQueries({ queryKey: retentionQuery.queryKey, exact: true }),
  });
  return (
    <form
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate(Number(days));
      }}
    >
      <Stack gap="sm">
        <NumberInput
          label={t('retention.days')}
          className={classes.days!}
          value={days}
          onChange={setDays}
          min={leastDays}
          max={MOST}
          allowDecimal={false}
          error={valid ? null : t('retention.daysWrong', { least: leastDays })}
        />
        {valid && preview.data && <WouldGo due={preview.data} />}
        <ErrorState error={preview.error ?? keep.error} />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={keep.isPending} disabled={!valid}>
            {t('app.save')}
          </Button>
          {version > 0 && (
            <Button size="xs" variant="default" disabled={keep.isPending} onClick={() => keep.mutate(null)}>
              {t('retention.keep')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The dry run: how much, from when to when, and the oldest of it. */
function WouldGo({ due }: { due: RetentionPreviewQuery['retentionPreview'] }) {
  const t = useText();
  const { formatDate } = useIntl();
  const day = (at: string) => formatDate(at, { dateStyle: 'medium' });
  return (
    <div className={classes.says} role="status">
      {due.count === 0
        ? t('retention.nothingYet')
        : t('retention.wouldGo', { count: due.count, oldest: day(due.oldest!), newest: day(due.newest!) })}
      {due.held > 0 && ` ${t('retention.heldToo', { count: due.held })}`}
      {due.first.length > 0 && (
        <details>
          <summary>{t('retention.look')}</summary>
          <ul>
            {due.first.map(({ id, label, at, held }) => (
              <li key={id}>
                {held
                  ? t('retention.itemHeld', { label, day: day(at) })
                  : t('retention.item', { label, day: day(at) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
