import { Module, type OnModuleInit } from '@nestjs/common';
import { AttachmentsService, FileReaders, FilesModule, ReflectionsModule } from '@firsthand/core';
import { AttachmentsResolver } from './attachments.resolver.ts';
import { ReflectionsResolver } from './reflections.resolver.ts';

@Module({
  imports: [FilesModule, ReflectionsModule],
  providers: [ReflectionsResolver, AttachmentsResolver],
})
export class ReflectionsApi implements OnModuleInit {
  constructor(
    private readonly readers: FileReaders,
    private readonly attachments: AttachmentsService,
  ) {}

  onModuleInit(): void {
    this.readers.admit('ATTACHMENT', this.attachments);
  }
}
