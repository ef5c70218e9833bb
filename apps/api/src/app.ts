import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '@firsthand/contracts';
import { createLogger, NestLog, newId, openFileStore } from '@firsthand/platform';
import { AppModule } from './app.module.ts';
import type { Ground } from './ground.ts';
import { rememberRules } from './graphql/remembered-rules.ts';
import { furnish } from './http/furnish.ts';

/** The whole API, ready to answer, not yet listening. */
export async function createApi(given: Ground): Promise<NestFastifyApplication> {
  const ground = {
    ...given,
    files: given.files ?? openFileStore(given.config.filesUrl),
    logger: given.logger ?? createLogger({ name: 'api', level: given.config.logLevel }),
  };
  rememberRules();
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    // Whoever else says whom they speak for is not believed: every count of tries hangs on the address.
    trustProxy: [...given.config.trustedProxies],
    genReqId: newId,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    // Slow senders may not hold a connection open; a photo over a poor line may take its minute, but must keep coming.
    http: { headersTimeout: 10_000 },
    connectionTimeout: 10_000,
    requestTimeout: 60_000,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.over(ground), adapter, {
    logger: new NestLog(ground.logger),
    abortOnError: false,
  });
  await furnish(app, ground);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
