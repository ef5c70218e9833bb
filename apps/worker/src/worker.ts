import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import {
  CaseloadModule,
  FilesModule,
  IdentityModule,
  HousekeepingService,
  MailDelivery,
  OutboxService,
  ReflectionsModule,
  RemindersModule,
  RetentionModule,
  TenancyModule,
  UsageModule,
  WebhookDelivering,
  WebhookWatch,
} from '@firsthand/core';
import { NestLog } from '@firsthand/platform';
import { type Ground, GroundModule } from './ground.module.ts';
import { DeliverMailHandler } from './notifications/deliver-mail.handler.ts';
import { IssueRemindersHandler } from './reminders/issue-reminders.handler.ts';
import { TellStaffHandler } from './reminders/tell-staff.handler.ts';
import { Metrics } from './runner/metrics.ts';
import { Rings } from './runner/rings.ts';
import { Runner } from './runner/runner.ts';
import { HousekeepingHandler } from './tenancy/housekeeping.handler.ts';
import { RelayOutboxHandler } from './tenancy/relay-outbox.handler.ts';
import { CountUsageHandler } from './usage/count-usage.handler.ts';
import { SweepWorkHandler } from './tenancy/sweep-work.handler.ts';
import { DeliverWebhooksHandler } from './webhooks/deliver-webhooks.handler.ts';

/** One for each job of contracts; the runner refuses to start otherwise. */
const handlers = [
  RelayOutboxHandler,
  SweepWorkHandler,
  HousekeepingHandler,
  IssueRemindersHandler,
  DeliverMailHandler,
  DeliverWebhooksHandler,
  TellStaffHandler,
  CountUsageHandler,
];

@Module({})
class WorkerModule {
  static over(ground: Ground): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        TenancyModule.over(ground),
        GroundModule.over(ground),
        DiscoveryModule,
        FilesModule,
        IdentityModule,
        ReflectionsModule,
        CaseloadModule,
        RemindersModule,
        RetentionModule,
        UsageModule,
      ],
      providers: [
        Runner,
        Rings,
        Metrics,
        OutboxService,
        HousekeepingService,
        MailDelivery,
        WebhookDelivering,
        WebhookWatch,
        ...handlers,
      ],
    };
  }
}

/** The whole worker, not yet taking jobs. */
export function createWorker(ground: Ground): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.over(ground), {
    logger: new NestLog(ground.logger),
    abortOnError: false,
  });
}
