import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Inject } from '@nestjs/common';
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ErrorCode } from '@firsthand/contracts';
import { type Logger, Recent } from '@firsthand/platform';
import { Callers } from '../auth/callers.ts';
import { LOGGER } from '../ground.module.ts';
import { Metrics } from '../http/metrics.ts';
import type { RequestContext } from './context.ts';
import { withDefaults } from './defaults.ts';
import { formatFailure } from './error-formatter.ts';

/** One operation may take this long; whoever asked has given up by then. */
const OPERATION_MS = 5_000;
/** Compiled documents kept; a compiled one is some tens of kilobytes. */
const COMPILED_AT_MOST = 500;

type Operation = GraphQLRequestContext<RequestContext>;
type Run = (context: RequestContext, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/**
 * How an operation runs once Apollo has found its document valid: first who asks is looked up (so that a refused
 * document costs no SQL), then the document runs compiled. All errors leave in the one shape.
 */
@Plugin()
export class ExecutionPlugin implements ApolloServerPlugin<RequestContext> {
  private readonly compiled = new Recent<Run>(COMPILED_AT_MOST);

  constructor(
    private readonly callers: Callers,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    return {
      didResolveOperation: async ({ contextValue: { request, state }, operation, schema }) => {
        if (!operation || !schema.getRootType(operation.operation)) throw noSuchOperation();
        const caller = await this.callers.of(request);
        state.actor = caller?.actor ?? null;
        state.sessionId = caller?.sessionId ?? null;
      },

      responseForOperation: async (operation) => {
        const { queryHash, schema, document, contextValue, response } = operation;
        const name = operation.request.operationName;
        const run = this.compiled.get(`${queryHash}:${name ?? ''}`, () => compile(schema, document!, name));
        const result = await inTime(run(contextValue, operation.request.variables ?? {}));
        // Variables that do not fit: nothing ran, so this is a bad request rather than an answer.
        if (result.data === undefined) response.http.status = 400;
        const errors = result.errors && this.format(operation, result.errors);
        return {
          http: response.http,
          body: { kind: 'single', singleResult: { ...result, ...(errors && { errors }) } as never },
        };
      },

      willSendResponse: async (operation) => {
        const { body } = operation.response;
        if (body.kind !== 'single') return;
        if (operation.errors)
          body.singleResult = { ...body.singleResult, errors: this.format(operation, operation.errors) };
        const [failure] = body.singleResult.errors ?? [];
        const code = (failure?.extensions?.['code'] as ErrorCode | undefined) ?? null;
        if (code === 'UNAUTHENTICATED' && body.singleResult.data === undefined)
          operation.response.http.status = 401;
        this.metrics.note(operation.contextValue.request, operation.operationName ?? null, code);
      },
    };
  }

  private format({ contextValue, operationName }: Operation, errors: readonly unknown[]) {
    const request = {
      id: contextValue.state.requestId,
      log: this.log,
      operation: operationName ?? undefined,
    };
    return errors.map((error) => formatFailure(error, request));
  }
}

function noSuchOperation(): GraphQLError {
  return new GraphQLError('Name one query or mutation of this document.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run {
  const query = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(query)) return () => Promise.resolve(query);
  const fill = withDefaults(schema, getOperationAST(document, operationName)!);
  return async (context, variables) => query.query(undefined, context, fill(variables));
}

/** A plain timer: an aborted sleep makes an error each time, which costs more than the rest of this file. */
async function inTime(running: Promise<ExecutionResult>): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`An operation took longer than ${OPERATION_MS} ms.`)),
      OPERATION_MS,
    );
  });
  try {
    return await Promise.race([running, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
