import type { Command } from 'commander';
import { resetDemo, seedDemo } from '@firsthand/core';
import { migrate } from '@firsthand/migrations';
import { loadConfig, systemClock } from '@firsthand/platform';
import { connect } from './installation.ts';
import { report } from './terminal.ts';

export function addDemo(program: Command): void {
  const demo = program.command('demo').description('the demo tenants, lakeside and harbour');
  addVerb(
    demo,
    'seed',
    'plant the demo tenants that are missing; those that are there stay as they are',
    seedDemo,
  );
  addVerb(
    demo,
    'reset',
    'take the demo tenants away, with everything people did in them, and plant them anew',
    resetDemo,
  );
}

function addVerb(demo: Command, verb: string, description: string, plant: typeof seedDemo): void {
  demo
    .command(verb)
    .description(description)
    .option('--json', 'print the tenants that were planted as JSON')
    .action(async (options: { json?: boolean }) => {
      const config = loadConfig(process.env);
      const connections = await connect(config);
      try {
        await migrate(connections);
        const planted = await plant({ ...connections, clock: systemClock, publicUrl: config.publicUrl });
        report(options.json, { planted }, [
          planted.length === 0
            ? 'The demo is there already; nothing was changed.'
            : `Planted ${planted.join(' and ')}, as of today.`,
        ]);
      } finally {
        await connections.close();
      }
    });
}
