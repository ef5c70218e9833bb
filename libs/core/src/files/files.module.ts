import { Module } from '@nestjs/common';
import { FileReaders } from './file-readers.ts';
import { FilesService } from './files.service.ts';

/** Wants a `FILE_STORE` from the process. */
@Module({ providers: [FileReaders, FilesService], exports: [FileReaders, FilesService] })
export class FilesModule {}
