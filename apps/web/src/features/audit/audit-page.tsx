import { Anchor, Button, NativeSelect, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AUDIT_KINDS, type AuditAction } from '@firsthand/contracts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { auditQuery, type Entry, fileOf, type Shown, type Somebody, trimmed } from './audit-data.ts';
import classes from './audit.module.css';

const route = getRouteApi('/shell/institution/audit');

/** Who did what, newest first: for whoever answers for the institution. */
export function AuditPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const shown = route.useSearch();
  const narrow = (change: Partial<Record<keyof Shown, string | null>>) =>
    void navigate({
      to: '/institution/audit',
      search: trimmed({ ...shown, ...change } as Shown),
      replace: true,
    });
  const log = useInfiniteQuery({
    ...auditQuery(shown),
    placeholderData: keepPreviousData,
  });
  const entries = log.data ?? [];
  const narrowed = Object.keys(shown).length > 0;
  return (
    <>
      <PageHeader
        title={t('audit.title')}
        above={<AnchorLink to="/institution">{t('audit.institution')}</AnchorLink>}
        now={t('audit.now')}
        action={
          <Anchor href={fileOf(shown)} download>
            {t('audit.file')}
          </Anchor>
        }
      />
      <Filter key={`${shown.by ?? ''}\n${shown.of ?? ''}`} shown={shown} narrow={narrow} />
      {log.isPending && <RowsSkeleton rows={8} />}
      <ErrorState error={log.error} onRetry={() => void log.refetch()} />
      {log.isSuccess && entries.length === 0 && (
        <EmptyState
          picture="list"
          title={t(narrowed ? 'audit.notFound' : 'audit.noneTitle')}
          action={
            narrowed && (
              <Button
                variant="default"
                onClick={() => void navigate({ to: '/institution/audit', search: {} })}
              >
                {t('audit.showAll')}
              </Button>
            )
          }
        >
          {t(narrowed ? 'audit.notFoundAbout' : 'audit.none')}
        </EmptyState>
      )}
      {entries.length > 0 && <Entries entries={entries} narrow={narrow} />}
      {log.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
    </>
  );
}

type Narrow = (change: Partial<Record<keyof Shown, string | null>>) => void;

function Filter({ shown, narrow }: { shown: Shown; narrow: Narrow }) {
  const t = useText();
  return (
    <form className={classes.filter} role="search" onSubmit={(event) => event.preventDefault()}>
      <Words label={t('audit.by')} value={shown.by} onWords={(by) => narrow({ by })} />
      <Words label={t('audit.of')} value={shown.of} onWords={(of) => narrow({ of })} />
      <NativeSelect
        label={t('audit.kind')}
        value={shown.kind ?? ''}
        onChange={(event) => narrow({ kind: event.currentTarget.value })}
        data={[
          { value: '', label: t('audit.everything') },
          ...AUDIT_KINDS.map((kind) => ({
            value: kind,
            label: t(`audit.kind.${kind}`),
          })),
        ]}
      />
      {(['from', 'until'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={t(`audit.${end}`)}
          value={shown[end] ?? ''}
          onChange={(event) => narrow({ [end]: event.currentTarget.value })}
        />
      ))}
    </form>
  );
}

/** A name or address; what is typed is looked for once one pauses. */
function Words(given: { label: string; value: string | undefined; onWords: (words: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(given.value ?? '');
  const ask = useDebouncedCallback(given.onWords, {
    delay: 400,
    flushOnUnmount: false,
  });
  return (
    <TextInput
      label={given.label}
      placeholder={t('audit.somebody')}
      value={typed}
      maxLength={200}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value.trim());
      }}
    />
  );
}

function Entries({ entries, narrow }: { entries: readonly Entry[]; narrow: Narrow }) {
  const t = useText();
  const { formatDate } = useIntl();
  const columns: Column<Entry>[] = [
    {
      key: 'at',
      header: t('audit.when'),
      cell: ({ at }) => (
        <time
          dateTime={at}
          className={classes.when}
          title={formatDate(at, { dateStyle: 'full', timeStyle: 'long' })}
        >
          {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      ),
    },
    {
      key: 'by',
      header: t('audit.by'),
      cell: ({ by, withheld }) =>
        by ? (
          <Name
            person={by}
            says={t('audit.onlyBy', { name: fullName(by) })}
            onChoose={(words) => narrow({ by: words })}
          />
        ) : (
          t(withheld ? 'audit.withheld' : 'audit.nobody')
        ),
    },
    {
      key: 'what',
      header: t('audit.what'),
      phone: 'title',
      cell: ({ action, name, reason }) => (
        <span className={classes.what}>
          {t(`audit.did.${action as AuditAction}`)}
          {name && <small>{name}</small>}
          {reason && <small>{t('audit.reason', { reason })}</small>}
        </span>
      ),
    },
    {
      key: 'of',
      header: t('audit.of'),
      cell: ({ of, withheld }) =>
        of ? (
          <Name
            person={of}
            says={t('audit.onlyOf', { name: fullName(of) })}
            onChoose={(words) => narrow({ of: words })}
          />
        ) : withheld ? (
          t('audit.withheld')
        ) : (
          '–'
        ),
    },
  ];
  return <DataTable caption={t('audit.title')} columns={columns} rows={entries} rowKey={({ id }) => id} />;
}

const fullName = ({ givenName, familyName }: Somebody) => `${givenName} ${familyName}`.trim();

/** A name; choosing it leaves what is theirs. An address is only one person's. */
function Name(given: { person: Somebody; says: string; onChoose: (words: string) => void }) {
  return (
    <UnstyledButton
      className={classes.name}
      aria-label={given.says}
      title={given.person.email ?? undefined}
      onClick={() => given.onChoose(given.person.email ?? fullName(given.person))}
    >
      {fullName(given.person)}
    </UnstyledButton>
  );
}
