import { Module } from '@nestjs/common';
import { FilesModule } from '@firsthand/core';

/** Photos come and go by plain requests (`serve-files.ts`); GraphQL only speaks of their ids. */
@Module({ imports: [FilesModule] })
export class FilesApi {}
