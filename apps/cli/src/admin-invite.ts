import type { Command } from 'commander';
import { systemActor } from '@firsthand/contracts';
import { type NewAdministrator, PeopleService } from '@firsthand/core';
import { newId } from '@firsthand/platform';
import { tenantOf, throughTheDoor } from './door.ts';
import { report } from './terminal.ts';

interface Options extends NewAdministrator {
  tenant: string;
  json?: boolean;
}

/** For an institution whose administrators cannot come in, so that nobody there can invite another. */
export function addAdministrators(program: Command): void {
  program
    .command('admin')
    .description('the administrators of a tenant')
    .command('invite')
    .description(
      'make the person with this address an administrator, and invite them by mail if they have not come in',
    )
    .requiredOption('--tenant <slug>', 'the institution, by its name in addresses')
    .requiredOption('--email <address>')
    .requiredOption('--given-name <name>', 'what somebody new is called; who is there keeps their name')
    .requiredOption('--family-name <name>')
    .option('--json', 'print the result as JSON')
    .action(async ({ tenant: typed, json, ...input }: Options) => {
      const tenant = typed.trim().toLowerCase();
      const account = await throughTheDoor(async (uow) =>
        new PeopleService(uow).inviteAdministrator(systemActor(await tenantOf(uow, tenant), newId()), input),
      );
      const { id, email, state, invitedUntil } = account;
      report(json, { id, email, state, invitedUntil }, [
        invitedUntil
          ? `${email} is an administrator of “${tenant}” and invited by mail.`
          : `${email} is an administrator of “${tenant}” and comes in as before.`,
      ]);
    });
}
