import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type Actor,
  type ErrorCode,
  Forbidden,
  mayKnock,
  type Permission,
  Unauthenticated,
} from '@firsthand/contracts';
import type { Logger } from '@firsthand/platform';
import type { Callers } from '../auth/callers.ts';
import { formatFailure } from '../graphql/error-formatter.ts';
import { refuseOtherSites } from './same-site.ts';
import { scoped } from './scoped.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RULE_BROKEN: 422,
  RATE_LIMITED: 429,
};

/** A file to keep, made when it is asked for. */
export interface Download {
  /** E.g. `/insight/:id/funnel.csv`. */
  readonly path: string;
  readonly type: string;
  /** Who may knock; whether the row is theirs, the noun decides. */
  readonly permission: Permission;
  readonly take: (
    actor: Actor,
    id: string,
    query: URLSearchParams,
  ) => Promise<{ name: string; bytes: AsyncIterable<Uint8Array> }>;
}

interface Given {
  readonly callers: Callers;
  /** Of our own pages. */
  readonly origin: string;
  readonly log: Logger;
}

/**
 * Files to keep. Nothing is changed by asking for one, and another site's page is refused all the same: it has no
 * business making somebody's record. Errors have the shape of GraphQL's.
 */
export async function serveDownloads(
  fastify: FastifyInstance,
  downloads: readonly Download[],
  given: Given,
): Promise<void> {
  const { callers, origin, log } = given;
  await scoped(fastify, 'downloads', async (scope) => {
    scope.setErrorHandler(async (error, request, reply) => {
      const operation = `${request.method} ${request.routeOptions.url}`;
      const failure = formatFailure(error, { id: request.id, log, operation });
      return reply
        .code(STATUS[failure.extensions?.['code'] as ErrorCode] ?? 500)
        .type('application/json; charset=utf-8')
        .send({ errors: [failure] });
    });
    const callerOf = async (request: FastifyRequest, permission: Permission): Promise<Actor> => {
      refuseOtherSites(request, origin);
      const caller = await callers.of(request);
      if (!caller) throw new Unauthenticated();
      if (!mayKnock(caller.actor.roles, permission)) throw new Forbidden();
      return caller.actor;
    };
    for (const { path, type, permission, take } of downloads)
      scope.get<{ Params: { id?: string } }>(path, async (request, reply) => {
        const actor = await callerOf(request, permission);
        const query = new URL(request.url, origin).searchParams;
        const { name, bytes } = await take(actor, request.params.id ?? '', query);
        const chunks = bytes[Symbol.asyncIterator]();
        // What fails before its first byte is answered as a failure, not as half a file.
        const first = await chunks.next();
        return reply
          .type(type)
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('cache-control', 'no-store')
          .send(Readable.from(rest(first, chunks)));
      });
  });
}

async function* rest(
  first: IteratorResult<Uint8Array>,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Buffer> {
  try {
    for (let next = first; !next.done; next = await chunks.next()) yield Buffer.from(next.value);
  } finally {
    // Whoever stops listening half-way gives their place back.
    await chunks.return?.();
  }
}
