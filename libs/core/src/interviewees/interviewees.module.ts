import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { ConsentsService } from './consents.service.ts';
import { IntervieweeLinks } from './interviewee-links.ts';
import { IntervieweesService } from './interviewees.service.ts';

const services = [IntervieweeLinks, ConsentsService, IntervieweesService];

@Module({ imports: [IdentityModule], providers: services, exports: services })
export class IntervieweesModule {}
