import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '@firsthand/contracts';
import type { Logger } from '@firsthand/platform';
import { formatFailure } from '../graphql/error-formatter.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RULE_BROKEN: 422,
  RATE_LIMITED: 429,
};

/** Answers what went wrong with bytes that were sent, in the shape of GraphQL's errors. */
export function answerFailure(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { log, tooLarge }: { readonly log: Logger; readonly tooLarge: () => Error },
): FastifyReply {
  const large = (error as { code?: unknown }).code === 'FST_ERR_CTP_BODY_TOO_LARGE';
  const operation = `${request.method} ${request.routeOptions.url}`;
  const failure = formatFailure(large ? tooLarge() : error, { id: request.id, log, operation });
  const status = large ? 413 : (STATUS[failure.extensions?.['code'] as ErrorCode] ?? 500);
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [failure] });
}
