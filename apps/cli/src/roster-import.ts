import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  ACCESS_ENDED,
  AssignmentWelcoming,
  QuotaWeighing,
  type RosterImportView,
  RostersService,
} from '@firsthand/core';
import type { RosterEntrance } from '@firsthand/contracts';
import { isId } from '@firsthand/platform';
import { personOf, throughTheDoor } from './door.ts';
import { CommandError, report } from './terminal.ts';

interface Options {
  tenant: string;
  section: string;
  as: string;
  confirm?: boolean;
  json?: boolean;
}

export function addRoster(program: Command): void {
  program
    .command('roster')
    .description('the people of a section')
    .command('import <file>')
    .description('show what a roster file would change in a section; with --confirm, change it')
    .requiredOption('--tenant <slug>', 'the institution, by its name in addresses')
    .requiredOption('--section <id>', 'the section; its id stands in its page’s address')
    .requiredOption('--as <address>', 'the administrator or instructor who answers for it')
    .option('--confirm', 'write it, and invite who is new and has an address; without this nobody is touched')
    .option('--json', 'print the import as JSON')
    .action(async (file: string, options: Options) => {
      if (!isId(options.section)) throw new CommandError(`“${options.section}” is no section’s id.`);
      const content = await readRosterFile(file);
      const roster = await throughTheDoor(async (uow) => {
        const actor = await personOf(uow, options.tenant, { email: options.as });
        const rosters = new RostersService(uow, new AssignmentWelcoming(new QuotaWeighing()));
        const input = { sectionId: options.section, fileName: basename(file), content };
        const staged = await rosters.stage(actor, input);
        return options.confirm ? rosters.confirm(actor, staged.id) : rosters.discard(actor, staged.id);
      });
      report(options.json, roster, summary(roster));
    });
}

async function readRosterFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** What it says on the terminal: what to mend first. */
export function summary({ counts, rows, state }: RosterImportView): string[] {
  const by = (way: RosterEntrance) => rows.filter(({ comesBy }) => comesBy === way).length;
  return [
    ...rows.flatMap((row) =>
      row.problems.map(
        (problem) => `Row ${problem.row}, ${problem.column}: “${problem.value}”. ${problem.fix}`,
      ),
    ),
    `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.error} left out.`,
    ...(counts.new > 0
      ? [
          `Of these, ${by('MAIL')} invited by mail, ${by('CARD')} without an address: print them a card, ${by('ACCOUNT')} with an account already.`,
        ]
      : []),
    ...rows.flatMap((row) =>
      row.changes
        .filter((change) => change.startsWith(ACCESS_ENDED))
        .map(
          (change) =>
            `Row ${row.row}, ${row.email ?? row.externalId ?? 'nobody'}: left out, ${change}. Give it back under People first, or leave it.`,
        ),
    ),
    ...(counts.absent > 0 ? [`${counts.absent} students are not in the file; nobody was dropped.`] : []),
    state === 'APPLIED' ? 'Written.' : 'Nothing is written yet: repeat with --confirm.',
  ];
}
