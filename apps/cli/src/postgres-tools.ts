/** `pg_dump` and `pg_restore`, which come with PostgreSQL and not with Firsthand. */
import { spawn } from 'node:child_process';
import { CommandError } from './terminal.ts';

type Tool = 'pg_dump' | 'pg_restore';

/** Makes sure that the tool is on the PATH and new enough for a server of this version. */
export async function insistOnTool(tool: Tool, serverMajor: number): Promise<void> {
  const { status, output } = await run(tool, ['--version'], {});
  const advice = `install the PostgreSQL ${serverMajor} client programs and have them on the PATH`;
  if (status !== 0) throw new CommandError(`${tool} was not found: ${advice}.`);
  const major = Number(/(\d+)/.exec(output)?.[1]);
  if (major < serverMajor)
    throw new CommandError(
      `${tool} is of version ${major}, too old for PostgreSQL ${serverMajor}: ${advice}.`,
    );
}

/** Runs the tool on a database; the password goes through the environment, where `ps` does not show it. */
export async function runTool(tool: Tool, databaseUrl: string, args: readonly string[]): Promise<void> {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  url.password = '';
  const { status, output } = await run(
    tool,
    [...args, `--dbname=${url.href}`],
    password ? { PGPASSWORD: password } : {},
  );
  if (status === 0) return;
  if (/row-level security/.test(output)) {
    throw new CommandError(
      `The role "${url.username}" of DATABASE_URL may not read past row-level security, so a backup would be incomplete: let a superuser run ALTER ROLE "${url.username}" BYPASSRLS, or use a role that may.`,
    );
  }
  throw new CommandError(`${tool} failed:\n${output.trim()}`);
}

function run(
  tool: Tool,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(tool, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', () => resolve({ status: 127, output }));
    child.once('close', (code) => resolve({ status: code ?? 1, output }));
  });
}
