import { queryOptions } from '@tanstack/react-query';
import type { MailLanguage, WordedMail } from '@firsthand/contracts';
import {
  MailPreviewDocument,
  type MailTextCardFragment,
  MailTextsDocument,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export interface Words {
  readonly subject: string;
  readonly body: string;
}

export const textsQuery = queryOptions({
  queryKey: ['institution', 'mail-texts'],
  queryFn: async ({ signal }) => (await request(MailTextsDocument, {}, { signal })).mailTexts,
});

export function previewQuery(input: Words & { template: WordedMail; language: MailLanguage }) {
  return queryOptions({
    queryKey: ['institution', 'mail-preview', input],
    queryFn: async ({ signal }) => (await request(MailPreviewDocument, { input }, { signal })).mailPreview,
    placeholderData: (before) => before,
    retry: false,
  });
}

/** The others of a list, and this one as it is now. */
export function replaced(
  texts: readonly MailTextCardFragment[],
  now: MailTextCardFragment,
): MailTextCardFragment[] {
  return texts.map((one) => (one.template === now.template && one.language === now.language ? now : one));
}
