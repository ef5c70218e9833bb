import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { IntervieweePageDocument, type OwnPageFragment } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { languageOf, speak } from '../../shared/intl/language.ts';

export type OwnPage = OwnPageFragment;

const CHOSEN = 'firsthand.own-page.language';

/** What the reader chose on this page, as long as the tab is open. */
export function chooseLanguage(locale: string): Promise<void> {
  sessionStorage.setItem(CHOSEN, locale);
  return speak(locale);
}

/** The page of a link; null when it opens nothing. It speaks the institution's language until the reader chooses another. */
export const ownPageQuery = (token: string) =>
  queryOptions({
    queryKey: ['own-page', token],
    queryFn: async ({ signal }) => {
      const { intervieweePage } = await request(IntervieweePageDocument, { token }, { signal });
      const locale = sessionStorage.getItem(CHOSEN) ?? intervieweePage?.institution.locale;
      if (locale && languageOf(locale) !== languageOf(document.documentElement.lang)) await speak(locale);
      return intervieweePage ?? null;
    },
    staleTime: Infinity,
  });

/** One thing the reader does; the page shows at once what came of it. */
export function useOwnPageAction<Given>(
  token: string,
  act: (given: Given) => Promise<OwnPage | null | undefined>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (page) => client.setQueryData(ownPageQuery(token).queryKey, page ?? null),
  });
}
