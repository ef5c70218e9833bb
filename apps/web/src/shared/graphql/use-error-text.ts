import { useIntl } from 'react-intl';
import { useText } from '../intl/text.tsx';
import { ApiError, refusedFields } from './api-error.ts';

/**
 * Any thrown thing as one sentence that says what to do. A broken rule is said in the words of the message
 * `rule.<name>` when a catalogue has it, else in the server's.
 */
export function useErrorText(): (error: unknown) => string {
  const t = useText();
  const { messages, formatMessage } = useIntl();
  return (error) => {
    if (!(error instanceof ApiError)) return t(isOutOfReach(error) ? 'error.OFFLINE' : 'error.INTERNAL');
    const { code, details, message } = error;
    switch (code) {
      case 'RULE_BROKEN': {
        const id = `rule.${String(details['rule'])}`;
        return id in messages ? formatMessage({ id }, withDays(details)) : message;
      }
      case 'RATE_LIMITED':
        return t('error.RATE_LIMITED', { seconds: Number(details['retryAfterSeconds'] ?? 60) });
      case 'UNAUTHENTICATED':
        return t(
          details['reason'] === 'WRONG_CREDENTIALS' ? 'error.WRONG_CREDENTIALS' : 'error.UNAUTHENTICATED',
        );
      case 'PERSISTED_QUERY_NOT_FOUND':
        return t('error.INTERNAL');
      default:
        return t(`error.${code}`);
    }
  };
}

/** A part of the app that this device has not fetched yet, in the words of the three kinds of browsers. */
const isOutOfReach = (error: unknown) =>
  error instanceof TypeError && /dynamically imported module|module script failed/iu.test(error.message);

/** Calendar days, `YYYY-MM-DD`, as dates that a message can write out: `{on, date, long}`. */
function withDays(details: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T12:00Z`) : value,
    ]),
  ) as Record<string, string | Date>;
}

/**
 * Messages by field path (`milestones.2.dueLocal`), ready for Mantine's `form.setErrors`: in the words of the message
 * `field.<rule>` when a catalogue has it, else in the server's. Empty when the error is about something else: then show
 * `<ErrorState>` beside the form's button.
 */
export function useFieldErrors(): (error: unknown) => Record<string, string> {
  const { messages, formatMessage } = useIntl();
  return (error) =>
    Object.fromEntries(
      refusedFields(error).map(({ path, message, rule }) => {
        const id = `field.${rule}`;
        return [path, id in messages ? formatMessage({ id }) : message];
      }),
    );
}
