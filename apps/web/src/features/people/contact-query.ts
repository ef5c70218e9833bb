import { queryOptions } from '@tanstack/react-query';
import { ContactDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'contact', id],
    queryFn: async ({ signal }) => (await request(ContactDocument, { id }, { signal })).contact,
  });
