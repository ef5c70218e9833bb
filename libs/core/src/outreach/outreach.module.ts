import { Global, Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.ts';
import { AskingEnds } from '../interviewees/asking-ends.ts';
import { EndAsking } from './end-asking.ts';
import { OutreachService } from './outreach.service.ts';

/** Global, because interviewees want the asking ended and may not import a later noun. */
@Global()
@Module({
  imports: [ContactsModule],
  providers: [OutreachService, { provide: AskingEnds, useClass: EndAsking }],
  exports: [OutreachService, AskingEnds],
})
export class OutreachModule {}
