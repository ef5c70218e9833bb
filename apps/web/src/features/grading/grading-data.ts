import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query';
import {
  GradedAssignmentDocument,
  GradingAssignmentsDocument,
  GradingQueueDocument,
  GradingSheetDocument,
  OlderGradesDocument,
  type OlderGradesQuery,
  OpenRegradesDocument,
  StudentWorkForStaffDocument,
  type StudentWorkForStaffQuery,
  type GivenGradeFragment,
  type GradingAssignmentsQuery,
  type GradingQueueQuery,
  type GradingSheetQuery,
} from '../../generated/operations.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';
import { scopeOf } from './claims-data.ts';
import type { Order } from './queue-scope.ts';

export type GradingAssignment = GradingAssignmentsQuery['assignments'][number];
export type QueuePage = GradingQueueQuery['gradingQueue'];
export type QueueRow = QueuePage['edges'][number]['node'];
export type Sheet = GradingSheetQuery['gradingSheet'];
export type Criterion = Sheet['rubric']['criteria'][number];
export type CitedInterview = Sheet['submission']['interviews'][number];
export type GivenGrade = GivenGradeFragment;

export const gradingAssignmentsQuery = queryOptions({
  queryKey: ['grading', 'assignments'],
  queryFn: async ({ signal }) => (await request(GradingAssignmentsDocument, {}, { signal })).assignments,
});

export const openRegradesQuery = queryOptions({
  queryKey: ['grading', 'regrades'],
  queryFn: async ({ signal }) => (await request(OpenRegradesDocument, {}, { signal })).openRegrades,
});

export type OlderGrade = OlderGradesQuery['olderGrades'][number];

/** What was graded with an earlier version of the rubric. */
export const olderGradesQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['grading', 'older', assignmentId],
    queryFn: async ({ signal }) =>
      (await request(OlderGradesDocument, { assignmentId }, { signal })).olderGrades,
  });

export const gradedAssignmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['grading', 'assignment', id],
    queryFn: async ({ signal }) => (await request(GradedAssignmentDocument, { id }, { signal })).assignment,
  });

/**
 * Every current submission in this order; of everything one grades for `EVERYTHING`. The chips filter it here, so that
 * their counts always agree with the rows.
 */
export const queueQuery = (assignmentId: string, order: Order = 'OLDEST') =>
  infiniteQueryOptions({
    queryKey: ['grading', 'queue', assignmentId, order],
    queryFn: async ({ pageParam, signal }) =>
      (
        await request(
          GradingQueueDocument,
          { assignmentId: scopeOf(assignmentId), filter: 'ALL', order, first: 100, after: pageParam },
          { signal },
        )
      ).gradingQueue,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });

export const sheetQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ['grading', 'sheet', submissionId],
    queryFn: async ({ signal }) =>
      (await request(GradingSheetDocument, { submissionId }, { signal })).gradingSheet,
  });

/** The same, fetched while another one is on the screen: nobody reads it yet. Showing it claims it, and that is noted. */
export const sheetAhead = (submissionId: string) =>
  queryOptions({
    ...sheetQuery(submissionId),
    queryFn: async ({ signal }) =>
      (await request(GradingSheetDocument, { submissionId, ahead: true }, { signal })).gradingSheet,
  });

export type StaffWork = StudentWorkForStaffQuery['studentWork'];

export const studentWorkQuery = (assignmentId: string, enrolmentId: string) =>
  queryOptions({
    queryKey: ['grading', 'student', assignmentId, enrolmentId],
    queryFn: async ({ signal }) =>
      (await request(StudentWorkForStaffDocument, { assignmentId, enrolmentId }, { signal })).studentWork,
  });

/** Everything that shows grades, and whose they are. */
export const SHOWS_GRADES = [['grading'], ['gradebook'], ['today'], ['assignments', 'overview']];

/** A saved grade goes into what is on the screen already: its own sheet, and its row of the queue. */
export function showSaved(assignmentId: string, submissionId: string, grade: GivenGrade): void {
  queryClient.setQueryData(sheetQuery(submissionId).queryKey, (sheet) => sheet && { ...sheet, grade });
  queryClient.setQueriesData(
    { queryKey: ['grading', 'queue'] },
    (queue: InfiniteData<QueuePage, unknown> | undefined) =>
      queue && {
        ...queue,
        pages: queue.pages.map((page) => ({
          ...page,
          edges: page.edges.map((edge) =>
            edge.node.submissionId === submissionId ? { ...edge, node: { ...edge.node, grade } } : edge,
          ),
        })),
      },
  );
  // Counts elsewhere are read again when somebody looks at them.
  void queryClient.invalidateQueries({ queryKey: ['grading', 'assignments'], refetchType: 'none' });
  void queryClient.invalidateQueries({
    queryKey: ['grading', 'assignment', assignmentId],
    refetchType: 'none',
  });
  void queryClient.invalidateQueries({ queryKey: ['grading', 'marking', assignmentId], refetchType: 'none' });
  void queryClient.invalidateQueries({ queryKey: ['today'], refetchType: 'none' });
  void queryClient.invalidateQueries({ queryKey: ['assignments', 'overview'], refetchType: 'none' });
}
