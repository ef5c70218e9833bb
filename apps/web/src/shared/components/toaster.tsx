import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

/** Where toasts appear. Fetched with the first of them. */
export default function Toaster() {
  return <Notifications position="bottom-center" limit={3} autoClose={6000} />;
}
