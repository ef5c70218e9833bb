import { readFile } from 'node:fs/promises';
import { Argument, type Command } from 'commander';
import { systemActor } from '@firsthand/contracts';
import {
  type CatalogueCounts,
  creditOf,
  ImportCatalogue,
  INSTALLATION,
  type LineProblem,
  NATIONAL_CATALOGUES,
  type NationalCatalogue,
  readCatalogue,
} from '@firsthand/core';
import type { UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { catalogueText } from './catalogue-text.ts';
import { throughTheDoor } from './door.ts';
import { CommandError, report } from './terminal.ts';

interface Options {
  tenant?: string;
  all?: boolean;
  release?: string;
  dryRun?: boolean;
  json?: boolean;
}

interface Imported {
  catalogue: NationalCatalogue;
  release: string;
  credit: string;
  written: boolean;
  occupations: number;
  leftOut: LineProblem[];
  tenants: ({ slug: string } & CatalogueCounts)[];
}

export function addOccupations(program: Command): void {
  program
    .command('occupations')
    .description('the catalogue of occupations')
    .command('import')
    .description(
      'bring a national catalogue into an institution’s own, from the file its publisher offers: O*NET’s ' +
        '“Occupation Data.txt”, or Statistics Canada’s “Classification structure” CSV of NOC 2021',
    )
    .addArgument(
      new Argument('<catalogue>', 'whose file it is').choices(
        NATIONAL_CATALOGUES.map((each) => each.toLowerCase()),
      ),
    )
    .argument('<file>')
    .option('--tenant <slug>', 'one institution, by its name in addresses')
    .option('--all', 'every institution of this installation')
    .option(
      '--release <number>',
      'which release the file is, for the credit line: 30.3; NOC’s file says it itself',
    )
    .option('--dry-run', 'count what it would change, and change nothing')
    .option('--json', 'print the counts as JSON')
    .action(async (name: string, file: string, options: Options) => {
      const catalogue = name.toUpperCase() as NationalCatalogue;
      if (!options.tenant === !options.all)
        throw new CommandError('Say for whom: --tenant <slug>, or --all for every institution.');
      const { occupations, problems, release, refusal } = readCatalogue(catalogue, await textOf(file));
      if (refusal !== null) throw new CommandError(refusal);
      const named = (options.release ?? release ?? '').trim();
      if (!/^[\p{L}\p{N}][\p{L}\p{N} .-]{0,39}$/u.test(named))
        throw new CommandError(
          'Say which release the file is, as its publisher numbers it, for example --release 30.3: the licence asks for it in the credit line.',
        );
      const written = !options.dryRun;
      const tenants = await throughTheDoor(async (uow) => {
        const imports = new ImportCatalogue(uow);
        const done: Imported['tenants'] = [];
        for (const { id, slug } of await tenantsOf(uow, options.tenant)) {
          const actor = systemActor(id, newId());
          const counts = await imports.import(actor, catalogue, named, occupations, written);
          done.push({ slug, ...counts });
        }
        return done;
      });
      const credit = creditOf({ source: catalogue, release: named })!;
      const imported: Imported = {
        ...{ catalogue, release: named, credit, written },
        ...{ occupations: occupations.length, leftOut: problems, tenants },
      };
      report(options.json, imported, summary(imported));
    });
}

async function textOf(file: string): Promise<string> {
  try {
    return catalogueText(await readFile(file));
  } catch (error) {
    throw new CommandError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

async function tenantsOf(uow: UnitOfWork, slug: string | undefined): Promise<{ id: string; slug: string }[]> {
  if (slug === undefined) return (await uow.tenants()).filter((tenant) => tenant.slug !== INSTALLATION);
  const wanted = slug.trim().toLowerCase();
  const id = await uow.tenantIdOf(wanted);
  if (id === null || wanted === INSTALLATION)
    throw new CommandError(`There is no tenant “${slug}”. Check its name in addresses.`);
  return [{ id, slug: wanted }];
}

function summary({ credit, written, occupations, leftOut, tenants }: Imported): string[] {
  return [
    ...leftOut.map(
      ({ line, column, value, fix }) => `Line ${line}, ${column || 'any column'}: “${value}”. ${fix}`,
    ),
    `${occupations} occupations read, ${leftOut.length} lines left out.`,
    ...tenants.map(
      ({ slug, keptTitles, ...counts }) =>
        `${slug}: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged` +
        (keptTitles > 0 ? `; ${keptTitles} titles in use stay as they are.` : '.'),
    ),
    written ? 'Written. Nothing was removed.' : 'Nothing is written: this was a dry run.',
    `Shown wherever they are listed: ${credit}`,
  ];
}
