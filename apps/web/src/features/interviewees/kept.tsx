import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import type { OwnPage } from './own-page-query.ts';
import classes from './own-page.module.css';

/** What is kept, why, who sees it and how long, in the order people ask. */
export function Kept({ page }: { page: OwnPage }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { studentGivenName: student, institution, name, organisation, position, email, phone } = page;
  const names = { student, institution: institution.name };
  const date = (at: string) => formatDate(at, { day: 'numeric', month: 'long', year: 'numeric' });
  const facts = [
    [t('own.keptName'), name],
    [t('own.keptWork'), [position, organisation].filter(Boolean).join(', ')],
    [t('own.keptEmail'), email],
    [t('own.keptPhone'), phone],
    [t('own.keptNotes'), page.meetings.length > 0 ? t('own.keptNotesText', names) : ''],
    [t('own.why'), t('own.whyText', names)],
    [t('own.who'), t('own.whoText', names)],
    [t('own.long'), t('own.longText', { ...names, date: date(page.expiresAt) })],
  ].filter(([, value]) => value !== '');
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('own.kept')}</h2>
      <p className={classes.soft}>{t('own.keptSince', { date: date(page.since) })}</p>
      <dl className={classes.kept}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
