import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.ts';
import { OutreachService } from './outreach.service.ts';

@Module({
  imports: [ContactsModule],
  providers: [OutreachService],
  exports: [OutreachService],
})
export class OutreachModule {}
