import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import { StaffNotesDocument, type StaffNoteRowFragment } from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';

export type StaffNote = StaffNoteRowFragment;

export const notesQuery = (enrolmentId: string) =>
  infiniteQueryOptions({
    queryKey: ['notes', enrolmentId],
    queryFn: async ({ pageParam, signal }) =>
      (await request(StaffNotesDocument, { enrolmentId, after: pageParam }, { signal })).staffNotes,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });

/** A talk changes who was spoken to last, wherever that shows. */
export const notesChanged = (client: QueryClient) =>
  Promise.all(
    ['notes', 'caseload', 'follow-ups'].map((key) => client.invalidateQueries({ queryKey: [key] })),
  );
