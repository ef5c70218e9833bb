import type { IServerAdapter } from '@bull-board/api/typings/app';
import type { FastifyInstance } from 'fastify';
import { mayKnock } from '@firsthand/contracts';
import type { JobQueue } from '@firsthand/platform';
import type { Callers } from '../auth/callers.ts';
import { contentPolicy } from './security-headers.ts';
import { scoped } from './scoped.ts';

const PATH = '/admin/queues';

/** The queue's dashboard, for operators to look at. To everybody else it is not there. */
export async function serveQueueBoard(
  fastify: FastifyInstance,
  queue: JobQueue,
  callers: Callers,
): Promise<void> {
  // Loaded only where there is a queue to show: it is large.
  const [{ createBullBoard }, { BullMQAdapter }, { FastifyAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/fastify'),
  ]);
  const board = new FastifyAdapter().setBasePath(PATH);
  createBullBoard({
    queues: [new BullMQAdapter(queue.bull, { readOnlyMode: true })],
    serverAdapter: board as unknown as IServerAdapter,
    options: { uiConfig: { boardTitle: 'Firsthand: queue' } },
  });
  await scoped(fastify, 'queue board', async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const caller = await callers.of(request).catch(() => null);
      if (!caller || !mayKnock(caller.actor.roles, 'queue:operate'))
        return reply.code(404).send({ message: 'Not found' });
      // Its page writes its settings and styles into itself.
      const inline = `'self' 'unsafe-inline'`;
      void reply.header(
        'content-security-policy',
        contentPolicy({
          'script-src': inline,
          'style-src': inline,
          'font-src': `'self' data:`,
          'base-uri': `'self'`,
        }),
      );
    });
    await scope.register(board.registerPlugin(), { prefix: PATH });
  });
}
