import { Module } from '@nestjs/common';
import { Webhooks } from './webhooks.service.ts';

@Module({ providers: [Webhooks], exports: [Webhooks] })
export class WebhooksModule {}
