import { Module } from '@nestjs/common';
import { UploadsService } from './uploads.service.ts';

/** Wants a `FILE_STORE` and a `FILE_SCANNER` from the process. */
@Module({ providers: [UploadsService], exports: [UploadsService] })
export class UploadsModule {}
