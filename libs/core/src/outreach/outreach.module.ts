import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { OutreachService } from './outreach.service.ts';
import { ScriptsService } from './scripts.service.ts';
import { SendOutreach } from './send-outreach.ts';

@Module({
  imports: [ContactsModule, NotificationsModule],
  providers: [OutreachService, SendOutreach, ScriptsService],
  exports: [OutreachService, SendOutreach, ScriptsService],
})
export class OutreachModule {}
