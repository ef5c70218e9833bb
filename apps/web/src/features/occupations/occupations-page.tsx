import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { catalogueQuery, SHOWN_AT_ONCE, SOURCES, type OccupationRow } from './catalogue-query.ts';
import { OccupationForm } from './occupation-form.tsx';
import classes from './occupations.module.css';

const route = getRouteApi('/shell/occupations');

/** What students choose from; one's own entries can be added and changed. */
export function OccupationsPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { q = '', source } = route.useSearch();
  const [typed, setTyped] = useState(q);
  const [edited, setEdited] = useState<OccupationRow | 'new' | null>(null);
  const look = useDebouncedCallback((text: string) => {
    const query = text.trim();
    void navigate({ search: { ...(query && { q: query }), ...(source && { source }) }, replace: true });
  }, 200);
  const catalogue = useQuery({ ...catalogueQuery(q, source), placeholderData: keepPreviousData });
  const rows = catalogue.data ?? [];
  const credits = [...new Set(rows.map(({ credit }) => credit))].filter((credit) => credit != null);
  const columns: Column<OccupationRow>[] = [
    {
      key: 'occupation',
      header: t('occupations.occupation'),
      phone: 'title',
      cell: ({ title, description }) => (
        <span className={classes.occupation}>
          <strong>{title}</strong>
          {description && <small>{description}</small>}
        </span>
      ),
    },
    {
      key: 'source',
      header: t('occupations.source'),
      cell: (row) => (
        <span className={classes.source}>
          {t(`occupations.source.${row.source}`)}
          {row.code && <small>{row.code}</small>}
        </span>
      ),
    },
    {
      key: 'change',
      header: <span className="visually-hidden">{t('occupations.change')}</span>,
      align: 'right',
      cell: (row) =>
        row.source === 'OWN' && (
          <Button
            variant="default"
            aria-label={t('occupations.changeOne', { title: row.title })}
            onClick={() => setEdited(row)}
          >
            {t('occupations.change')}
          </Button>
        ),
    },
  ];
  const add = (
    <Button size="md" onClick={() => setEdited('new')}>
      {t('occupations.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('occupations.title')} now={t('occupations.now')} action={add} />
      <TextInput
        type="search"
        className={classes.search}
        aria-label={t('occupations.search')}
        placeholder={t('occupations.search')}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          look(event.currentTarget.value);
        }}
      />
      <div className={classes.sources}>
        <ChoiceChips
          legend={t('occupations.show')}
          choices={[
            { value: 'ALL', label: t('occupations.all') },
            ...SOURCES.map((value) => ({ value, label: t(`occupations.source.${value}`) })),
          ]}
          value={source ?? 'ALL'}
          onChange={(value) =>
            void navigate({ search: { ...(q && { q }), ...(value !== 'ALL' && { source: value }) } })
          }
        />
      </div>
      {catalogue.isPending && <RowsSkeleton />}
      <ErrorState error={catalogue.error} onRetry={() => void catalogue.refetch()} />
      {catalogue.isSuccess && rows.length === 0 && q !== '' && (
        <p role="status">{t('occupations.nothing', { query: q })}</p>
      )}
      {catalogue.isSuccess && rows.length === 0 && q === '' && (
        <EmptyState picture="list" title={t('occupations.emptyTitle')}>
          {t(`occupations.empty.${source ?? 'OWN'}`)}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable caption={t('occupations.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {rows.length === SHOWN_AT_ONCE && (
        <p className={classes.more}>{t('occupations.first', { count: rows.length })}</p>
      )}
      {credits.length > 0 && (
        <section className={classes.credits} aria-labelledby="credits">
          <h2 id="credits">{t('occupations.credits')}</h2>
          {credits.map((credit) => (
            <p key={credit} lang="en">
              {credit}
            </p>
          ))}
        </section>
      )}
      {edited && (
        <OccupationForm
          key={edited === 'new' ? 'new' : edited.id}
          occupation={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
