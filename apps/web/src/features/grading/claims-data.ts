import { queryOptions } from '@tanstack/react-query';
import {
  ClaimFirstDocument,
  ClaimSubmissionDocument,
  FlagSubmissionDocument,
  GradingClaimsDocument,
  LetGoOfSubmissionDocument,
  type ClaimFragment,
} from '../../generated/operations.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';
import { EVERYTHING } from './queue-scope.ts';

export type Claim = ClaimFragment;
export const scopeOf = (assignmentId: string) => (assignmentId === EVERYTHING ? null : assignmentId);

/** Who has what open just now. */
export const claimsQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['grading', 'claims', assignmentId],
    queryFn: async ({ signal }) =>
      (await request(GradingClaimsDocument, { assignmentId: scopeOf(assignmentId) }, { signal }))
        .gradingClaims,
    refetchInterval: 20_000,
  });

/** One after the other: a page that is left and one that is opened must not overtake each other. */
let line: Promise<unknown> = Promise.resolve();
function inLine<T>(work: () => Promise<T>): Promise<T> {
  const done = line.then(work, work);
  line = done.catch(() => undefined);
  return done;
}

export const claimSubmission = (submissionId: string, takeOver = false): Promise<Claim> =>
  inLine(
    async () =>
      (await request(ClaimSubmissionDocument, { submissionId, takeOver }, { quiet: true })).claimSubmission,
  );

export const letGo = (submissionId: string): Promise<unknown> =>
  inLine(() => request(LetGoOfSubmissionDocument, { submissionId }, { keepalive: true, quiet: true }));

/** The first that nobody else has, in this order. */
export const claimFirst = (submissionIds: string[], letGoOf: string): Promise<Claim | null> =>
  inLine(
    async () =>
      (await request(ClaimFirstDocument, { submissionIds, letGo: letGoOf }, { quiet: true })).claimFirst ??
      null,
  );

export async function flagSubmission(submissionId: string, on: boolean): Promise<void> {
  await request(FlagSubmissionDocument, { submissionId, on });
  await queryClient.invalidateQueries({ queryKey: ['grading', 'queue'] });
}
