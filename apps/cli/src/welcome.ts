import type { Config } from '@firsthand/platform';

/** Facts a newcomer needs, and nothing else. */
export function welcome(config: Config, startedInMs: number): string[] {
  const lines = ['', `Firsthand is ready at ${config.publicUrl} (${(startedInMs / 1000).toFixed(1)} s)`, ''];
  if (config.demo) {
    lines.push(
      '  Sign in to the demo with the password firsthand-demo:',
      ...['lakeside', 'harbour'].flatMap((tenant) => [
        `    ${tenant.padEnd(9)} ${['admin', 'instructor', 'counsellor', 'student'].map((who) => `${who}@${tenant}.example`).join('  ')}`,
      ]),
      '    To make an institution of your own: operator@installation.example at “installation”',
      '',
    );
  }
  if (config.metricsPort !== undefined)
    lines.push(`  Metrics are on port ${config.metricsPort} (API) and ${config.metricsPort + 1} (worker).`);
  lines.push(
    config.smtpUrl === undefined
      ? `  Mail is caught, not sent: ${config.publicUrl}/dev/mail`
      : `  Mail leaves through ${new URL(config.smtpUrl).host}`,
    `  Data is kept in ${config.databaseUrl === undefined ? config.home : `the database at ${new URL(config.databaseUrl).host}`}`,
    '  Ctrl-C stops everything.',
    '',
  );
  return lines;
}
