import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './shell.module.css';

export function OfflineBar() {
  const t = useText();
  const { online } = useNetwork();
  return (
    <div role="status" data-print="no">
      {!online && (
        <div className={classes.offline}>
          <IconCloudOff size={18} aria-hidden />
          {t('shell.offline')}
        </div>
      )}
    </div>
  );
}
