import type { Command } from 'commander';
import { NotFound, systemActor } from '@firsthand/contracts';
import { SecondStepSettings } from '@firsthand/core';
import { personOf, throughTheDoor } from './door.ts';
import { CommandError, report } from './terminal.ts';

interface Options {
  tenant: string;
  email: string;
  json?: boolean;
}

/** For whom nobody of the institution can help: an only administrator has nobody to ask. */
export function addSecondStep(program: Command): void {
  program
    .command('second-step')
    .description('what people show besides their password')
    .command('reset')
    .description('take off what somebody has lost; they are signed out everywhere and told by mail')
    .requiredOption('--tenant <slug>', 'the institution, by its name in addresses')
    .requiredOption('--email <address>', 'whose second step')
    .option('--json', 'print the result as JSON')
    .action(async ({ tenant, email, json }: Options) => {
      const userId = await throughTheDoor(async (uow) => {
        const person = await personOf(uow, tenant, email);
        const actor = systemActor(person.tenantId, person.requestId);
        await new SecondStepSettings(uow).reset(actor, person.userId).catch((error: unknown) => {
          throw error instanceof NotFound ? new CommandError(`${email} has no second step.`) : error;
        });
        return person.userId;
      });
      report(json, { userId }, [
        `${email} comes in without a second step and can set up a new one. They are told by mail.`,
      ]);
    });
}
