import { Anchor } from '@mantine/core';
import { useText } from '../../shared/intl/text.tsx';
import classes from './insight.module.css';

const TABLES = ['field-notes', 'ways-of-asking', 'funnel', 'referrals'] as const;

/** The same as files. Plain links: what they lead to is no screen of this page. */
export function Keep({ assignmentId }: { assignmentId: string }) {
  const t = useText();
  return (
    <section className={classes.part} aria-labelledby="keep" data-print="no">
      <h2 id="keep">{t('insight.keep')}</h2>
      <ul className={classes.files}>
        <li>
          <Anchor href={`/insight/${assignmentId}/insight.xlsx`} download>
            {t('insight.workbook')}
          </Anchor>
        </li>
        {TABLES.map((table) => (
          <li key={table}>
            <Anchor href={`/insight/${assignmentId}/${table}.csv`} download>
              {t(`insight.csv.${table}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
