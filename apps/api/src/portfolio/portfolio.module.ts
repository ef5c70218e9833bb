import { Module } from '@nestjs/common';
import { PortfolioModule } from '@firsthand/core';
import { PortfolioResolver } from './portfolio.resolver.ts';

@Module({ imports: [PortfolioModule], providers: [PortfolioResolver] })
export class PortfolioApi {}
