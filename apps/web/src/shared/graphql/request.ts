import type { TypedOperation } from '../../generated/operations.ts';
import { askToSignIn } from '../session/sign-in-prompt.ts';
import { ApiError, apiErrorOf } from './api-error.ts';

export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Let the request outlive the page: the last save when a tab is closed. At most 64 KB. */
  readonly keepalive?: boolean;
  /** Nobody is asked to sign in: it happens behind what they are doing, and is tried again. */
  readonly quiet?: boolean;
}

/** Operations the API did not know by hash: an older or newer deployment. They travel as text from then on. */
const unknownHashes = new Set<string>();

let texts: Promise<Readonly<Record<string, string>>> | undefined;

/**
 * Fetches the texts of all operations, once. Worth doing when a page has nothing else to do: one that is left open
 * through a deployment then has them.
 */
export function fetchTexts(): Promise<Readonly<Record<string, string>>> {
  return (texts ??= import('../../generated/operation-texts.ts').then(
    ({ TEXTS }) => TEXTS,
    (error: unknown) => {
      texts = undefined;
      throw error;
    },
  ));
}

/**
 * Sends one operation and returns its data, or throws an `ApiError`. When the session has ended it waits for the
 * sign-in dialog and goes on where it was.
 */
export async function request<Result, Variables>(
  operation: TypedOperation<Result, Variables>,
  ...[variables, options = {}]: Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions]
): Promise<Result> {
  const send = () => post<Result>(operation, variables, options);
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'PERSISTED_QUERY_NOT_FOUND' && !unknownHashes.has(operation.hash)) {
      const known = await fetchTexts().catch(() => null);
      if (known === null) throw error;
      unknownHashes.add(operation.hash);
      return send();
    }
    const sessionEnded = error.code === 'UNAUTHENTICATED' && error.details['reason'] !== 'WRONG_CREDENTIALS';
    if (sessionEnded && !options.keepalive && !options.quiet && (await askToSignIn())) return send();
    throw error;
  }
}

async function post<Result>(
  operation: TypedOperation<Result, never>,
  variables: unknown,
  { signal, keepalive = false }: RequestOptions,
): Promise<Result> {
  const asked = unknownHashes.has(operation.hash)
    ? { query: (await fetchTexts())[operation.hash] }
    : { extensions: { persistedQuery: { version: 1, sha256Hash: operation.hash } } };
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    // A JSON body cannot be sent across sites without permission: this is what stops forged requests.
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ operationName: operation.name, variables, ...asked }),
    keepalive,
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiError('OFFLINE', 'The server could not be reached.');
  });
  const body = (await response.json().catch(() => null)) as { data?: Result; errors?: never[] } | null;
  const [error] = body?.errors ?? [];
  if (error) throw apiErrorOf(error);
  // A proxy's word while what stands behind it is away: nothing was recorded, and trying again is right.
  if (!body?.data && [502, 503, 504].includes(response.status))
    throw new ApiError('OFFLINE', `The server answered ${response.status}.`);
  if (!body?.data)
    throw new ApiError(
      'INTERNAL',
      `The server answered ${response.status}.`,
      {},
      response.headers.get('x-request-id'),
    );
  return body.data;
}
