import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);

/** The tests that docs/coverage.md names: a file, and what the test is called. */
const named = readFileSync(join(root, 'docs/coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d/.test(line))
  .map((line) => {
    const [id, , , test] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [, file, title] = /^`([^`]+)`: (.+)$/.exec(test ?? '') ?? [];
    return { id, file, title };
  });

describe('docs/coverage.md', () => {
  it('names something', () => {
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(named)('$id: $title', ({ file, title }) => {
    expect(file).toBeDefined();
    expect(existsSync(join(root, file))).toBe(true);
    expect(readFileSync(join(root, file), 'utf8')).toContain(`'${title}'`);
  });
});
