import { Module } from '@nestjs/common';
import { OutreachModule } from '@firsthand/core';
import { OutreachLoaders } from './outreach.loader.ts';
import { MergeResolver } from './merge.resolver.ts';
import { OutreachResolver } from './outreach.resolver.ts';

@Module({ imports: [OutreachModule], providers: [OutreachResolver, MergeResolver, OutreachLoaders] })
export class OutreachApi {}
