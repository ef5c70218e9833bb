import type { FilePurpose } from '@firsthand/contracts';
import { ApiError, apiErrorOf } from '../graphql/api-error.ts';
import { askToSignIn } from '../session/sign-in-prompt.ts';

export interface PhotoToSend {
  /** Made here: sending it again under the same id is the same photo. */
  readonly id: string;
  readonly purpose: FilePurpose;
  readonly bytes: Blob;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a photo; when the session has ended it waits for the sign-in dialog and goes on. Throws `ApiError`. */
export async function sendPhoto(photo: PhotoToSend): Promise<void> {
  try {
    await putPhoto(photo);
  } catch (error) {
    const ended = error instanceof ApiError && error.code === 'UNAUTHENTICATED';
    if (!ended || !(await askToSignIn())) throw error;
    await putPhoto(photo);
  }
}

/** Where a photo that is kept can be seen. */
export const photoUrl = (id: string, size: 'full' | 'small' = 'full') =>
  `/files/${id}${size === 'small' ? '?size=small' : ''}`;

/** As `sendPhoto`, asking nobody anything. `fetch` cannot tell how far an upload has come. */
export function putPhoto({ id, purpose, bytes, onProgress, signal }: PhotoToSend): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const offline = () => reject(new ApiError('OFFLINE', 'The server could not be reached.'));
    request.open('PUT', `/files/${id}?purpose=${purpose}`);
    request.setRequestHeader('content-type', bytes.type || 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress?.(loaded / total);
    };
    request.onerror = offline;
    request.ontimeout = offline;
    request.onabort = () => reject(signal?.reason as Error);
    request.onload = () => {
      if (request.status === 200) return resolve();
      const [failure] =
        (request.response as { errors?: Parameters<typeof apiErrorOf>[0][] } | null)?.errors ?? [];
      reject(
        failure ? apiErrorOf(failure) : new ApiError('INTERNAL', `The server answered ${request.status}.`),
      );
    };
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    if (signal?.aborted) return reject(signal.reason as Error);
    request.send(bytes);
  });
}
