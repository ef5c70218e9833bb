import type { ScriptChannel } from '@firsthand/contracts';
import { queryOptions } from '@tanstack/react-query';
import { AskingFactsDocument, ScriptDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export const scriptQuery = (channel: ScriptChannel) =>
  queryOptions({
    queryKey: ['fieldwork', 'script', channel],
    queryFn: async ({ signal }) => (await request(ScriptDocument, { channel }, { signal })).script,
  });

export const askingFactsQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'asking-facts', contactId],
    queryFn: async ({ signal }) =>
      (await request(AskingFactsDocument, { contactId }, { signal })).askingFacts,
  });
