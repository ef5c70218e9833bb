import type { FastifyInstance } from 'fastify';

/**
 * Routes with hooks of their own. Fastify names a scope when it fails to start, and looks through every module that was
 * ever loaded for the name of one that has none.
 */
export async function scoped(
  fastify: FastifyInstance,
  name: string,
  serve: (scope: FastifyInstance) => Promise<void>,
): Promise<void> {
  await fastify.register(Object.assign(serve, { [Symbol.for('fastify.display-name')]: name }));
}
