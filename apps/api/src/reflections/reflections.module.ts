import { Module } from '@nestjs/common';
import { ReflectionsModule } from '@firsthand/core';
import { ReflectionsResolver } from './reflections.resolver.ts';

@Module({ imports: [ReflectionsModule], providers: [ReflectionsResolver] })
export class ReflectionsApi {}
