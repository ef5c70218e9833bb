import { Global, Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { NoticeFooter } from '../notifications/notice-footer.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { ConsentsService } from './consents.service.ts';
import { IntervieweeLinks } from './interviewee-links.ts';
import { IntervieweesService } from './interviewees.service.ts';
import { LinkSettingsService } from './link-settings.service.ts';
import { LinkedNotice } from './linked-notice.ts';

const services = [IntervieweeLinks, ConsentsService, IntervieweesService, LinkSettingsService];

/** Global, because letters want the notice that stands beneath them and may not import a later noun. */
@Global()
@Module({
  imports: [IdentityModule, NotificationsModule],
  providers: [...services, { provide: NoticeFooter, useClass: LinkedNotice }],
  exports: [...services, NoticeFooter],
})
export class IntervieweesModule {}
