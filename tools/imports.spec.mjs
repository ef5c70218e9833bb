import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);

/** Small trees that break one rule each; a tree's files share a folder of its name. */
const trees = {
  'libs/core/src/lawful/': {
    'a.ts': `import { b } from './b.ts'; void b;`,
    'b.ts': 'export const b = 1;',
  },
  'libs/core/src/circle/': {
    'a.ts': `import { b } from './b.ts'; export const a = () => b;`,
    'b.ts': `import { a } from './a.ts'; export const b = a;`,
  },
  'libs/core/src/type-circle/': {
    'a.ts': `import type { B } from './b.ts'; export type A = B[];`,
    'b.ts': `import type { A } from './a.ts'; export type B = A[];`,
  },
  'libs/core/src/left-over/': { 'a.ts': 'export const a = 1;' },
  'libs/core/src/nowhere/': { 'a.ts': `import { b } from './gone.ts'; void b;` },
  'libs/persistence/src/entities/': {
    'grade.ts': `import { Rubric } from './rubric.ts'; void Rubric;`,
    'rubric.ts': `import { Row } from './row.ts'; export class Rubric extends Row {}`,
    'row.ts': 'export class Row {}',
  },
  'libs/core/src/test-used/': {
    'a.ts': `import { given } from './b.spec.ts'; void given;`,
    'b.spec.ts': 'export const given = 1;',
  },
};

describe('the picture of the imports', () => {
  let violations;
  beforeAll(() => {
    const place = mkdtempSync(join(tmpdir(), 'firsthand-imports-'));
    cpSync(join(root, 'tsconfig.base.json'), join(place, 'tsconfig.base.json'));
    for (const [folder, files] of Object.entries(trees)) {
      mkdirSync(join(place, folder), { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(place, folder, name), text);
    }
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/depcruise'),
      ['--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'libs'],
      { cwd: place, encoding: 'utf8' },
    );
    rmSync(place, { recursive: true });
    ({ violations } = JSON.parse(stdout).summary);
  }, 30_000);

  it.each([
    ['lets one file use another', 'libs/core/src/lawful/', []],
    ['sees a circle', 'libs/core/src/circle/', ['no-circles']],
    ['sees a circle of types only', 'libs/core/src/type-circle/', ['no-circles']],
    ['sees a file left over', 'libs/core/src/left-over/', ['no-orphans']],
    ['sees an import that leads nowhere', 'libs/core/src/nowhere/', ['no-unresolvable']],
    ['keeps entities apart', 'libs/persistence/src/entities/', ['entities-stand-alone']],
    ['keeps tests from being used', 'libs/core/src/test-used/', ['tests-are-not-imported']],
  ])('%s', (_, folder, expected) => {
    const broken = violations.filter(({ from }) => from.startsWith(folder)).map(({ rule }) => rule.name);
    expect([...new Set(broken)]).toEqual(expected);
  });
});
