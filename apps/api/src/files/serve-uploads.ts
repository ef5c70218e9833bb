import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Actor,
  BadInput,
  Conflict,
  Forbidden,
  LIMITS,
  mayKnock,
  NotFound,
  Unauthenticated,
} from '@firsthand/contracts';
import type { AttachmentsService, UploadsService, UploadState } from '@firsthand/core';
import { isId, type Logger } from '@firsthand/platform';
import type { Callers } from '../auth/callers.ts';
import { answerFailure } from '../http/answer-failure.ts';
import { refuseOtherSites } from '../http/same-site.ts';
import { scoped } from '../http/scoped.ts';

const PATH = '/uploads/:id';

interface Given {
  readonly attachments: AttachmentsService;
  readonly uploads: UploadsService;
  readonly callers: Callers;
  /** Of our own pages. */
  readonly origin: string;
  readonly log: Logger;
}

interface ById {
  Params: { id: string };
}

/**
 * Files in parts, after the IETF's draft of resumable uploads. `POST /uploads/<id>?assignment=<id>` announces one under an
 * id the client made, with `Upload-Length`, `Upload-Digest` (SHA-256 in hex) and `Upload-Name` (percent-encoded); `HEAD`
 * says in `Upload-Offset` how far it has come; `PATCH` with that `Upload-Offset` brings the next part. Errors have the
 * shape of GraphQL's.
 */
export async function serveUploads(fastify: FastifyInstance, given: Given): Promise<void> {
  const { attachments, uploads, callers, origin, log } = given;
  await scoped(fastify, 'uploads', async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: LIMITS.uploadPartBytes },
      async (_: FastifyRequest, body: Buffer) => body,
    );
    scope.setErrorHandler(async (error, request, reply) => {
      const cause = (error as Error).cause;
      if (cause) log.warn({ err: cause }, 'a file that has arrived could not be finished');
      if (error instanceof Conflict && error.details.version !== undefined)
        void reply.header('upload-offset', String(error.details.version));
      return answerFailure(error, request, reply, { log, tooLarge: partTooLarge });
    });

    const actors = new WeakMap<FastifyRequest, Actor>();
    /** Before a byte of the body is read. */
    const admit = async (request: FastifyRequest) => {
      if (request.method !== 'HEAD') refuseOtherSites(request, origin);
      const caller = await callers.of(request);
      if (!caller) throw new Unauthenticated();
      if (!mayKnock(caller.actor.roles, 'reflection:write')) throw new Forbidden();
      actors.set(request, caller.actor);
    };

    scope.post<ById & { Querystring: Record<string, unknown> }>(
      PATH,
      { onRequest: admit },
      async (request, reply) => {
        const state = await attachments.begin(actors.get(request)!, {
          id: idOf(request),
          assignmentId: String(request.query['assignment'] ?? ''),
          name: nameIn(request),
          length: numberIn(request, 'upload-length'),
          sha256: digestIn(request),
        });
        return told(reply, state).code(201).send();
      },
    );

    scope.head<ById>(PATH, { onRequest: admit }, async (request, reply) =>
      told(reply, await uploads.state(actors.get(request)!, idOf(request)))
        .code(204)
        .send(),
    );

    scope.patch<ById & { Body: Buffer | undefined }>(PATH, { onRequest: admit }, async (request, reply) => {
      const start = numberIn(request, 'upload-offset');
      const part = request.body ?? Buffer.alloc(0);
      return told(reply, await uploads.receive(actors.get(request)!, idOf(request), start, part))
        .code(204)
        .send();
    });
  });
}

function told(reply: FastifyReply, { received, length, kept }: UploadState): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .header('upload-offset', String(received))
    .header('upload-length', String(length))
    .header('upload-complete', kept ? '?1' : '?0');
}

function idOf({ params }: { params: { id: string } }): string {
  if (!isId(params.id)) throw new NotFound();
  return params.id.toLowerCase();
}

function numberIn(request: FastifyRequest, header: string): number {
  const value = request.headers[header];
  if (typeof value === 'string' && /^\d{1,10}$/.test(value)) return Number(value);
  throw new BadInput([{ path: header, message: 'This header is a number of bytes.' }]);
}

function digestIn({ headers }: FastifyRequest): string {
  const value = headers['upload-digest'];
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw new BadInput([{ path: 'upload-digest', message: 'This header is a SHA-256 in hex.' }]);
}

function nameIn({ headers }: FastifyRequest): string {
  const value = headers['upload-name'];
  try {
    if (typeof value === 'string') return decodeURIComponent(value);
  } catch {
    // Told below.
  }
  throw new BadInput([{ path: 'upload-name', message: 'This header is a name, percent-encoded.' }]);
}

const partTooLarge = () =>
  new BadInput([{ path: 'body', message: `A part has ${LIMITS.uploadPartBytes} bytes at most.` }]);
