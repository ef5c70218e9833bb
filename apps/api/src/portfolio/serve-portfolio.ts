import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, type ErrorCode, Forbidden, mayKnock, Unauthenticated } from '@firsthand/contracts';
import type { PortfolioService } from '@firsthand/core';
import type { Logger } from '@firsthand/platform';
import type { Callers } from '../auth/callers.ts';
import { formatFailure } from '../graphql/error-formatter.ts';
import { refuseOtherSites } from '../http/same-site.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

interface Given {
  readonly portfolio: PortfolioService;
  readonly callers: Callers;
  /** Of our own pages. */
  readonly origin: string;
  readonly log: Logger;
}

/**
 * `GET /portfolio.pdf` and `GET /portfolio.zip`: the student's own record, to keep. Nothing is changed by them, and
 * another site's page is refused all the same: it has no business making somebody's record. Errors have the shape of
 * GraphQL's.
 */
export async function servePortfolio(fastify: FastifyInstance, given: Given): Promise<void> {
  const { portfolio, callers, origin, log } = given;
  await fastify.register(async (scope) => {
    scope.setErrorHandler(async (error, request, reply) => {
      const operation = `${request.method} ${request.routeOptions.url}`;
      const failure = formatFailure(error, { id: request.id, log, operation });
      return reply
        .code(STATUS[failure.extensions?.['code'] as ErrorCode] ?? 500)
        .type('application/json; charset=utf-8')
        .send({ errors: [failure] });
    });
    const student = async (request: FastifyRequest): Promise<Actor> => {
      refuseOtherSites(request, origin);
      const caller = await callers.of(request);
      if (!caller) throw new Unauthenticated();
      if (!mayKnock(caller.actor.roles, 'fieldwork:do')) throw new Forbidden();
      return caller.actor;
    };
    for (const [path, type, take] of [
      ['/portfolio.pdf', 'application/pdf', (actor: Actor) => portfolio.pdf(actor)],
      ['/portfolio.zip', 'application/zip', (actor: Actor) => portfolio.archive(actor)],
    ] as const)
      scope.get(path, async (request, reply) => {
        const { name, bytes } = await take(await student(request));
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
