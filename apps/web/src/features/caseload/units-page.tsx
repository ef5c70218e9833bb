import { Anchor, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { RemoveServiceUnitDocument } from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { wallClockOf } from '../../shared/intl/wall-clock.ts';
import { useViewer } from '../../shared/session/session.ts';
import { AddUnit } from './add-unit.tsx';
import { monthBeside, monthQuery, type Unit } from './units-data.ts';
import classes from './caseload.module.css';

const route = getRouteApi('/shell/units');

/** The time given to clients, month by month, with what it comes to, and as a file for the funder. */
export function UnitsPage() {
  const t = useText();
  const { formatDate } = useIntl();
  const viewer = useViewer();
  const client = useQueryClient();
  const today = wallClockOf(new Date(), viewer.zone).slice(0, 10);
  const { month = today.slice(0, 7) } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(monthQuery(month));
  const [adding, setAdding] = useState(false);
  const remove = useMutation({
    mutationFn: ({ id }: Unit) => request(RemoveServiceUnitDocument, { unitId: id }),
    onSuccess: async () => {
      toast(t('notes.removed'));
      await client.invalidateQueries({ queryKey: ['units'] });
    },
  });
  const administrator = viewer.roles.includes('ADMINISTRATOR');
  const name = formatDate(`${month}-15T12:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const full = ({ givenName, familyName }: Unit['client']) => `${givenName} ${familyName}`;
  const columns: Column<Unit>[] = [
    {
      key: 'client',
      header: t('units.client'),
      phone: 'title',
      cell: (unit) => (
        <span className={classes.stack}>
          <strong>{full(unit.client)}</strong>
          <small>
            {unit.section.code} · {unit.section.name}
          </small>
        </span>
      ),
    },
    {
      key: 'day',
      header: t('notes.heldOn'),
      cell: ({ servedOn }) =>
        formatDate(`${servedOn}T12:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    },
    { key: 'kind', header: t('units.kind'), cell: ({ kind }) => t(`units.kind.${kind}`) },
    {
      key: 'minutes',
      header: t('notes.minutes'),
      align: 'right',
      cell: ({ minutes }) => t('minutes', { minutes }),
    },
    { key: 'staff', header: t('units.staff'), cell: ({ staff }) => full(staff) },
    { key: 'note', header: t('units.note'), cell: ({ note }) => note || '–' },
    {
      key: 'do',
      header: t('caseload.do'),
      cell: (unit) =>
        (administrator || unit.staff.id === viewer.id) && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t('units.removeOne', { name: full(unit.client) })}
            loading={remove.isPending && remove.variables.id === unit.id}
            onClick={() => remove.mutate(unit)}
          >
            {t('notes.remove')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('units.title', { month: name })}
        now={
          data && data.units > 0
            ? t('units.now', { units: data.units, clients: data.clients, hours: data.minutes / 60 })
            : undefined
        }
        action={
          <Button size="md" onClick={() => setAdding(true)}>
            {t('units.add')}
          </Button>
        }
      />
      <nav className={classes.months} aria-label={t('units.months')}>
        <ButtonLink to="/units" search={{ month: monthBeside(month, -1) }} variant="default">
          {t('units.before')}
        </ButtonLink>
        <ButtonLink to="/units" search={{ month: monthBeside(month, 1) }} variant="default">
          {t('units.after')}
        </ButtonLink>
        {data && data.units > 0 && (
          <span className={classes.files}>
            <Anchor href={`/units/${month}/service-units.xlsx`} download>
              {t('units.workbook')}
            </Anchor>
            <Anchor href={`/units/${month}/service-units.csv`} download>
              {t('units.csv')}
            </Anchor>
          </span>
        )}
      </nav>
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error ?? remove.error} onRetry={() => void refetch()} />
      {data && data.units === 0 && (
        <EmptyState picture="list" title={t('units.noneTitle')}>
          {t('units.none')}
        </EmptyState>
      )}
      {data && data.units > 0 && (
        <>
          <dl className={classes.totals}>
            {data.byKind.map(({ kind, units, minutes }) => (
              <div key={kind}>
                <dt>{t(`units.kind.${kind}`)}</dt>
                <dd>{t('units.sum', { units, hours: minutes / 60 })}</dd>
              </div>
            ))}
          </dl>
          <DataTable
            caption={t('units.title', { month: name })}
            columns={columns}
            rows={data.list}
            rowKey={({ id }) => id}
          />
        </>
      )}
      {adding && <AddUnit today={today} onClose={() => setAdding(false)} />}
    </>
  );
}
