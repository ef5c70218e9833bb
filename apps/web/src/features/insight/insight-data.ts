import { queryOptions } from '@tanstack/react-query';
import {
  FieldNotesDocument,
  type FieldNotesQuery,
  FunnelDocument,
  type FunnelQuery,
  InsightAssignmentsDocument,
  WaysOfAskingDocument,
  type WaysOfAskingQuery,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type OccupationNotes = FieldNotesQuery['fieldNotes']['occupations'][number];
export type Note = OccupationNotes['notes'][number];
export type Way = WaysOfAskingQuery['waysOfAsking']['ways'][number];
export type Funnel = FunnelQuery['funnel'];

export const insightAssignmentsQuery = queryOptions({
  queryKey: ['insight', 'assignments'],
  queryFn: async ({ signal }) =>
    (await request(InsightAssignmentsDocument, {}, { signal })).assignments.filter(
      ({ state }) => state === 'PUBLISHED',
    ),
});

export const fieldNotesQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['insight', assignmentId, 'field-notes'],
    queryFn: async ({ signal }) =>
      (await request(FieldNotesDocument, { assignmentId }, { signal })).fieldNotes,
  });

export const waysQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['insight', assignmentId, 'ways'],
    queryFn: async ({ signal }) =>
      (await request(WaysOfAskingDocument, { assignmentId }, { signal })).waysOfAsking.ways,
  });

export const funnelQuery = (assignmentId: string, cohortId: string | undefined) =>
  queryOptions({
    queryKey: ['insight', assignmentId, 'funnel', cohortId ?? null],
    queryFn: async ({ signal }) =>
      (await request(FunnelDocument, { assignmentId, cohortId: cohortId ?? null }, { signal })).funnel,
  });
