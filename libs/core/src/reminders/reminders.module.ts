import { Module } from '@nestjs/common';
import { MAIL_CHECK } from '../notifications/deliver-mail.ts';
import { OutreachModule } from '../outreach/outreach.module.ts';
import { RemindFollowUps } from '../outreach/remind-follow-ups.ts';
import { RemindAfterwards } from '../thanks/remind-afterwards.ts';
import { ThanksModule } from '../thanks/thanks.module.ts';
import { IssueReminders } from './issue-reminders.ts';
import { MailDesk } from './mail-desk.service.ts';
import { MailWatch } from './mail-watch.service.ts';
import { RemindWaiting } from './remind-waiting.ts';
import { ReminderSettings } from './reminder-settings.ts';
import { RemindersService } from './reminders.service.ts';

@Module({
  imports: [OutreachModule, ThanksModule],
  providers: [
    RemindersService,
    IssueReminders,
    RemindFollowUps,
    RemindAfterwards,
    RemindWaiting,
    ReminderSettings,
    MailDesk,
    MailWatch,
    { provide: MAIL_CHECK, useExisting: IssueReminders },
  ],
  exports: [
    RemindersService,
    ReminderSettings,
    MailDesk,
    MailWatch,
    IssueReminders,
    RemindFollowUps,
    RemindAfterwards,
    RemindWaiting,
    ThanksModule,
    MAIL_CHECK,
  ],
})
export class RemindersModule {}
