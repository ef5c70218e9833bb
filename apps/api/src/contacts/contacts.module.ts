import { Module } from '@nestjs/common';
import { ContactsModule } from '@firsthand/core';
import { CareResolver } from './care.resolver.ts';
import { ContactLoaders } from './contacts.loader.ts';
import { FindingResolver } from './finding.resolver.ts';
import { ContactsResolver } from './contacts.resolver.ts';

@Module({
  imports: [ContactsModule],
  providers: [ContactsResolver, CareResolver, FindingResolver, ContactLoaders],
})
export class ContactsApi {}
