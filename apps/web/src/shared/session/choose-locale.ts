import { useQueryClient } from '@tanstack/react-query';
import { UpdateProfileDocument } from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';
import { speak } from '../intl/language.ts';
import { viewerQuery } from './session.ts';

/** Speaks the language at once and remembers it for mails and other devices. */
export function useChooseLocale() {
  const client = useQueryClient();
  return async (locale: string) => {
    // First what is known of the viewer: every route that loads meanwhile speaks the viewer's language.
    client.setQueryData(viewerQuery.queryKey, (viewer) => viewer && { ...viewer, locale });
    await speak(locale);
    // It is their language that would be changed.
    if (client.getQueryData(viewerQuery.queryKey)?.viewing) return;
    try {
      const { updateProfile } = await request(UpdateProfileDocument, { input: { locale } });
      client.setQueryData(viewerQuery.queryKey, updateProfile);
    } catch {
      // The page speaks it already and so will this device; only other devices will not know yet.
    }
  };
}
