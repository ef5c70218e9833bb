import { queryOptions } from '@tanstack/react-query';
import {
  SignOnSettingsDocument,
  type SignOnSettingsQuery,
  SignOnTestDocument,
} from '../../../generated/operations.ts';
import { request } from '../../../shared/graphql/request.ts';

export type Settings = SignOnSettingsQuery['signOnSettings'];
export type Provider = Settings['providers'][number];

export const settingsQuery = queryOptions({
  queryKey: ['institution', 'sign-on'],
  queryFn: async ({ signal }) => (await request(SignOnSettingsDocument, {}, { signal })).signOnSettings,
});

export const testQuery = (id: string) =>
  queryOptions({
    queryKey: ['institution', 'sign-on', 'test', id],
    queryFn: async ({ signal }) => (await request(SignOnTestDocument, { id }, { signal })).signOnTest,
    staleTime: Infinity,
    retry: false,
  });
