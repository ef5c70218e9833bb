import { Anchor, Button, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { InstitutionsDocument, type InstitutionsQuery } from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useBytes } from '../../shared/intl/use-bytes.ts';
import classes from './operations.module.css';

const NewInstitution = lazy(() => import('./new-institution.tsx'));

type Institution = InstitutionsQuery['tenantSizes']['edges'][number]['node'];

export function InstitutionsPage() {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const { formatDate, formatNumber } = useIntl();
  const bytes = useBytes();
  const institutions = useInfiniteQuery({
    queryKey: ['tenants'],
    queryFn: async ({ pageParam, signal }) =>
      (await request(InstitutionsDocument, { after: pageParam }, { signal })).tenantSizes,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });
  const counted = (row: Institution, said: string) =>
    row.countedAt ? said : <span className={classes.quiet}>–</span>;
  const columns: Column<Institution>[] = [
    {
      key: 'name',
      header: t('tenancy.name'),
      phone: 'title',
      cell: ({ name, programme }) => (
        <>
          <strong>{name}</strong>
          <small className={classes.note}>{t(`tenancy.programme.${programme}`)}</small>
        </>
      ),
    },
    {
      key: 'door',
      header: t('tenancy.door'),
      cell: ({ slug }) => <Anchor href={`/t/${slug}`}>{`/t/${slug}`}</Anchor>,
    },
    {
      key: 'students',
      header: t('tenancy.students'),
      align: 'right',
      cell: (row) =>
        row.countedAt ? (
          t('tenancy.of', { count: row.studentsIn, all: row.students })
        ) : (
          <span className={classes.quiet}>{t('tenancy.notCounted')}</span>
        ),
    },
    {
      key: 'staff',
      header: t('tenancy.staff'),
      align: 'right',
      cell: (row) => counted(row, formatNumber(row.staff)),
    },
    {
      key: 'sections',
      header: t('tenancy.sections'),
      align: 'right',
      cell: (row) => counted(row, t('tenancy.of', { count: row.sectionsOpen, all: row.sections })),
    },
    {
      key: 'stored',
      header: t('tenancy.stored'),
      align: 'right',
      cell: (row) => counted(row, bytes(row.bytes)),
    },
    {
      key: 'active',
      header: t('tenancy.active'),
      cell: (row) =>
        counted(
          row,
          row.activeOn
            ? formatDate(`${row.activeOn}T12:00`, { dateStyle: 'medium' })
            : t('tenancy.neverActive'),
        ),
    },
  ];
  const add = <Button onClick={() => setAdding(true)}>{t('tenancy.add')}</Button>;
  return (
    <>
      <PageHeader
        title={t('tenancy.title')}
        now={
          institutions.data &&
          (institutions.hasNextPage
            ? t('tenancy.more')
            : t('tenancy.now', { count: institutions.data.length }))
        }
        action={
          <Group>
            <Button component="a" href="/admin/queues" variant="default">
              {t('tenancy.queues')}
            </Button>
            {add}
          </Group>
        }
      />
      {institutions.isPending && <RowsSkeleton />}
      <ErrorState error={institutions.error} onRetry={() => void institutions.refetch()} />
      {institutions.data?.length === 0 && (
        <EmptyState picture="list" title={t('tenancy.emptyTitle')} action={add}>
          {t('tenancy.empty')}
        </EmptyState>
      )}
      {institutions.data && institutions.data.length > 0 && (
        <>
          <p className={classes.quiet}>{t('tenancy.sizes')}</p>
          <DataTable
            caption={t('tenancy.title')}
            columns={columns}
            rows={institutions.data}
            rowKey={({ id }) => id}
          />
          {institutions.hasNextPage && (
            <Button
              variant="default"
              mt="md"
              loading={institutions.isFetchingNextPage}
              onClick={() => void institutions.fetchNextPage()}
            >
              {t('app.loadMore')}
            </Button>
          )}
        </>
      )}
      {adding && (
        <Suspense>
          <NewInstitution onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
