import { constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { CompleteGround } from '../ground.ts';
import {
  AuditService,
  UsageService,
  CalendarService,
  FilesService,
  AttachmentsService,
  UploadsService,
  GradebookExport,
  InsightExport,
  InstitutionService,
  PersonExport,
  PortfolioService,
  RostersService,
  ServiceUnitsService,
  SignOnProviders,
  SignOnService,
  Unsubscribing,
} from '@firsthand/core';
import { Callers } from '../auth/callers.ts';
import { SessionCookie, SignOnCookie, WaitingCookie } from '../auth/cookies.ts';
import { serveCalendar } from '../calendar/serve-calendar.ts';
import { serveLogos } from '../tenancy/serve-logos.ts';
import { serveFiles } from '../files/serve-files.ts';
import { serveUploads } from '../files/serve-uploads.ts';
import { serveRosters } from '../rosters/serve-rosters.ts';
import { serveSpliced, SplicedOperations } from '../graphql/spliced.ts';
import { serveSignOn } from '../identity/serve-sign-on.ts';
import { News } from '../notifications/news.ts';
import { serveNews } from '../notifications/serve-news.ts';
import { serveUnsubscribing } from '../notifications/serve-unsubscribing.ts';
import { serviceUnitDownloads } from '../caseload/service-units.downloads.ts';
import { gradebookDownloads } from '../insight/gradebook.downloads.ts';
import { insightDownloads } from '../insight/insight.downloads.ts';
import { personDownloads, portfolioDownloads } from '../portfolio/portfolio.downloads.ts';
import { serveCaughtMail } from './caught-mail.ts';
import { guardGraphql } from './graphql-door.ts';
import { Health } from './health.ts';
import { Metrics } from './metrics.ts';
import { auditDownloads } from '../audit/audit.downloads.ts';
import { usageDownloads } from '../usage/usage.downloads.ts';
import { serveDownloads } from './serve-downloads.ts';
import { serveQueueBoard } from './queue-board.ts';
import { securityHeaders } from './security-headers.ts';
import { serveGraphiql, serveWebApp } from './web-app.ts';

const built = (name: string) => fileURLToPath(new URL(`../../../../dist/apps/${name}/`, import.meta.url));

/** Everything on the wire besides GraphQL itself. */
export async function furnish(app: NestFastifyApplication, ground: CompleteGround): Promise<void> {
  const { config, logger } = ground;
  const fastify = app.getHttpAdapter().getInstance();

  await securityHeaders(fastify, config.publicUrl);
  await fastify.register(cookie);
  // Brotli's own default would take longer than the rest of the request.
  await fastify.register(compress, {
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
    zlibOptions: { level: 1 },
  });
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    logger.debug(
      {
        requestId: request.id,
        method: request.method,
        path: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });

  app.get(Metrics).watch(fastify);
  app.get(Health).serve(fastify);
  const { origin } = new URL(config.publicUrl);
  guardGraphql(fastify, { origin, log: logger });
  await serveFiles(fastify, {
    files: app.get(FilesService),
    callers: app.get(Callers),
    origin,
    log: logger,
  });
  await serveLogos(fastify, {
    institution: app.get(InstitutionService),
    callers: app.get(Callers),
    ...{ origin, log: logger },
  });
  await serveUploads(fastify, {
    attachments: app.get(AttachmentsService),
    uploads: app.get(UploadsService),
    callers: app.get(Callers),
    ...{ origin, log: logger },
  });
  await serveRosters(fastify, {
    rosters: app.get(RostersService),
    callers: app.get(Callers),
    ...{ origin, log: logger },
  });
  const downloads = [
    ...portfolioDownloads(app.get(PortfolioService)),
    ...personDownloads(app.get(PersonExport)),
    ...insightDownloads(app.get(InsightExport)),
    ...gradebookDownloads(app.get(GradebookExport)),
    ...serviceUnitDownloads(app.get(ServiceUnitsService)),
    ...auditDownloads(app.get(AuditService)),
    ...usageDownloads(app.get(UsageService)),
  ];
  await serveDownloads(fastify, downloads, {
    callers: app.get(Callers),
    origin,
    log: logger,
  });
  await serveNews(fastify, {
    news: app.get(News),
    callers: app.get(Callers),
    origin,
  });
  await serveUnsubscribing(fastify, app.get(Unsubscribing));
  await serveCalendar(fastify, app.get(CalendarService), config.publicUrl);
  await serveSignOn(fastify, {
    signOns: app.get(SignOnService),
    providers: app.get(SignOnProviders),
    session: app.get(SessionCookie),
    cookie: app.get(SignOnCookie),
    waiting: app.get(WaitingCookie),
    log: logger,
  });
  serveSpliced(fastify, app.get(SplicedOperations));
  if (ground.queue) await serveQueueBoard(fastify, ground.queue, app.get(Callers));
  if (config.nodeEnv === 'development') await serveGraphiql(fastify, built('web-graphiql'));
  serveCaughtMail(fastify, config);
  await serveWebApp(fastify, ground.webDirectory ?? built('web'));
}
