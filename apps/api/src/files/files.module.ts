import { Module } from '@nestjs/common';
import { FilesModule, UploadsModule } from '@firsthand/core';

/** Files come and go by plain requests (`serve-files.ts`, `serve-uploads.ts`); GraphQL only speaks of their ids. */
@Module({ imports: [FilesModule, UploadsModule] })
export class FilesApi {}
