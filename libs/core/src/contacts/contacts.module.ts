import { Module } from '@nestjs/common';
import { ContactsService } from './contacts.service.ts';

@Module({ providers: [ContactsService], exports: [ContactsService] })
export class ContactsModule {}
