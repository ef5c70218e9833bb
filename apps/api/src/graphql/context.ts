import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, Unauthenticated } from '@firsthand/contracts';
import { Loaders } from './loaders.ts';

/**
 * What one request carries. Nest hands resolvers a copy of the GraphQL context, so everything that changes during the
 * request lives in `state`, which all copies share.
 */
export interface RequestContext {
  readonly state: {
    /** Null until, and unless, somebody is signed in. */
    actor: Actor | null;
    /** The session the cookie named, when that is how they are signed in. */
    sessionId: string | null;
    readonly requestId: string;
    readonly loaders: Loaders;
  };
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Nobody is signed in yet: who asks is found out once the operation is known to be worth asking the database. */
export function openContext(request: FastifyRequest, reply: FastifyReply): RequestContext {
  const state: RequestContext['state'] = {
    actor: null,
    sessionId: null,
    requestId: request.id,
    loaders: new Loaders(() => {
      if (!state.actor) throw new Unauthenticated();
      return state.actor;
    }),
  };
  return { state, request, reply };
}

export function contextOf(execution: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(execution).getContext<RequestContext>();
}

/** The signed-in actor of this request. */
export const CurrentActor = createParamDecorator((_: unknown, execution: ExecutionContext): Actor => {
  const { actor } = contextOf(execution).state;
  if (!actor) throw new Unauthenticated();
  return actor;
});

/** The whole request: for the operations that set cookies. */
export const Request = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  contextOf(execution),
);

/** This request's loaders. */
export const CurrentLoaders = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => contextOf(execution).state.loaders,
);
