/** `npm run bench -- <name> [--full]`: one benchmark, on a database of its own that is kept between runs. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

bootstrap();
const { build, bundle, importSource } = await import('./build.mjs');

const suffix = '.bench.ts';
const [name, ...options] = process.argv.slice(2);
const entry = join(root, 'bench', `${name}${suffix}`);
if (!name || !existsSync(entry)) {
  const names = readdirSync(join(root, 'bench')).flatMap((file) =>
    file.endsWith(suffix) ? [file.slice(0, -suffix.length)] : [],
  );
  console.error(
    `${name ? `There is no benchmark "${name}"` : 'Which benchmark'}? There are: ${names.join(', ') || 'none yet'}.`,
  );
  process.exit(1);
}

const outFile = join(root, 'dist', 'bench', `${name}.js`);
await bundle({ entry, outFile });
// What is measured is the API and the worker as they run in production.
await build(['api', 'worker']);
const { startEmbedded } = await importSource('libs/platform/src/postgres/embedded.ts');
const database = await startEmbedded({
  home: join(root, '.firsthand', 'bench'),
  database: 'bench',
  holder: `npm run bench, process ${process.pid}`,
}).catch((error) => {
  console.error(error.name === 'EmbeddedPostgresError' ? error.message : error);
  process.exit(1);
});

const child = spawn(process.execPath, ['--enable-source-maps', outFile, ...options], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE_URL: database.ownerUrl },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
await database.stop();
