import { useIntl } from 'react-intl';

/** What to do about a problem of a row: in the words of `rule.roster.<rule>`, else in the server's. */
export function useFix(): (problem: { readonly rule: string; readonly fix: string }) => string {
  const { messages, formatMessage } = useIntl();
  return ({ rule, fix }) => {
    const id = `rule.roster.${rule}`;
    return id in messages ? formatMessage({ id }) : fix;
  };
}
