import { Module } from '@nestjs/common';
import { ContactsModule } from '@firsthand/core';
import { ContactLoaders } from './contacts.loader.ts';
import { ContactsResolver } from './contacts.resolver.ts';

@Module({ imports: [ContactsModule], providers: [ContactsResolver, ContactLoaders] })
export class ContactsApi {}
