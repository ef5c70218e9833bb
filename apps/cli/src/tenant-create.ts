import { type Command, Option } from 'commander';
import { PROGRAMMES, systemActor } from '@firsthand/contracts';
import { INSTALLATION, type NewTenant, plantStarterOccupations, TenantsService } from '@firsthand/core';
import { newId } from '@firsthand/platform';
import { throughTheDoor } from './door.ts';
import { report } from './terminal.ts';

type Options = Omit<NewTenant, 'slug'> & { json?: boolean };

export function addTenant(program: Command): void {
  program
    .command('tenant')
    .description('the institutions of this installation')
    .command('create <slug>')
    .description('make a tenant under this name in addresses, and invite its first administrator by mail')
    .requiredOption('--name <name>', 'what the institution is called')
    .requiredOption('--administrator-email <address>')
    .requiredOption('--administrator-given-name <name>')
    .requiredOption('--administrator-family-name <name>')
    .option('--zone <zone>', 'its time zone', 'America/Toronto')
    .option('--locale <locale>', 'its language', 'en')
    .addOption(
      new Option('--programme <kind>', 'courses with grades, or an employment service')
        .choices(PROGRAMMES)
        .default('COURSE'),
    )
    .option('--json', 'print the tenant as JSON')
    .action(async (slug: string, { json, ...input }: Options) => {
      const operator = systemActor(INSTALLATION, newId());
      const tenant = await throughTheDoor((uow) =>
        new TenantsService(uow).found(operator, { ...input, slug }, plantStarterOccupations),
      );
      report(json, tenant, [`${tenant.name} is made; ${input.administratorEmail} is invited.`]);
    });
}
