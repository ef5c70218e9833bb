import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  AssignmentDesignDocument,
  AssignmentOccasionsDocument,
  AssignmentOverviewDocument,
  AssignmentTemplatesDocument,
  DesignerSectionDocument,
  ExtensionStudentsDocument,
  OccasionRemindersDocument,
  type AssignmentOccasionsQuery,
  type AssignmentOverviewQuery,
  type OccasionRemindersQuery,
  type DesignerSectionQuery,
  type ExtensionStudentsQuery,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type DesignerSection = DesignerSectionQuery['section'] & {
  /** The institution's reminders, which a new assignment begins with. */
  readonly ladder: readonly number[];
};
export type Overview = AssignmentOverviewQuery['assignment'];
export type Occasion = AssignmentOccasionsQuery['reminderOccasions'][number];
export type Reminder = OccasionRemindersQuery['reminders']['edges'][number]['node'];
export type Student = ExtensionStudentsQuery['section']['enrolments']['edges'][number]['node'];

export const designerSectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['assignments', 'section', id],
    queryFn: async ({ signal }): Promise<DesignerSection> => {
      const { section, reminderSettings } = await request(DesignerSectionDocument, { id }, { signal });
      return { ...section, ladder: reminderSettings.offsetsMinutes };
    },
  });

/** The institution's own assignments to begin with. */
export const templatesQuery = queryOptions({
  queryKey: ['assignments', 'templates'],
  queryFn: async ({ signal }) =>
    (await request(AssignmentTemplatesDocument, {}, { signal })).assignmentTemplates,
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

export const occasionsQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assignments', 'reminders', assignmentId],
    queryFn: async ({ signal }) =>
      (await request(AssignmentOccasionsDocument, { assignmentId }, { signal })).reminderOccasions,
  });

export const remindersQuery = (assignmentId: string, { id, milestone, offsetMinutes }: Occasion) =>
  infiniteQueryOptions({
    queryKey: ['assignments', 'reminders', assignmentId, id],
    queryFn: async ({ pageParam, signal }) => {
      const asked = { assignmentId, milestoneId: milestone.id, offsetMinutes, after: pageParam };
      return (await request(OccasionRemindersDocument, asked, { signal })).reminders;
    },
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
