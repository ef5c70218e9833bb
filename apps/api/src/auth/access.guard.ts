import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Forbidden, mayKnock, type Permission, Unauthenticated } from '@firsthand/contracts';
import { contextOf } from '../graphql/context.ts';
import { PUBLIC, REQUIRES } from './requires.ts';

/** Stands before every operation. One that says neither `@Requires` nor `@Public` is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const handler = execution.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler)) return true;
    const { actor } = contextOf(execution).state;
    if (!actor) throw new Unauthenticated();
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, handler);
    if (!permission || !mayKnock(actor.roles, permission)) throw new Forbidden();
    return true;
  }
}
