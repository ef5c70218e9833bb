import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  type Actor,
  Forbidden,
  isShown,
  mayKnock,
  OnlyLooking,
  type Permission,
  Unauthenticated,
} from '@firsthand/contracts';
import { ViewingsService } from '@firsthand/core';
import { contextOf } from '../graphql/context.ts';
import { PUBLIC, REQUIRES, WHILE_LOOKING } from './requires.ts';

/** Stands before every operation. One that says neither `@Requires` nor `@Public` is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewings: ViewingsService,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const handler = execution.getHandler();
    const { actor } = contextOf(execution).state;
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, handler);
    if (actor?.viewedBy) await this.look(actor, permission, execution);
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler)) return true;
    if (!actor) throw new Unauthenticated();
    if (!permission || !mayKnock(actor.roles, permission)) throw new Forbidden();
    return true;
  }

  /**
   * Who looks as somebody else asks for what is shown, and nothing else: no mutation, public or not, and nothing that
   * opens the person's account. What they ask for is written down first. @throws OnlyLooking
   */
  private async look(actor: Actor, permission: Permission | undefined, execution: ExecutionContext) {
    if (this.reflector.get<boolean | undefined>(WHILE_LOOKING, execution.getHandler())) return;
    const { operation, fieldName } =
      GqlExecutionContext.create(execution).getInfo<Pick<GraphQLResolveInfo, 'operation' | 'fieldName'>>();
    if (operation.operation !== 'query' || (permission && !isShown(permission))) throw new OnlyLooking();
    // Who they are is asked by every page.
    if (fieldName !== 'viewer') await this.viewings.note(actor, fieldName);
  }
}
