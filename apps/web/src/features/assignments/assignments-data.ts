import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  AssignmentDesignDocument,
  AssignmentOverviewDocument,
  AssignmentRemindersDocument,
  DesignerSectionDocument,
  ExtensionStudentsDocument,
  type AssignmentOverviewQuery,
  type AssignmentRemindersQuery,
  type DesignerSectionQuery,
  type ExtensionStudentsQuery,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type DesignerSection = DesignerSectionQuery['section'];
export type Overview = AssignmentOverviewQuery['assignment'];
export type Reminder = AssignmentRemindersQuery['reminders']['edges'][number]['node'];
export type Student = ExtensionStudentsQuery['section']['enrolments']['edges'][number]['node'];

export const designerSectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['assignments', 'section', id],
    queryFn: async ({ signal }) => (await request(DesignerSectionDocument, { id }, { signal })).section,
  });

export const assignmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['assignments', 'design', id],
    queryFn: async ({ signal }) => (await request(AssignmentDesignDocument, { id }, { signal })).assignment,
  });

export const overviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['assignments', 'overview', id],
    queryFn: async ({ signal }) => (await request(AssignmentOverviewDocument, { id }, { signal })).assignment,
  });

export const remindersQuery = (assignmentId: string) =>
  infiniteQueryOptions({
    queryKey: ['assignments', 'reminders', assignmentId],
    queryFn: async ({ pageParam, signal }) =>
      (await request(AssignmentRemindersDocument, { assignmentId, after: pageParam }, { signal })).reminders,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });

/** Every student of the section, page by page. */
export const studentsQuery = (sectionId: string) =>
  queryOptions({
    queryKey: ['assignments', 'students', sectionId],
    queryFn: async ({ signal }) => {
      const students: Student[] = [];
      let after: string | null = null;
      do {
        const page: ExtensionStudentsQuery = await request(
          ExtensionStudentsDocument,
          { sectionId, after },
          { signal },
        );
        const { edges, pageInfo } = page.section.enrolments;
        students.push(...edges.map(({ node }) => node).filter(({ droppedAt }) => droppedAt === null));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return students;
    },
  });
