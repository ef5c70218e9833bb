import '@mantine/notifications/styles.layer.css';
import { MantineThemeProvider, Notification } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useText } from '../intl/text.tsx';

/** Where toasts appear. Fetched with the first of them. */
export default function Toaster() {
  const t = useText();
  const closeButtonProps = { 'aria-label': t('app.close') };
  return (
    <MantineThemeProvider
      inherit
      theme={{ components: { Notification: Notification.extend({ defaultProps: { closeButtonProps } }) } }}
    >
      <Notifications position="bottom-center" limit={3} autoClose={6000} />
    </MantineThemeProvider>
  );
}
