import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { IntervieweesModule } from '../interviewees/interviewees.module.ts';
import { ErasePerson } from './erase-person.ts';
import { RemoveDue } from './remove-due.ts';
import { RetentionService } from './retention.service.ts';

const SERVICES = [RetentionService, RemoveDue, ErasePerson];

@Module({ imports: [FilesModule, IntervieweesModule], providers: SERVICES, exports: SERVICES })
export class RetentionModule {}
