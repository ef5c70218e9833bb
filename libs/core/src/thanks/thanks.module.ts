import { Module } from '@nestjs/common';
import { InterviewsModule } from '../interviews/interviews.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { NextStepsService } from './next-steps.service.ts';
import { OutcomesService } from './outcomes.service.ts';
import { ThanksPhotos } from './thanks-photos.ts';
import { ThanksService } from './thanks.service.ts';

@Module({
  imports: [InterviewsModule, NotificationsModule],
  providers: [ThanksService, ThanksPhotos, NextStepsService, OutcomesService],
  exports: [ThanksService, ThanksPhotos, NextStepsService, OutcomesService],
})
export class ThanksModule {}
