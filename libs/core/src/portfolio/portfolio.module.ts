import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { PortfolioService } from './portfolio.service.ts';

@Module({ imports: [FilesModule], providers: [PortfolioService], exports: [PortfolioService] })
export class PortfolioModule {}
