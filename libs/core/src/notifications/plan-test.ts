import { type MailParams, RuleBroken } from '@firsthand/contracts';
import type { Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { PLAN_TEST } from './mail-texts.queries.ts';

/** A mail to oneself, to see how it comes; one a minute about the same thing. Returns where it goes. @throws RuleBroken test-address */
export async function planTest<T extends 'TEST_REMINDER' | 'TEST_TEXT' | 'TEST_SENDER'>(
  tx: Tx,
  {
    template,
    params,
    about,
    address,
    refused,
  }: { template: T; params: MailParams[T]; about: string; address: string | null; refused: boolean },
): Promise<string> {
  if (refused || address === null) throw new RuleBroken('test-address', 'Your own address takes no mail.');
  const key = `test:${about}:${tx.now.toISOString().slice(0, 16)}`;
  await tx.sql(PLAN_TEST, newId(), tx.actor.userId, template, JSON.stringify(params), key, tx.now);
  await tx.enqueue('mail.deliver', {});
  return address;
}
