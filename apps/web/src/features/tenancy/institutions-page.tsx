import { Anchor, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { InstitutionsDocument, type InstitutionsQuery } from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';

const NewInstitution = lazy(() => import('./new-institution.tsx'));

type Institution = InstitutionsQuery['tenants'][number];

export function InstitutionsPage() {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const institutions = useQuery({
    queryKey: ['tenants'],
    queryFn: async ({ signal }) => (await request(InstitutionsDocument, {}, { signal })).tenants,
  });
  const columns: Column<Institution>[] = [
    { key: 'name', header: t('tenancy.name'), phone: 'title', cell: ({ name }) => <strong>{name}</strong> },
    { key: 'slug', header: t('tenancy.slug'), cell: ({ slug }) => <code>{slug}</code> },
    {
      key: 'programme',
      header: t('tenancy.programme'),
      cell: ({ programme }) => t(`tenancy.programme.${programme}`),
    },
    { key: 'zone', header: t('tenancy.zone'), cell: ({ zone }) => zone },
    {
      key: 'door',
      header: t('tenancy.door'),
      cell: ({ slug }) => <Anchor href={`/t/${slug}`}>{`/t/${slug}`}</Anchor>,
    },
  ];
  const add = <Button onClick={() => setAdding(true)}>{t('tenancy.add')}</Button>;
  return (
    <>
      <PageHeader
        title={t('tenancy.title')}
        now={institutions.data && t('tenancy.now', { count: institutions.data.length })}
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
        <DataTable
          caption={t('tenancy.title')}
          columns={columns}
          rows={institutions.data}
          rowKey={({ id }) => id}
        />
      )}
      {adding && (
        <Suspense>
          <NewInstitution onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
