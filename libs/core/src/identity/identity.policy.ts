import { type Actor, Forbidden } from '@firsthand/contracts';

/** For what only an administrator of the tenant does, and the tenant by itself. */
export function assertAdministrator(actor: Actor): void {
  if (actor.userId !== 'system' && !actor.roles.includes('ADMINISTRATOR')) throw new Forbidden();
}
