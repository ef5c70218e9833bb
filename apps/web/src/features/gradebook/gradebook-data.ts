import { queryOptions } from '@tanstack/react-query';
import {
  type BookFragment,
  ExcusesDocument,
  type ExcusesQuery,
  GradebookDocument,
  OwnResultsDocument,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Book = BookFragment;
export type BookColumn = Book['columns'][number];
export type BookRow = Book['rows'][number];
export type BookCell = BookRow['cells'][number];
export type Excuse = ExcusesQuery['excuses'][number];

export const bookQuery = (sectionId: string) =>
  queryOptions({
    queryKey: ['gradebook', sectionId],
    queryFn: async ({ signal }) => (await request(GradebookDocument, { sectionId }, { signal })).gradebook,
  });

export const resultsQuery = queryOptions({
  queryKey: ['results'],
  queryFn: async ({ signal }) => (await request(OwnResultsDocument, {}, { signal })).ownResults,
});

export const excusesQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['gradebook', 'excuses', assignmentId],
    queryFn: async ({ signal }) => (await request(ExcusesDocument, { assignmentId }, { signal })).excuses,
  });
