import { queryOptions } from '@tanstack/react-query';
import {
  RosterImportDocument,
  RosterSectionDocument,
  type RosterPreviewFragment,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Preview = RosterPreviewFragment;
export type RosterRow = Preview['rows'][number];
export type RowState = RosterRow['state'];

export const rosterSectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['rosters', 'section', id],
    queryFn: async ({ signal }) => (await request(RosterSectionDocument, { id }, { signal })).section,
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['rosters', 'import', id],
    queryFn: async ({ signal }) => (await request(RosterImportDocument, { id }, { signal })).rosterImport,
  });
