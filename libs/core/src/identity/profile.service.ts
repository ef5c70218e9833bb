import { Injectable } from '@nestjs/common';
import { type Actor, isShown, type Permission, permissionsOf, Unauthenticated } from '@firsthand/contracts';
import { UnitOfWork, User } from '@firsthand/persistence';
import { VIEWER, type ViewerView } from './identity.queries.ts';

export type Viewer = ViewerView & {
  permissions: Permission[];
  /** An administrator sees this as them. */
  viewing: { id: string; until: string } | null;
};

/** What a person types at the door: their address, else the name they were given there, else who they are. */
export function calledAtTheDoor({
  email,
  signInName,
  givenName,
  familyName,
}: Pick<ViewerView, 'email' | 'signInName' | 'givenName' | 'familyName'>): string {
  return email ?? signInName ?? `${givenName} ${familyName}`.trim();
}

/** The signed-in person, to themselves. */
@Injectable()
export class ProfileService {
  constructor(private readonly uow: UnitOfWork) {}

  async viewer(actor: Actor, sessionId: string | null): Promise<Viewer> {
    const found = await this.uow.read(actor, (read) => read.first(VIEWER, actor.userId, sessionId));
    if (!found) throw new Unauthenticated();
    const { roles, viewedBy } = actor;
    const permissions = permissionsOf(roles);
    return {
      ...{ ...found, roles: [...roles] },
      ...(viewedBy && { secondStepFrom: null, noticeDue: null }),
      permissions: viewedBy ? permissions.filter(isShown) : permissions,
      viewing: viewedBy ? { id: viewedBy.viewingId, until: viewedBy.until } : null,
    };
  }

  /** Changes what is given; a null zone follows the tenant again. */
  async update(
    actor: Actor,
    sessionId: string | null,
    patch: { locale?: string; zone?: string | null },
  ): Promise<Viewer> {
    if (Object.keys(patch).length > 0)
      await this.uow.run(actor, (tx) => tx.update(User, { id: actor.userId }, patch));
    return this.viewer(actor, sessionId);
  }
}
