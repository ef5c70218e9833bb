import { Module } from '@nestjs/common';
import { CareService } from './care.service.ts';
import { ContactsService } from './contacts.service.ts';

@Module({ providers: [ContactsService, CareService], exports: [ContactsService, CareService] })
export class ContactsModule {}
