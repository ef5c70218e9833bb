import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@firsthand/contracts';
import type { Logger } from '@firsthand/platform';
import { formatFailure } from '../graphql/error-formatter.ts';
import { persistedOperations } from '../graphql/persisted-operations.ts';
import { refuseOtherSites } from './same-site.ts';

/** One GraphQL request as it arrives. */
export interface GraphqlBody {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } & Record<string, unknown>;
}

/**
 * What stands before Apollo on /graphql: requests forged by another site are refused, and an operation asked for by its
 * hash gets its text. A faster way to answer some operations belongs into a hook after this one.
 */
export function guardGraphql(fastify: FastifyInstance, given: { origin: string; log: Logger }): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    try {
      refuseOtherSites(request, given.origin);
      request.body = withText(request.body);
    } catch (error) {
      return refuse(request, reply, error, given.log);
    }
  });
}

function withText(body: unknown): unknown {
  const { query, extensions, ...rest } = (body ?? {}) as GraphqlBody;
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (hash === undefined || query !== undefined) return body;
  const known = persistedOperations.get(String(hash));
  if (!known)
    throw new DomainError(
      'PERSISTED_QUERY_NOT_FOUND',
      'This operation is not known by its hash; send its text.',
      {},
    );
  const { persistedQuery: _, ...others } = extensions!;
  return { ...rest, query: known.text, operationName: known.name, extensions: others };
}

function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, log: Logger): FastifyReply {
  const failure = formatFailure(error, { id: request.id, log });
  const status = failure.extensions?.['code'] === 'FORBIDDEN' ? 403 : 200;
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [failure] });
}
