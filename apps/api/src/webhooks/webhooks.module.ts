import { Module } from '@nestjs/common';
import { WebhooksModule } from '@firsthand/core';
import { WebhooksResolver } from './webhooks.resolver.ts';

@Module({ imports: [WebhooksModule], providers: [WebhooksResolver] })
export class WebhooksApi {}
