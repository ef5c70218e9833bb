import type { Command } from 'commander';
import { migrate } from '@firsthand/migrations';
import { loadConfig } from '@firsthand/platform';
import { connect } from './installation.ts';
import { report } from './terminal.ts';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version of Firsthand; safe to run again')
    .option('--json', 'print the migrations that were run as JSON')
    .action(async (options: { json?: boolean }) => {
      const connections = await connect(loadConfig(process.env));
      try {
        const ran = await migrate(connections);
        report(
          options.json,
          { ran },
          ran.length === 0 ? ['The database is at the newest migration.'] : ran.map((name) => `ran ${name}`),
        );
      } finally {
        await connections.close();
      }
    });
}
