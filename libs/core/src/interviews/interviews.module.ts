import { Global, Module } from '@nestjs/common';
import { Weighing } from '../assignments/weighing.ts';
import { InterviewsService } from './interviews.service.ts';
import { QuotaWeighing } from './quota-weighing.ts';

/** Global, because earlier nouns want the weighing and may not import a later noun. */
@Global()
@Module({
  providers: [InterviewsService, { provide: Weighing, useClass: QuotaWeighing }],
  exports: [InterviewsService, Weighing],
})
export class InterviewsModule {}
