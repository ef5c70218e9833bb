import { Global, Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.ts';
import { AskingEnds } from '../interviewees/asking-ends.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { EndAsking } from './end-asking.ts';
import { MergeContacts } from './merge-contacts.ts';
import { OutreachService } from './outreach.service.ts';
import { ScriptsService } from './scripts.service.ts';
import { SendOutreach } from './send-outreach.ts';

/** Global, because interviewees want the asking ended and may not import a later noun. */
@Global()
@Module({
  imports: [ContactsModule, NotificationsModule],
  providers: [
    OutreachService,
    MergeContacts,
    SendOutreach,
    ScriptsService,
    { provide: AskingEnds, useClass: EndAsking },
  ],
  exports: [OutreachService, MergeContacts, SendOutreach, ScriptsService, AskingEnds],
})
export class OutreachModule {}
