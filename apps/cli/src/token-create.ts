import type { Command } from 'commander';
import { AccessTokensService } from '@firsthand/core';
import { systemClock } from '@firsthand/platform';
import { personOf, throughTheDoor } from './door.ts';
import { CommandError, report } from './terminal.ts';

interface Options {
  tenant: string;
  as: string;
  name: string;
  expiresOn?: string;
  json?: boolean;
}

export function addToken(program: Command): void {
  program
    .command('token')
    .description('personal access tokens: what a person’s own programs sign in with')
    .command('create')
    .description('make a token; it is printed once, now')
    .requiredOption('--tenant <slug>', 'the institution, by its name in addresses')
    .requiredOption('--as <address>', 'the person the token signs in')
    .requiredOption('--name <name>', 'what it is for, so that it can be recognised and revoked')
    .option('--expires-on <date>', 'its last day, for example 2027-12-31; without it, until revoked')
    .option('--json', 'print the token as JSON')
    .action(async ({ tenant, as, name, expiresOn, json }: Options) => {
      if (expiresOn !== undefined && !/^\d{4}-\d\d-\d\d$/.test(expiresOn))
        throw new CommandError(`Write the last day like 2027-12-31, not “${expiresOn}”.`);
      const made = await throughTheDoor(async (uow) =>
        new AccessTokensService(uow, systemClock).createByCommand(
          await personOf(uow, tenant, { email: as }),
          {
            name,
            ...(expiresOn !== undefined && { expiresOn }),
          },
        ),
      );
      report(json, made, [made.token]);
    });
}
