import type { DomainError } from '@firsthand/contracts';

/** How something ended: `done`, or the rule it broke, or the code of what else was wrong with it. */
export function refusal(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'done',
    (error: DomainError) => ('rule' in error.details ? error.details.rule : error.code),
  );
}
