import { queryOptions } from '@tanstack/react-query';
import { ReflectionDeskDocument, type ReflectionDeskQuery } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Desk = ReflectionDeskQuery;
export type Prompt = Desk['reflection']['assignment']['prompts'][number];
export type Submission = Desk['reflection']['submissions'][number];
/** Without what was handed in on the student's behalf and taken back. */
export const standing = (submissions: readonly Submission[]) =>
  submissions.filter(({ onBehalf }) => !onBehalf?.withdrawnAt);
export type Grade = NonNullable<Submission['grade']>;
export type DeskInterview = Desk['studentWork']['interviews'][number];

/** The text, what was handed in, and the interviews it is about. */
export const deskQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'reflection', assignmentId],
    queryFn: ({ signal }) => request(ReflectionDeskDocument, { assignmentId }, { signal }),
  });
