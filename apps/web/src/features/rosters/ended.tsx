import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import type { RosterRow } from './roster-data.ts';
import { changeWords } from './roster-words.ts';
import classes from './rosters.module.css';

/** More than anybody reads through here; the rows themselves are below. */
const NAMED_AT_MOST = 20;

/** Whom the file names although an administrator ended their access: they are left out, and what can be done about it. */
export function Ended({ rows, staged }: { readonly rows: readonly RosterRow[]; readonly staged: boolean }) {
  const t = useText();
  const administers = useViewer().roles.includes('ADMINISTRATOR');
  return (
    <section aria-labelledby="ended" className={classes.block}>
      <h2 id="ended">{t('rosters.ended', { count: rows.length })}</h2>
      <p className={classes.lead}>{t(staged ? 'rosters.endedBody' : 'rosters.endedLeft')}</p>
      <ul className={classes.columns}>
        {rows.slice(0, NAMED_AT_MOST).map((row) => {
          const name = `${row.givenName} ${row.familyName}`.trim() || (row.email ?? row.externalId ?? '');
          return (
            <li key={row.row}>
              {administers ? (
                <AnchorLink to="/institution/people" search={{ find: row.email ?? name, state: 'ENDED' }}>
                  {name}
                </AnchorLink>
              ) : (
                <strong>{name}</strong>
              )}{' '}
              {row.changes.map((each) => changeWords(t, each)).join('; ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
