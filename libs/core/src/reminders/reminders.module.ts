import { Module } from '@nestjs/common';
import { MAIL_CHECK } from '../notifications/deliver-mail.ts';
import { RemindFollowUps } from '../outreach/remind-follow-ups.ts';
import { IssueReminders } from './issue-reminders.ts';
import { RemindersService } from './reminders.service.ts';

@Module({
  providers: [
    RemindersService,
    IssueReminders,
    RemindFollowUps,
    { provide: MAIL_CHECK, useExisting: IssueReminders },
  ],
  exports: [RemindersService, IssueReminders, RemindFollowUps, MAIL_CHECK],
})
export class RemindersModule {}
