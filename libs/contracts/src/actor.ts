import type { Role } from './roles.ts';

/**
 * Who asks. A plain value, made once per request (from the session) or once per job (by the worker), and handed to
 * every method that opens a unit of work. `system` acts for a tenant when no person does.
 */
export interface Actor {
  readonly tenantId: string;
  readonly userId: string | 'system';
  readonly roles: readonly Role[];
  readonly requestId: string;
  /** Set while an administrator looks at Firsthand as this person. Such an actor reads, and changes nothing. */
  readonly viewedBy?: ViewedBy;
  /** Where who asks is remembered from an earlier request: until it is given, nothing is done in this actor's name. */
  readonly proof?: Proof;
}

/** A statement that fails unless the database still says what is remembered. It goes ahead of an actor's first one. */
export interface Proof {
  readonly text: string;
  /** The name it is prepared under, once per connection. */
  readonly name: string;
  readonly values: readonly string[];
  given: boolean;
}

/** The administrator who looks, and in which viewing. */
export interface ViewedBy {
  readonly viewingId: string;
  readonly userId: string;
  readonly roles: readonly Role[];
  /** When it ends by itself, ISO. */
  readonly until: string;
}

/** Who sits there: the administrator behind a viewing, else the actor. */
export function whoSits(actor: Actor): Actor {
  if (!actor.viewedBy) return actor;
  const { userId, roles } = actor.viewedBy;
  return { tenantId: actor.tenantId, userId, roles, requestId: actor.requestId };
}

/** The actor of a job or of the operator's command line: bound to one tenant, no person. */
export function systemActor(tenantId: string, requestId: string): Actor {
  return { tenantId, userId: 'system', roles: [], requestId };
}
