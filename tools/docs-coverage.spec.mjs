import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const coded = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** The rows of the table, without its head. */
const rows = read('docs/coverage.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]+\d+ /.test(line))
  .map((line) => {
    const [id, what, screen, operations, test] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { id, what, screens: coded(screen), operations: coded(operations), test };
  });

const routes = readdirSync(join(root, 'apps/web/src/app'))
  .filter((name) => name.startsWith('routes'))
  .map((name) => read(`apps/web/src/app/${name}`))
  .join('\n');
const schema = read('apps/api/schema.graphql');

describe('the table of what covers what', () => {
  it('has rows, each of them whole', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.what && row.screens.length > 0 && row.test).toBeTruthy();
  });

  it.each(rows)('$id, $what: its screens and operations are there', ({ screens, operations }) => {
    for (const screen of screens) expect(routes).toContain(`path: '${screen}'`);
    for (const operation of operations) expect(schema).toMatch(new RegExp(`^  ${operation}[(:]`, 'm'));
  });

  it.each(rows)('$id, $what: its test is there', ({ test }) => {
    const [, path, name] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
    expect(path && existsSync(join(root, path))).toBe(true);
    expect(read(path).replaceAll("\\'", "'")).toContain(`'${name}'`);
  });
});
