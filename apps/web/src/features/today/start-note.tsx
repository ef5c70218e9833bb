import { useQuery } from '@tanstack/react-query';
import { StartOpenDocument } from '../../generated/operations.ts';
import { AnchorLink } from '../../shared/components/links.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './today.module.css';

/** As long as something of an institution's beginning is neither done nor done without, the way there. */
export function StartNote() {
  const t = useText();
  const { data: open } = useQuery({
    queryKey: ['institution', 'start', 'open'],
    queryFn: async ({ signal }) => (await request(StartOpenDocument, {}, { signal })).institutionStart.open,
  });
  if (!open) return null;
  return (
    <p className={classes.start}>
      <AnchorLink to="/institution/start" underline="always">
        {t('today.start')}
      </AnchorLink>{' '}
      {t('today.startOpen', { count: open })}
    </p>
  );
}
