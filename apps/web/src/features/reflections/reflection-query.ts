import { queryOptions } from '@tanstack/react-query';
import { ReflectionDeskDocument, type ReflectionDeskQuery } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Desk = ReflectionDeskQuery;
export type Prompt = Desk['reflection']['assignment']['prompts'][number];
export type Submission = Desk['reflection']['submissions'][number];
/** Without what was handed in on the student's behalf and taken back. */
export const standing = (submissions: readonly Submission[]) =>
  submissions.filter(({ onBehalf }) => !onBehalf?.withdrawnAt);
/** Given back without the files being asked for: they are as they were handed in. */
export const doFilesStay = ({ revisionAsked }: Desk['reflection']) =>
  revisionAsked !== null && !revisionAsked.files;
export type Grade = NonNullable<Submission['grade']>;
export type DeskInterview = Desk['studentWork']['interviews'][number];

const LOOK_AGAIN_MS = 30_000;
const SOON_MS = 86_400_000;

/** What may be done with it changes without its student: whoever reads it puts it aside, or it is due. */
function looksAgainIn({ reflection: { held }, studentWork: { milestones } }: Desk): number | false {
  if (held === 'BEING_READ') return LOOK_AGAIN_MS;
  const due = milestones.find(({ kind }) => kind === 'REFLECTION');
  const untilDue = due ? Date.parse(due.dueAt) - Date.now() : 0;
  return untilDue > 0 && untilDue < SOON_MS ? untilDue + 1_000 : false;
}

/** The text, what was handed in, and the interviews it is about. */
export const deskQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'reflection', assignmentId],
    queryFn: ({ signal }) => request(ReflectionDeskDocument, { assignmentId }, { signal }),
    refetchInterval: ({ state: { data } }) => (data ? looksAgainIn(data) : false),
  });
