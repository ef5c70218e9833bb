import { LIMITS } from '@firsthand/contracts';
import { ApiError, apiErrorOf } from '../graphql/api-error.ts';
import { askToSignIn } from '../session/sign-in-prompt.ts';

export interface FileToSend {
  /** Made here, at random: sending it again under the same id goes on where it stopped. */
  readonly id: string;
  readonly assignmentId: string;
  readonly file: File;
  /** How many bytes have arrived; `waiting` while there is no connection. */
  readonly onProgress: (received: number, phase: 'sending' | 'waiting') => void;
  readonly signal: AbortSignal;
}

/** Longest wait between two tries. */
const PATIENCE_MS = 15_000;
/** A server that answers nothing but errors is asked so often without getting anywhere. */
const TRIES = 8;

/**
 * Sends a file part by part until it is kept. When the connection goes, it asks how far the file has come and goes on
 * from there, for as long as it takes. Throws `ApiError` for what trying again does not help.
 */
export async function sendFile(given: FileToSend): Promise<void> {
  const { file, onProgress, signal } = given;
  const headers = {
    'upload-length': String(file.size),
    'upload-name': encodeURIComponent(file.name),
    // One that is too large is refused unread: a film of two gigabytes does not fit into a phone's memory.
    'upload-digest': file.size > LIMITS.attachmentBytes ? '0'.repeat(64) : await digestOf(file),
  };
  const announce = () => call(given, 'POST', { headers });
  let offset = 0;
  let known = false;
  for (let tries = 0; ;) {
    try {
      if (!known) ({ offset } = await announce());
      known = true;
      for (;;) {
        onProgress(offset, 'sending');
        const body = file.slice(offset, offset + LIMITS.uploadPartBytes);
        const { offset: next, complete } = await call(given, 'PATCH', {
          headers: { 'upload-offset': String(offset), 'content-type': 'application/partial-upload' },
          body,
        });
        if (complete) return;
        tries = 0;
        offset = next;
      }
    } catch (error) {
      if (signal.aborted) throw error;
      // Announcing it again says how far it has come; nothing of what has arrived is sent twice.
      const midway = known;
      known = false;
      if (!(await mayGoOn(error, (tries += 1), midway))) throw error;
      onProgress(offset, 'waiting');
      await pause(Math.min(PATIENCE_MS, 500 * 2 ** Math.min(tries, 6)), signal);
    }
  }
}

/** A conflict passes only between two parts: an id that is another file’s stays so. */
async function mayGoOn(error: unknown, tries: number, midway: boolean): Promise<boolean> {
  if (!(error instanceof ApiError)) return false;
  if (error.code === 'UNAUTHENTICATED') return askToSignIn();
  if (error.code === 'OFFLINE') return true;
  return (error.passes || (midway && error.code === 'CONFLICT')) && tries < TRIES;
}

async function call(
  { id, assignmentId, signal }: FileToSend,
  method: 'POST' | 'PATCH',
  init: RequestInit,
): Promise<{ offset: number; complete: boolean }> {
  const query = method === 'POST' ? `?assignment=${assignmentId}` : '';
  const answer = await fetch(`/uploads/${id}${query}`, { ...init, method, signal }).catch(
    (error: unknown) => {
      throw signal.aborted ? error : new ApiError('OFFLINE', 'The server could not be reached.');
    },
  );
  if (!answer.ok) {
    const said = (await answer.json().catch(() => null)) as {
      errors?: Parameters<typeof apiErrorOf>[0][];
    } | null;
    const [failure] = said?.errors ?? [];
    throw failure ? apiErrorOf(failure) : new ApiError('INTERNAL', `The server answered ${answer.status}.`);
  }
  return {
    offset: Number(answer.headers.get('upload-offset') ?? 0),
    complete: answer.headers.get('upload-complete') === '?1',
  };
}

async function digestOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Until then, or until the device says that it is online again. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}
