import { IconShieldLock } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import classes from './shell.module.css';

/** Until the day comes: that a second step will be wanted, and where it is set up. */
export function SecondStepBar() {
  const t = useText();
  const { formatDate } = useIntl();
  const { secondStepFrom } = useViewer();
  // The account page says so itself, beside the button.
  const atAccount = useRouterState({ select: ({ location }) => location.pathname === '/account' });
  if (!secondStepFrom || atAccount) return null;
  return (
    <div className={classes.offline} role="status" data-print="no">
      <IconShieldLock size={18} aria-hidden />
      <span>
        {t('shell.secondStep', { date: formatDate(`${secondStepFrom}T12:00`, { dateStyle: 'long' }) })}{' '}
        <AnchorLink to="/account" hash="second-step">
          {t('shell.secondStepSetUp')}
        </AnchorLink>
      </span>
    </div>
  );
}
