import { queryOptions } from '@tanstack/react-query';
import {
  PastRostersDocument,
  type PastRostersQuery,
  RosterImportDocument,
  RosterSectionDocument,
  type RosterPreviewFragment,
} from '../../generated/operations.ts';
import { ApiError, apiErrorOf } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { askToSignIn } from '../../shared/session/sign-in-prompt.ts';

export type Preview = RosterPreviewFragment;
export type RosterRow = Preview['rows'][number];
export type RowState = RosterRow['state'];
export type PastRoster = PastRostersQuery['pastRosters'][number];

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

export const pastQuery = (sectionId: string) =>
  queryOptions({
    queryKey: ['rosters', 'past', sectionId],
    queryFn: async ({ signal }) =>
      (await request(PastRostersDocument, { sectionId }, { signal })).pastRosters,
  });

/** Sends a file as it is; when the session has ended it waits for the sign-in dialog and goes on. */
export async function sendRoster(sectionId: string, file: File): Promise<string> {
  try {
    return await postRoster(sectionId, file);
  } catch (error) {
    const ended = error instanceof ApiError && error.code === 'UNAUTHENTICATED';
    if (!ended || !(await askToSignIn())) throw error;
    return postRoster(sectionId, file);
  }
}

async function postRoster(sectionId: string, file: File): Promise<string> {
  const response = await fetch(`/rosters/${sectionId}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw new ApiError('OFFLINE', 'The server could not be reached.');
  });
  const body = (await response.json().catch(() => null)) as {
    id?: string;
    errors?: Parameters<typeof apiErrorOf>[0][];
  } | null;
  if (response.ok && body?.id) return body.id;
  const [failure] = body?.errors ?? [];
  throw failure ? apiErrorOf(failure) : new ApiError('INTERNAL', `The server answered ${response.status}.`);
}

export interface RosterProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly rule: string;
  readonly fix: string;
}

/** Why a file as a whole could not be used. */
export function refusalsOf(error: unknown): readonly RosterProblem[] {
  return error instanceof ApiError ? ((error.details['problems'] ?? []) as readonly RosterProblem[]) : [];
}
