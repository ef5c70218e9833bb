import { Module, type OnModuleInit } from '@nestjs/common';
import { FileReaders, FilesModule, ThanksModule, ThanksPhotos } from '@firsthand/core';
import { NextStepsResolver } from './next-steps.resolver.ts';
import { OutcomesResolver } from './outcomes.resolver.ts';
import { ThanksLoaders } from './thanks.loader.ts';
import { ThanksResolver } from './thanks.resolver.ts';

@Module({
  imports: [FilesModule, ThanksModule],
  providers: [ThanksResolver, NextStepsResolver, OutcomesResolver, ThanksLoaders],
})
export class ThanksApi implements OnModuleInit {
  constructor(
    private readonly readers: FileReaders,
    private readonly photos: ThanksPhotos,
  ) {}

  onModuleInit(): void {
    this.readers.admit('THANKS', this.photos);
  }
}
