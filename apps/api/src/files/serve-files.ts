import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type Actor,
  DomainError,
  Forbidden,
  LIMITS,
  mayKnock,
  NotFound,
  type Permission,
  PHOTO_PURPOSES,
  type PhotoPurpose,
  Unauthenticated,
} from '@firsthand/contracts';
import { type FilesService, photoTooLarge } from '@firsthand/core';
import { isId, type Logger } from '@firsthand/platform';
import type { Callers } from '../auth/callers.ts';
import { answerFailure } from '../http/answer-failure.ts';
import { refuseOtherSites } from '../http/same-site.ts';
import { scoped } from '../http/scoped.ts';

const PATH = '/files/:id';

interface Given {
  readonly files: FilesService;
  readonly callers: Callers;
  /** Of our own pages. */
  readonly origin: string;
  readonly log: Logger;
}

/**
 * `PUT /files/<id>?purpose=CARD` with a photo's bytes, under an id the client made, as often as it takes; `GET` it, or
 * with `?size=small` a small one. What is no picture is only ever downloaded, never shown. Errors have the shape of GraphQL's.
 */
export async function serveFiles(fastify: FastifyInstance, given: Given): Promise<void> {
  const { files, callers, origin, log } = given;
  await scoped(fastify, 'files', async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LIMITS.photoBytes },
      async (_: FastifyRequest, body: Buffer) => body,
    );
    scope.setErrorHandler(async (error, request, reply) =>
      answerFailure(error, request, reply, { log, tooLarge: photoTooLarge }),
    );

    const actors = new WeakMap<FastifyRequest, Actor>();
    /** Before a byte of the body is read. */
    const admit = (permission: Permission) => async (request: FastifyRequest) => {
      const caller = await callers.of(request);
      if (!caller) throw new Unauthenticated();
      if (!mayKnock(caller.actor.roles, permission)) throw new Forbidden();
      actors.set(request, caller.actor);
    };

    scope.put<{ Params: { id: string }; Querystring: Record<string, unknown>; Body: Buffer }>(
      PATH,
      {
        onRequest: async (request) => {
          refuseOtherSites(request, origin);
          await admit('fieldwork:do')(request);
          purposeOf(request.query['purpose']);
          idOf(request.params.id);
        },
      },
      async (request) => {
        const { params, query, body } = request;
        return files.keep(actors.get(request)!, {
          id: idOf(params.id),
          purpose: purposeOf(query['purpose']),
          upload: body ?? Buffer.alloc(0),
        });
      },
    );

    scope.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>(
      PATH,
      { onRequest: admit('work:read') },
      async (request, reply) => {
        const size = request.query['size'] === 'small' ? 'small' : 'full';
        const photo = await files.open(actors.get(request)!, idOf(request.params.id), size);
        const tag = `"${photo.tag}"`;
        void reply
          // Kept by the browser, but asked about each time: who may see it can change.
          .header('cache-control', 'private, no-cache')
          .header('etag', tag);
        if (request.headers['if-none-match'] === tag) return reply.code(304).send();
        return (
          reply
            .type(photo.type)
            // Whose it is may be a secret, and its name would tell: whoever links to it knows how to call it.
            .header(
              'content-disposition',
              photo.drawn ? `inline; filename="photo-${request.params.id.slice(-8)}.jpg"` : 'attachment',
            )
            .header('x-content-type-options', 'nosniff')
            .header('content-security-policy', `default-src 'none'; sandbox`)
            .send(Buffer.from(photo.bytes))
        );
      },
    );
  });
}

function idOf(text: string): string {
  if (!isId(text)) throw new NotFound();
  return text.toLowerCase();
}

function purposeOf(given: unknown): PhotoPurpose {
  const purpose = PHOTO_PURPOSES.find((one) => one === given);
  if (purpose) return purpose;
  throw new DomainError(
    'BAD_USER_INPUT',
    `Say what the photo is for: ?purpose=${PHOTO_PURPOSES.join(' or ')}.`,
    {
      fields: [],
    },
  );
}
