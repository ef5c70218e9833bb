import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, Forbidden, LIMITS, mayKnock, NotFound, Unauthenticated } from '@firsthand/contracts';
import { type InstitutionService, logoTooLarge } from '@firsthand/core';
import type { Logger } from '@firsthand/platform';
import type { Callers } from '../auth/callers.ts';
import { answerFailure } from '../http/answer-failure.ts';
import { refuseOtherSites } from '../http/same-site.ts';
import { scoped } from '../http/scoped.ts';

interface Given {
  readonly institution: InstitutionService;
  readonly callers: Callers;
  /** Of our own pages. */
  readonly origin: string;
  readonly log: Logger;
}

/**
 * `PUT /logo` with a picture's bytes gives one's institution that logo, drawn anew. `GET /logos/<institution>/<tag>.png`
 * shows it to anyone: it stands at the door and at the head of mails. Another logo has another address.
 */
export async function serveLogos(fastify: FastifyInstance, given: Given): Promise<void> {
  const { institution, callers, origin, log } = given;
  await scoped(fastify, 'logos', async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LIMITS.logoBytes },
      async (_: FastifyRequest, body: Buffer) => body,
    );
    scope.setErrorHandler(async (error, request, reply) =>
      answerFailure(error, request, reply, { log, tooLarge: logoTooLarge }),
    );
    const actors = new WeakMap<FastifyRequest, Actor>();
    scope.put<{ Body: Buffer }>(
      '/logo',
      {
        // Before a byte of the body is read.
        onRequest: async (request) => {
          refuseOtherSites(request, origin);
          const caller = await callers.of(request);
          if (!caller) throw new Unauthenticated();
          if (!mayKnock(caller.actor.roles, 'institution:manage')) throw new Forbidden();
          actors.set(request, caller.actor);
        },
      },
      (request) => institution.saveLogo(actors.get(request)!, request.body ?? Buffer.alloc(0)),
    );

    scope.get<{ Params: { slug: string; file: string } }>('/logos/:slug/:file', async (request, reply) => {
      const [, tag] = /^([0-9a-f]{16})\.png$/.exec(request.params.file) ?? [];
      const bytes = tag ? await institution.logo(request.params.slug, tag, request.id) : null;
      if (!bytes) throw new NotFound();
      return (
        reply
          .type('image/png')
          .header('cache-control', 'public, max-age=31536000, immutable')
          // Mail programs and their proxies show it too.
          .header('cross-origin-resource-policy', 'cross-origin')
          .header('x-content-type-options', 'nosniff')
          .header('content-security-policy', `default-src 'none'; sandbox`)
          .send(Buffer.from(bytes))
      );
    });
  });
}
