import type { FastifyInstance } from 'fastify';
import { CaughtMailStore, caughtMailPages, type Config } from '@firsthand/platform';

/** `/dev/mail`: what was sent, for those who try the product. Never where mail goes to people. */
export function serveCaughtMail(fastify: FastifyInstance, config: Config): void {
  const caught = config.smtpUrl === undefined || config.mailCaught;
  if (!caught || !(config.demo || config.nodeEnv === 'development')) return;
  const answer = caughtMailPages(new CaughtMailStore(config.home));
  for (const path of ['/dev/mail', '/dev/mail/*'])
    fastify.get(path, async ({ url }, reply) => {
      const { status, headers, body } = await answer(url);
      return reply.code(status).headers(headers).send(body);
    });
}
