import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Ground } from '../app.ts';
import type { Logger } from '@firsthand/platform';
import { guardGraphql } from './graphql-door.ts';

/** Everything on the wire besides GraphQL itself. */
export async function furnish(
  app: NestFastifyApplication,
  ground: Ground & { logger: Logger },
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(cookie);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  guardGraphql(fastify, { origin: new URL(ground.config.publicUrl).origin, log: ground.logger });
}
