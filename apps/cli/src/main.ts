import 'reflect-metadata';
import { Command } from 'commander';
import { addAdministrators } from './admin-invite.ts';
import { addBackup, addRestore } from './backup.ts';
import { addDemo } from './demo.ts';
import { addDoctor } from './doctor.ts';
import { addMigrate } from './migrate.ts';
import { addOccupations } from './occupations-import.ts';
import { addRoster } from './roster-import.ts';
import { addSecondStep } from './second-step-reset.ts';
import { addTenant } from './tenant-create.ts';
import { explainFailure } from './terminal.ts';
import { addToken } from './token-create.ts';
import { addUp } from './up.ts';

const program = new Command('firsthand')
  .description(
    'Runs and looks after an installation of Firsthand. Settings come from the environment; see RUNNING.md.',
  )
  .showHelpAfterError('(--help shows what is possible)');

for (const add of [
  addUp,
  addMigrate,
  addTenant,
  addRoster,
  addOccupations,
  addToken,
  addAdministrators,
  addSecondStep,
  addDemo,
  addDoctor,
  addBackup,
  addRestore,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
