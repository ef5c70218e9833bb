import { type Command, Option } from 'commander';
import { PROGRAMMES, type Programme, systemActor } from '@firsthand/contracts';
import { INSTALLATION, plantStarterOccupations, TenantsService } from '@firsthand/core';
import { newId } from '@firsthand/platform';
import { throughTheDoor } from './door.ts';
import { CommandError, report } from './terminal.ts';

interface Options {
  operator?: boolean;
  name?: string;
  administratorEmail: string;
  administratorGivenName: string;
  administratorFamilyName: string;
  zone: string;
  locale: string;
  programme: Programme;
  json?: boolean;
}

export function addTenant(program: Command): void {
  program
    .command('tenant')
    .description('the institutions of this installation')
    .command('create [slug]')
    .description('make a tenant under this name in addresses, and invite its first administrator by mail')
    .option(
      '--operator',
      `make no tenant: the person named becomes an operator, who signs in at “${INSTALLATION}”`,
    )
    .option('--name <name>', 'what the institution is called')
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
    .option('--json', 'print what was made as JSON')
    .action((slug: string | undefined, options: Options) =>
      options.operator ? createOperator(slug, options) : createTenant(slug, options),
    );
}

async function createTenant(slug: string | undefined, { json, name, ...input }: Options): Promise<void> {
  if (!slug || !name)
    throw new CommandError('Name the tenant: firsthand tenant create <slug> --name <name> …');
  const operator = systemActor(INSTALLATION, newId());
  const tenant = await throughTheDoor((uow) =>
    new TenantsService(uow).found(operator, { ...input, slug, name }, plantStarterOccupations),
  );
  report(json, tenant, [`${tenant.name} is made; ${input.administratorEmail} is invited.`]);
}

async function createOperator(slug: string | undefined, options: Options): Promise<void> {
  if (slug && slug !== INSTALLATION)
    throw new CommandError(`Operators belong to no tenant. Leave “${slug}” out, or leave out --operator.`);
  const { administratorEmail: email, locale, json } = options;
  const operator = await throughTheDoor((uow) =>
    new TenantsService(uow).addOperator(systemActor(INSTALLATION, newId()), {
      email,
      locale,
      givenName: options.administratorGivenName,
      familyName: options.administratorFamilyName,
    }),
  );
  report(json, operator, [`${email} is invited to run this installation, at “${INSTALLATION}”.`]);
}
