import { Button, NativeSelect } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { UsageOrder } from '../../generated/operations.ts';
import { type Column, DataTable } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { type SectionUsage, sectionsQuery } from './usage-data.ts';
import classes from './usage.module.css';

const ORDERS = ['NAME', 'WAITING', 'UNGRADED'] as const satisfies readonly UsageOrder[];

interface SectionsPartProps {
  readonly termId: string;
  readonly order: UsageOrder;
  readonly onOrder: (order: UsageOrder) => void;
}

/** Who comes in, and how far they are, section by section. */
export function SectionsPart({ termId, order, onOrder }: SectionsPartProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery({ ...sectionsQuery(termId, order), placeholderData: keepPreviousData });
  const figure = (key: 'interviews' | 'reflections' | 'grades', header: string): Column<SectionUsage> => ({
    ...{ key, header, align: 'right', cell: (section) => formatNumber(section[key]) },
  });
  const columns: Column<SectionUsage>[] = [
    {
      key: 'name',
      header: t('usage.section'),
      phone: 'title',
      cell: ({ id, course, name, open }) => (
        <>
          <AnchorLink
            to="/sections/$sectionId"
            params={{ sectionId: id }}
          >{`${course} · ${name}`}</AnchorLink>
          {!open && <small className={classes.note}>{t('usage.notOpen')}</small>}
        </>
      ),
    },
    {
      key: 'in',
      header: t('usage.comeIn'),
      align: 'right',
      cell: ({ studentsIn, students }) => <Share count={studentsIn} all={students} />,
    },
    figure('interviews', t('usage.interviews')),
    figure('reflections', t('usage.handedIn')),
    figure('grades', t('usage.released')),
  ];
  return (
    <section className={classes.part} aria-labelledby="sections">
      <div className={classes.head}>
        <h2 id="sections">{t('usage.sections')}</h2>
        <NativeSelect
          aria-label={t('usage.order')}
          value={order}
          data={ORDERS.map((value) => ({ value, label: t(`usage.order.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onOrder(ORDERS.find((each) => each === value) ?? 'NAME')
          }
        />
      </div>
      {isPending && <RowsSkeleton rows={5} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data?.length === 0 && <p>{t('usage.noSections')}</p>}
      {data && data.length > 0 && (
        <DataTable caption={t('usage.sections')} columns={columns} rows={data} rowKey={({ id }) => id} />
      )}
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('app.loadMore')}
        </Button>
      )}
    </section>
  );
}

/** In words, with a line as long as the share. */
function Share({ count, all }: { count: number; all: number }) {
  const t = useText();
  return (
    <span className={classes.share}>
      {t('usage.of', { count, all })}
      <span aria-hidden>
        <span style={{ inlineSize: `${all === 0 ? 0 : (count / all) * 100}%` }} />
      </span>
    </span>
  );
}
