import { Module } from '@nestjs/common';
import { PortfolioModule } from '@firsthand/core';
import { PersonExportResolver } from './person-export.resolver.ts';
import { PortfolioResolver } from './portfolio.resolver.ts';

@Module({ imports: [PortfolioModule], providers: [PortfolioResolver, PersonExportResolver] })
export class PortfolioApi {}
