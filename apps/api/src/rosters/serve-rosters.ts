import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, Forbidden, LIMITS, mayKnock, NotFound, Unauthenticated } from '@firsthand/contracts';
import { rosterTooLarge, type RostersService } from '@firsthand/core';
import { isId, type Logger } from '@firsthand/platform';
import type { Callers } from '../auth/callers.ts';
import { answerFailure } from '../http/answer-failure.ts';
import { refuseOtherSites } from '../http/same-site.ts';
import { scoped } from '../http/scoped.ts';

interface Given {
  readonly rosters: RostersService;
  readonly callers: Callers;
  /** Of our own pages. */
  readonly origin: string;
  readonly log: Logger;
}

/**
 * `POST /rosters/<section>?name=<file name>` with the bytes of a roster stages it and answers with the preview's id. Text
 * can be staged through GraphQL; bytes come here, because what they are is found out on the server.
 */
export async function serveRosters(fastify: FastifyInstance, given: Given): Promise<void> {
  const { rosters, callers, origin, log } = given;
  await scoped(fastify, 'rosters', async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LIMITS.rosterBytes },
      async (_: FastifyRequest, body: Buffer) => body,
    );
    scope.setErrorHandler(async (error, request, reply) =>
      answerFailure(error, request, reply, { log, tooLarge: rosterTooLarge }),
    );
    const actors = new WeakMap<FastifyRequest, Actor>();
    scope.post<{ Params: { sectionId: string }; Querystring: Record<string, unknown>; Body: Buffer }>(
      '/rosters/:sectionId',
      {
        // Before a byte of the body is read.
        onRequest: async (request) => {
          refuseOtherSites(request, origin);
          const caller = await callers.of(request);
          if (!caller) throw new Unauthenticated();
          if (!mayKnock(caller.actor.roles, 'roster:import')) throw new Forbidden();
          if (!isId(request.params.sectionId)) throw new NotFound();
          actors.set(request, caller.actor);
        },
      },
      async (request) => {
        const { name } = request.query;
        const fileName = typeof name === 'string' ? name.trim().slice(0, LIMITS.titleLength) : '';
        const { id } = await rosters.stage(actors.get(request)!, {
          sectionId: request.params.sectionId.toLowerCase(),
          fileName: fileName || 'roster',
          content: request.body ?? Buffer.alloc(0),
        });
        return { id };
      },
    );
  });
}
