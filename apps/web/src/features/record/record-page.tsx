import { Button } from '@mantine/core';
import { IconFileTypePdf, IconFileZip, IconPrinter } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { PortfolioDocument, type PortfolioQuery } from '../../generated/operations.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './record.module.css';

type Section = PortfolioQuery['portfolio']['sections'][number];
type Entry = Section['groups'][number]['entries'][number];

const recordQuery = queryOptions({
  queryKey: ['fieldwork', 'record'],
  queryFn: async ({ signal }) => (await request(PortfolioDocument, {}, { signal })).portfolio,
});

/** Everything the student has: to read, to print, to keep. */
export function RecordPage() {
  const t = useText();
  const { data: record, error, refetch } = useQuery(recordQuery);
  return (
    <div className={classes.page}>
      <PageHeader title={t('record.title')} now={t('record.now')} />
      <div className={classes.keep} data-print="no">
        {/* Plain links: what they lead to is a file, and no screen of this page. */}
        <Button
          component="a"
          href="/portfolio.pdf"
          download
          size="md"
          leftSection={<IconFileTypePdf size={20} stroke={1.75} aria-hidden />}
        >
          {t('record.pdf')}
        </Button>
        <Button
          component="a"
          href="/portfolio.zip"
          download
          size="md"
          variant="default"
          leftSection={<IconFileZip size={20} stroke={1.75} aria-hidden />}
        >
          {t('record.zip')}
        </Button>
        <Button
          size="md"
          variant="subtle"
          leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('record.print')}
        </Button>
      </div>
      {!record && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton />)}
      {record && record.sections.length === 0 && (
        <EmptyState picture="list" title={t('record.emptyTitle')}>
          {t('record.empty')}
        </EmptyState>
      )}
      {record && record.sections.length > 0 && (
        <>
          <p className={classes.note}>{record.note}</p>
          <nav aria-label={t('record.parts')} className={classes.parts} data-print="no">
            {record.sections.map(({ part, title }) => (
              <a key={part} href={`#${part}`}>
                {title}
              </a>
            ))}
          </nav>
          {record.sections.map((section) => (
            <RecordSection key={section.part} section={section} />
          ))}
        </>
      )}
    </div>
  );
}

function RecordSection({ section: { part, title, groups } }: { section: Section }) {
  return (
    <section aria-labelledby={part} className={classes.section}>
      <h2 id={part}>{title}</h2>
      {groups.map((group) => (
        <div key={group.table} className={classes.group}>
          <h3>{group.title}</h3>
          {group.entries.map((entry, at) => (
            <RecordEntry key={at} entry={entry} />
          ))}
        </div>
      ))}
    </section>
  );
}

function RecordEntry({ entry: { heading, facts, texts } }: { entry: Entry }) {
  return (
    <article className={classes.entry}>
      {heading && <h4>{heading}</h4>}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {texts.map(({ label, value }) => (
        <div key={label} className={classes.text}>
          {label && <strong>{label}</strong>}
          <p>{value}</p>
        </div>
      ))}
    </article>
  );
}
