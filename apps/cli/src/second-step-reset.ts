import type { Command } from 'commander';
import { NotFound, systemActor } from '@firsthand/contracts';
import { SecondStepSettings } from '@firsthand/core';
import type { UnitOfWork } from '@firsthand/persistence';
import { personOf, throughTheDoor } from './door.ts';
import { CommandError, report } from './terminal.ts';

interface Whose {
  tenant: string;
  email?: string;
  signInName?: string;
}

/** For whom nobody of the institution can help: an only administrator has nobody to ask. */
export function addSecondStep(program: Command): void {
  program
    .command('second-step')
    .description('what people show besides their password')
    .command('reset')
    .description('take off what somebody has lost; they are signed out everywhere and told by mail')
    .requiredOption('--tenant <slug>', 'the institution, by its name in addresses')
    .option('--email <address>', 'whose second step')
    .option(
      '--sign-in-name <name>',
      'the same, of somebody who comes in by a name because they have no address',
    )
    .option('--json', 'print the result as JSON')
    .action(async ({ json, ...whose }: Whose & { json?: boolean }) => {
      const { lines, ...result } = await throughTheDoor((uow) => resetSecondStep(uow, whose));
      report(json, result, lines);
    });
}

export async function resetSecondStep(
  uow: UnitOfWork,
  { tenant, email, signInName }: Whose,
): Promise<{ userId: string; toldByMail: boolean; lines: string[] }> {
  if ((email === undefined) === (signInName === undefined))
    throw new CommandError('Say whose: --email <address>, or --sign-in-name <name>.');
  const called = email ?? signInName!;
  const person = await personOf(uow, tenant, email === undefined ? { signInName: called } : { email });
  const actor = systemActor(person.tenantId, person.requestId);
  await new SecondStepSettings(uow).reset(actor, person.userId).catch((error: unknown) => {
    throw error instanceof NotFound ? new CommandError(`${called} has no second step.`) : error;
  });
  return {
    userId: person.userId,
    toldByMail: person.hasAddress,
    lines: [
      `${called} comes in without a second step and can set up a new one.`,
      person.hasAddress
        ? 'They are told by mail.'
        : 'They have no address to be told at: tell them yourself.',
    ],
  };
}
