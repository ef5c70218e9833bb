import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { sectionsQuery, type SectionRow } from './sections-data.ts';
import classes from './sections.module.css';

const route = getRouteApi('/shell/sections');

/** The sections one reaches, by term. */
export function SectionsPage() {
  const t = useText();
  const viewer = useViewer();
  const navigate = route.useNavigate();
  const { q = '' } = route.useSearch();
  const [typed, setTyped] = useState(q);
  const ask = useDebouncedCallback(
    (text: string) => void navigate({ to: '/sections', search: text ? { q: text } : {}, replace: true }),
    200,
  );
  const sections = useInfiniteQuery({ ...sectionsQuery(q.trim()), placeholderData: keepPreviousData });
  const rows = sections.data ?? [];
  const terms = [...new Map(rows.map(({ term }) => [term.id, term])).values()].sort((a, b) =>
    b.startsOn.localeCompare(a.startsOn),
  );
  const columns: Column<SectionRow>[] = [
    {
      key: 'section',
      header: t('sections.section'),
      phone: 'title',
      cell: ({ id, name, course }) => (
        <span className={classes.stack}>
          <AnchorLink to="/sections/$sectionId" params={{ sectionId: id }} fw={600}>
            {course.code} · {name}
          </AnchorLink>
          <small>{course.title}</small>
        </span>
      ),
    },
    {
      key: 'staff',
      header: t('sections.staff'),
      cell: ({ staff }) =>
        staff.length === 0 ? (
          <StatusPill tone="wait">{t('sections.noStaff')}</StatusPill>
        ) : (
          staff.map(({ person }) => `${person.givenName} ${person.familyName}`).join(', ')
        ),
    },
    {
      key: 'students',
      header: t('sections.students'),
      align: 'right',
      cell: ({ studentCount }) =>
        studentCount === 0 ? <StatusPill tone="wait">{t('sections.noRoster')}</StatusPill> : studentCount,
    },
    {
      key: 'zone',
      header: t('sections.zone'),
      phone: 'hidden',
      cell: ({ zone }) => zone.replaceAll('_', ' '),
    },
  ];
  const add = may(viewer, 'section:create') && (
    <ButtonLink to="/sections/new" size="md">
      {t('sections.new')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('sections.title')} now={t('sections.now')} action={add} />
      {(rows.length > 0 || q) && (
        <TextInput
          className={classes.search}
          aria-label={t('sections.search')}
          placeholder={t('sections.search')}
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            ask(event.currentTarget.value.trim());
          }}
        />
      )}
      {sections.isPending && <RowsSkeleton />}
      <ErrorState error={sections.error} onRetry={() => void sections.refetch()} />
      {sections.isSuccess && rows.length === 0 && (
        <EmptyState
          picture="list"
          title={t(q ? 'sections.notFound' : 'sections.emptyTitle')}
          action={q ? undefined : add || undefined}
        >
          {t(q ? 'sections.notFoundBody' : add ? 'sections.empty' : 'sections.emptyStaff')}
        </EmptyState>
      )}
      {terms.map((term) => (
        <section key={term.id} aria-labelledby={`term-${term.id}`} className={classes.term}>
          <h2 id={`term-${term.id}`}>{term.name}</h2>
          <DataTable
            caption={t('sections.inTerm', { term: term.name })}
            columns={columns}
            rows={rows.filter((row) => row.term.id === term.id)}
            rowKey={({ id }) => id}
          />
        </section>
      ))}
      {sections.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={sections.isFetchingNextPage}
          onClick={() => void sections.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
    </>
  );
}
