import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PUBLIC, REQUIRES } from './requires.ts';

/** The mark Nest leaves on a method that is a query, mutation or subscription. */
const OPERATION = 'graphql:resolver_type';
const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription']);

type Method = (...given: never[]) => unknown;

/** Refuses to boot while an operation does not say who may call it. */
@Injectable()
export class EveryOperationGuarded implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (!instance || typeof metatype !== 'function') return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, Method>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => this.isUnguardedOperation(prototype[name]!))
        .map((name) => `${metatype.name}.${name}`);
    });
    if (open.length > 0)
      throw new Error(`Say @Requires(…) or @Public() on every operation; missing on ${open.join(', ')}.`);
  }

  private isUnguardedOperation(method: Method): boolean {
    if (!OPERATIONS.has(this.reflector.get<string>(OPERATION, method))) return false;
    return !this.reflector.get<string>(REQUIRES, method) && !this.reflector.get<boolean>(PUBLIC, method);
  }
}
