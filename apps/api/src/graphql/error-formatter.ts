import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, type ErrorCode, type ErrorDetails } from '@firsthand/contracts';
import type { Logger } from '@firsthand/platform';

/** What a client's own mistake in the document or its variables is called by those who find it. */
const MISTAKES_OF_THE_CLIENT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/**
 * The one shape of errors: `message` and `extensions {code, details, requestId}`. An expected failure speaks for
 * itself; a mistake in the document is BAD_USER_INPUT; anything else is INTERNAL, logged with its cause, never shown.
 */
export function formatFailure(
  error: unknown,
  request: { readonly id: string; readonly log: Logger; readonly operation?: string | undefined },
): GraphQLFormattedError {
  const cause = causeOf(error);
  const where =
    error instanceof GraphQLError
      ? {
          ...(error.path && { path: error.path }),
          ...(error.locations && { locations: error.locations }),
        }
      : {};
  const shaped = <C extends ErrorCode>(message: string, code: C, details: ErrorDetails[C]) => ({
    message,
    ...where,
    extensions: { code, details, requestId: request.id },
  });

  if (cause instanceof DomainError) return shaped(cause.message, cause.code, cause.details);
  if (error instanceof GraphQLError && String(error.extensions?.['code']).startsWith('PERSISTED_QUERY_'))
    return shaped('This operation is not known by its hash; send its text.', 'PERSISTED_QUERY_NOT_FOUND', {});
  if (error instanceof GraphQLError && cause instanceof GraphQLError && isClientsMistake(error))
    return shaped(error.message, 'BAD_USER_INPUT', { fields: [] });

  request.log.error({ requestId: request.id, operation: request.operation, err: cause }, 'request failed');
  return shaped('Something went wrong on our side. Please try again.', 'INTERNAL', {});
}

/** What was thrown, out of the wrappings GraphQL put around it. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** Fault found with the document or its variables, before anything ran. The compiler's errors have no extensions. */
function isClientsMistake(error: GraphQLError): boolean {
  const code = error.extensions?.['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return MISTAKES_OF_THE_CLIENT.has(code);
  return error.path === undefined;
}
