import { useText } from '../../shared/intl/text.tsx';

interface Named {
  readonly pseudonym: number | null;
  readonly student: { readonly givenName: string; readonly familyName: string };
}

/** What a student is called here: by name, or by number while names are hidden. */
export function useName() {
  const t = useText();
  const hidden = ({ pseudonym }: Named) => pseudonym !== null && t('anon.student', { number: pseudonym });
  return {
    full: (one: Named) => hidden(one) || `${one.student.givenName} ${one.student.familyName}`,
    inList: (one: Named) => hidden(one) || `${one.student.familyName}, ${one.student.givenName}`,
    first: (one: Named) => hidden(one) || one.student.givenName,
  };
}
