import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../../shared/components/links.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import { startQuery } from './start-query.ts';
import classes from './start.module.css';

/** Back to the institution, and, for whoever came by its first steps, to those while some are open. */
export function InstitutionCrumb() {
  const t = useText();
  // What was looked at on the way here; nothing is asked for.
  const { data: start } = useQuery({ ...startQuery, enabled: false });
  const open = start?.steps.some(({ state }) => state === 'MISSING');
  return (
    <span className={classes.crumb}>
      <AnchorLink to="/institution">{t('institution.title')}</AnchorLink>
      {open && <AnchorLink to="/institution/start">{t('start.title')}</AnchorLink>}
    </span>
  );
}
