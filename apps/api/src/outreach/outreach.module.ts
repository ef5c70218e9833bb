import { Module } from '@nestjs/common';
import { OutreachModule } from '@firsthand/core';
import { OutreachLoaders } from './outreach.loader.ts';
import { MergeResolver } from './merge.resolver.ts';
import { OutreachResolver } from './outreach.resolver.ts';
import { ScriptsResolver } from './scripts.resolver.ts';

@Module({
  imports: [OutreachModule],
  providers: [OutreachResolver, ScriptsResolver, MergeResolver, OutreachLoaders],
})
export class OutreachApi {}
