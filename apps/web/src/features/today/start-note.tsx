import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './today.module.css';

/** As long as something of an institution's beginning is neither done nor done without, the way there. */
export function StartNote({ open }: { readonly open: number }) {
  const t = useText();
  if (open === 0) return null;
  return (
    <p className={classes.start}>
      <AnchorLink to="/institution/start" underline="always">
        {t('today.start')}
      </AnchorLink>{' '}
      {t('today.startOpen', { count: open })}
    </p>
  );
}
