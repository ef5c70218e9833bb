import type { FastifyInstance } from 'fastify';
import type { CalendarService } from '@firsthand/core';
import { scoped } from '../http/scoped.ts';

/**
 * `/calendar/<token>.ics`, which calendar programs come for by themselves: no session, and nothing that says whether an
 * address was ever one.
 */
export async function serveCalendar(
  fastify: FastifyInstance,
  service: CalendarService,
  publicUrl: string,
): Promise<void> {
  await scoped(fastify, 'calendar', async (scope) => {
    scope.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
      const [, token] = /^(.+)\.ics$/.exec(request.params.file) ?? [];
      const content = token ? await service.file(token, { publicUrl, requestId: request.id }) : null;
      void reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
      if (content === null)
        return reply
          .code(404)
          .header('cache-control', 'no-store')
          .type('text/plain; charset=utf-8')
          .send('Not found');
      return reply
        .header('cache-control', 'private, max-age=300')
        .header('content-disposition', 'inline; filename="firsthand.ics"')
        .type('text/calendar; charset=utf-8')
        .send(content);
    });
  });
}
