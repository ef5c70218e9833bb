/** The one outbox of this page, for whoever is signed in. */
import { KeepLogDocument, ViewerDocument, type KeepLogInput } from '../../generated/operations.ts';
import { ApiError } from '../graphql/api-error.ts';
import { queryClient } from '../graphql/query-client.ts';
import { request } from '../graphql/request.ts';
import type { Viewer } from '../session/session.ts';
import { putPhoto } from '../photo/send-photo.ts';
import { dropPhoto, forget, keepLog, ownerOf, waitingPhoto, waitingStore } from './device.ts';
import type { Edit } from './edits.ts';
import { interviewLogKey } from './log-query.ts';
import { Outbox, type Failure } from './outbox.ts';

let current: { readonly owner: string; readonly outbox: Outbox } | null = null;

/** Whoever was asked to be signed in a moment ago still is; asking again before each note would double the requests. */
const ASKED_FOR_MS = 15_000;

export function outboxOf(viewer: Viewer): Outbox {
  const owner = ownerOf(viewer);
  if (current?.owner === owner) return current.outbox;
  current?.outbox.close();
  let asked = { at: 0, as: null as string | null };
  const signedInAs = async () => {
    if (asked.as === owner && Date.now() - asked.at < ASKED_FOR_MS) return asked.as;
    const { viewer: now } = await request(ViewerDocument, {}, { quiet: true });
    asked = { at: Date.now(), as: now ? ownerOf(now) : null };
    return asked.as;
  };
  const outbox = new Outbox({
    owner,
    store: waitingStore,
    signedInAs,
    send: (interviewId, edits) => send(viewer, interviewId, edits),
    judge(error) {
      asked = { at: 0, as: null };
      return judge(error);
    },
    say: (error) => (error instanceof Error ? error.message : ''),
  });
  current = { owner, outbox };
  return outbox;
}

async function send(viewer: Viewer, interviewId: string, edits: readonly Edit[]): Promise<void> {
  const photos = await sendPhotosOf(ownerOf(viewer), edits);
  const { keepLog: log } = await request(
    KeepLogDocument,
    { input: inputOf(viewer.id, interviewId, edits) },
    { quiet: true },
  );
  const queryKey = interviewLogKey(interviewId);
  // An answer that was asked for before must not put the old words back.
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, log);
  await keepLog(ownerOf(viewer), log);
  for (const id of photos) await dropPhoto(ownerOf(viewer), id);
}

/**
 * A photo goes before the edit that refers to it. Its bytes stay on the device until that edit has arrived too: the
 * server does not keep for long what nothing refers to.
 */
async function sendPhotosOf(owner: string, edits: readonly Edit[]): Promise<string[]> {
  const sent: string[] = [];
  for (const { kind, content } of edits) {
    if (kind !== 'checklist' || !content.cardPhotoId) continue;
    const bytes = await waitingPhoto(owner, content.cardPhotoId);
    if (!bytes) continue;
    await putPhoto({ id: content.cardPhotoId, purpose: 'CARD', bytes });
    sent.push(content.cardPhotoId);
  }
  return sent;
}

function inputOf(userId: string, interviewId: string, edits: readonly Edit[]): KeepLogInput {
  const input = {
    ...{ interviewId, userId },
    answers: [] as NonNullable<KeepLogInput['answers']>,
    sources: [] as NonNullable<KeepLogInput['sources']>,
    discoveries: [] as NonNullable<KeepLogInput['discoveries']>,
    referrals: [] as NonNullable<KeepLogInput['referrals']>,
    clock: null as KeepLogInput['clock'],
    checklist: null as KeepLogInput['checklist'],
  };
  for (const { kind, content } of edits) {
    if (kind === 'answer') input.answers.push(content);
    else if (kind === 'source') input.sources.push(content);
    else if (kind === 'discovery') input.discoveries.push(content);
    else if (kind === 'referral') input.referrals.push(content);
    else if (kind === 'clock') input.clock = content;
    else input.checklist = content;
  }
  return input;
}

function judge(error: unknown): Failure {
  if (!(error instanceof ApiError)) return 'PASSES';
  if (error.code === 'UNAUTHENTICATED') return 'SIGNED_OUT';
  if (error.code === 'NOT_FOUND') return 'NOT_FOUND';
  return error.passes || error.code === 'CONFLICT' ? 'PASSES' : 'REFUSED';
}

/** Sends whenever there is hope: the connection is back, the page is looked at again. Returns how to stop. */
export function keepSending(viewer: Viewer): () => void {
  const outbox = outboxOf(viewer);
  const go = () => void outbox.flush();
  const seen = () => document.visibilityState === 'visible' && go();
  addEventListener('online', go);
  addEventListener('pagehide', go);
  document.addEventListener('visibilitychange', seen);
  go();
  return () => {
    removeEventListener('online', go);
    removeEventListener('pagehide', go);
    document.removeEventListener('visibilitychange', seen);
  };
}

/** How much this person wrote that only this device has; tries to send it first. */
export async function unsentOf(viewer: Viewer): Promise<number> {
  const outbox = outboxOf(viewer);
  await outbox.flush();
  return outbox.state().waiting.length;
}

export async function forgetOnThisDevice(viewer: Viewer): Promise<void> {
  current?.outbox.close();
  current = null;
  await forget(ownerOf(viewer));
}
