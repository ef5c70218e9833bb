import { Anchor, Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { LIMITS } from '@firsthand/contracts';
import { RecountUsageDocument } from '../../generated/operations.ts';
import { type Column, DataTable } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Figures } from '../../shared/components/figures.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { distanceInWords } from '../../shared/intl/due.ts';
import { useText } from '../../shared/intl/text.tsx';
import { HealthPart } from './health-part.tsx';
import { SectionsPart } from './sections-part.tsx';
import { healthQuery, type TermUsage, type Usage, usageQuery } from './usage-data.ts';
import { useBytes } from '../../shared/intl/use-bytes.ts';
import { WeeksPart } from './weeks-part.tsx';
import classes from './usage.module.css';

const route = getRouteApi('/shell/institution/usage');
/** A count is done within seconds, unless no worker is there. */
const ASK_AGAIN_MS = 1_500;

/** How much the institution uses Firsthand, in figures, and what in it has to be mended. */
export function UsagePage() {
  const t = useText();
  const health = useQuery(healthQuery);
  const { data: usage, error, isPending, refetch } = useQuery(usageQuery);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('usage.title')}
        above={<AnchorLink to="/institution">{t('nav.institution')}</AnchorLink>}
        now={
          health.data &&
          (health.data.length === 0 ? t('usage.isWell') : t('usage.findings', { count: health.data.length }))
        }
      />
      <HealthPart health={health} />
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {usage && (
        <>
          <Glance usage={usage} />
          {usage.terms.length === 0 ? (
            <EmptyState
              picture="list"
              title={t('usage.emptyTitle')}
              action={<ButtonLink to="/sections/new">{t('usage.toStart')}</ButtonLink>}
            >
              {t('usage.empty')}
            </EmptyState>
          ) : (
            <Terms terms={usage.terms} />
          )}
        </>
      )}
    </div>
  );
}

function Glance({ usage }: { usage: Usage }) {
  const t = useText();
  const bytes = useBytes();
  const { formatNumber } = useIntl();
  const known = (said: string) => (usage.countedAt ? said : '–');
  const of = (count: number, all: number) => known(t('usage.of', { count, all }));
  return (
    <section className={classes.part} aria-labelledby="glance">
      <h2 id="glance">{t('usage.now')}</h2>
      <Figures
        figures={[
          { label: t('usage.studentsIn'), value: of(usage.studentsIn, usage.students) },
          { label: t('usage.staffIn'), value: of(usage.staffIn, usage.staff) },
          { label: t('usage.sectionsOpen'), value: of(usage.sectionsOpen, usage.sections) },
          { label: t('usage.mailsWaiting'), value: formatNumber(usage.mailsWaiting) },
          { label: t('usage.files'), value: known(formatNumber(usage.files)) },
          { label: t('usage.bytes'), value: known(bytes(usage.bytes)) },
        ]}
      />
      <p className={classes.quiet}>{t('usage.storage', { limit: bytes(LIMITS.attachmentsStoredBytes) })}</p>
      <p className={classes.quiet}>{t('usage.privacy')}</p>
      <Counted countedAt={usage.countedAt} />
    </section>
  );
}

/** How old the figures are, and a way to have them anew. */
function Counted({ countedAt }: { countedAt: string | null }) {
  const t = useText();
  const { locale } = useIntl();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: async () => {
      await request(RecountUsageDocument, {});
      return { before: countedAt };
    },
  });
  const isWaiting = again.data !== undefined && again.data.before === countedAt;
  useQuery({ ...usageQuery, refetchInterval: isWaiting && ASK_AGAIN_MS });
  // When the wait is over, everything that was read from the count before is read anew.
  useEffect(() => {
    if (!isWaiting) return undefined;
    return () => void client.invalidateQueries({ queryKey: usageQuery.queryKey });
  }, [isWaiting, client]);
  return (
    <>
      <p className={classes.counted} role="status">
        <span className={classes.quiet}>
          {isWaiting
            ? t('usage.counting')
            : countedAt
              ? t('usage.counted', { when: distanceInWords(new Date(countedAt), new Date(), locale) })
              : t('usage.notCounted')}
        </span>
        <Button
          size="compact-sm"
          variant="default"
          loading={again.isPending || isWaiting}
          onClick={() => again.mutate()}
        >
          {t('usage.countNow')}
        </Button>
      </p>
      <ErrorState error={again.error} />
    </>
  );
}

function Terms({ terms }: { terms: readonly TermUsage[] }) {
  const t = useText();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const term = terms.find(({ id }) => id === search.term) ?? terms[0]!;
  return (
    <>
      <section className={classes.part} aria-labelledby="weeks">
        <div className={classes.head}>
          <h2 id="weeks">{t('usage.weeks')}</h2>
          <NativeSelect
            aria-label={t('usage.term')}
            value={term.id}
            data={terms.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ currentTarget: { value } }) =>
              void navigate({ search: { ...search, term: value }, replace: true, resetScroll: false })
            }
          />
        </div>
        <p className={classes.quiet}>{t('usage.weeksAbout')}</p>
        <WeeksPart key={term.id} termId={term.id} />
      </section>
      <SectionsPart
        termId={term.id}
        order={search.order ?? 'NAME'}
        onOrder={(order) =>
          void navigate({ search: { ...search, order }, replace: true, resetScroll: false })
        }
      />
      <AllTerms terms={terms} />
      <section className={classes.part} aria-labelledby="keep" data-print="no">
        <h2 id="keep">{t('usage.keep')}</h2>
        <ul className={classes.files}>
          <li>
            <Anchor href="/usage/terms.csv" download>
              {t('usage.csv.terms')}
            </Anchor>
          </li>
          {(['weeks', 'sections'] as const).map((table) => (
            <li key={table}>
              <Anchor href={`/usage/${term.id}/${table}.csv`} download>
                {t(`usage.csv.${table}`, { term: term.name })}
              </Anchor>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function AllTerms({ terms }: { terms: readonly TermUsage[] }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const figure = (key: 'interviews' | 'reflections' | 'grades', header: string): Column<TermUsage> => ({
    ...{ key, header, align: 'right', cell: (term) => formatNumber(term[key]) },
  });
  const columns: Column<TermUsage>[] = [
    { key: 'name', header: t('usage.term'), phone: 'title', cell: ({ name }) => <strong>{name}</strong> },
    {
      key: 'sections',
      header: t('usage.sections'),
      align: 'right',
      cell: ({ sections }) => formatNumber(sections),
    },
    {
      key: 'in',
      header: t('usage.comeIn'),
      align: 'right',
      cell: ({ studentsIn, students }) => t('usage.of', { count: studentsIn, all: students }),
    },
    figure('interviews', t('usage.interviews')),
    figure('reflections', t('usage.handedIn')),
    figure('grades', t('usage.released')),
  ];
  return (
    <section className={classes.part} aria-labelledby="terms">
      <h2 id="terms">{t('usage.terms')}</h2>
      <DataTable caption={t('usage.terms')} columns={columns} rows={terms} rowKey={({ id }) => id} />
    </section>
  );
}
