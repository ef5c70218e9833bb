import type { FastifyInstance } from 'fastify';
import type { Callers } from '../auth/callers.ts';
import { refuseOtherSites } from '../http/same-site.ts';
import type { News } from './news.ts';
import { scoped } from '../http/scoped.ts';

/** A browser that lost the line comes back after this long. */
const RETRY_MS = 5_000;

/**
 * `/news`: server-sent events for whoever is signed in, with the number of what they have not read whenever it changes.
 * It carries nothing else, and it ends with the session.
 */
export async function serveNews(
  fastify: FastifyInstance,
  { news, callers, origin }: { news: News; callers: Callers; origin: string },
): Promise<void> {
  await scoped(fastify, 'news', async (scope) => {
    scope.addHook('preClose', async () => news.close());
    scope.get('/news', async (request, reply) => {
      try {
        refuseOtherSites(request, origin);
      } catch {
        return reply.code(403).send();
      }
      const caller = await callers.of(request).catch(() => null);
      // Without a session there is nothing whose end would end this. By 204 a browser is told not to come back.
      if (!caller?.sessionId) return reply.code(204).header('cache-control', 'no-store').send();
      const { raw } = reply;
      const stop = news.listen(caller.actor.tenantId, {
        sessionId: caller.sessionId,
        tell: (unread) => raw.write(`event: unread\ndata: ${unread}\n\n`),
        greet: () => raw.write(': still here\n\n'),
        end: () => raw.end(),
      });
      if (!stop) return reply.code(503).header('retry-after', '60').send();
      raw.on('close', stop);
      // Quiet is what this line is most of the time, and no reason to cut it.
      request.raw.socket.setTimeout(0);
      reply.hijack();
      raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
      });
      raw.write(`retry: ${RETRY_MS}\n\n`);
    });
  });
}
