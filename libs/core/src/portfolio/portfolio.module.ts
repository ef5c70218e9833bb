import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { PersonExport } from './person-export.ts';
import { PortfolioService } from './portfolio.service.ts';

const SERVICES = [PortfolioService, PersonExport];

@Module({ imports: [FilesModule], providers: SERVICES, exports: SERVICES })
export class PortfolioModule {}
