import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');
const BOUNDARIES = '@nx/enforce-module-boundaries';

/** What the real configuration says about one import in a file of the given name. */
async function verdict(filename, specifier) {
  const eslint = new ESLint({
    cwd: root,
    // The file exists in this test only, so nothing can be asked of the compiler about it.
    overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
  });
  const [{ messages }] = await eslint.lintText(`import { x } from '${specifier}';\nvoid x;\n`, {
    filePath: join(root, filename),
  });
  const rules = messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
  return [...new Set(rules)].sort();
}

describe('storeys', () => {
  // The rule reads the project graph from Nx's cache and passes over everything when there is none.
  beforeAll(() => {
    execFileSync('npx', ['nx', 'show', 'projects'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false' },
    });
  }, 60_000);

  it.each([
    ['apps/api/src/grading/grade.resolver.ts', '@firsthand/core'],
    ['apps/cli/src/migrate.ts', '@firsthand/migrations'],
    ['libs/core/src/grading/grades.service.ts', '@firsthand/persistence'],
    ['libs/core/src/grading/grades.service.spec.ts', '@firsthand/testing'],
    ['libs/persistence/src/unit-of-work.service.spec.ts', '@firsthand/testing'],
    ['libs/persistence/src/unit-of-work.ts', 'typeorm'],
    ['libs/platform/src/queue/queue.ts', 'bullmq'],
    ['bench/grading-queue.ts', '@firsthand/testing'],
    ['apps/web/src/app/app.ts', '@firsthand/wording'],
    ['libs/core/src/grading/grades.service.ts', '@firsthand/wording'],
  ])('%s may import %s', async (filename, specifier) => {
    await expect(verdict(filename, specifier)).resolves.toEqual([]);
  });

  it.each([
    ['libs/contracts/src/roles.ts', '@firsthand/platform'],
    ['libs/platform/src/clock.ts', '@firsthand/core'],
    ['libs/persistence/src/unit-of-work.ts', '@firsthand/core'],
    ['libs/persistence/src/unit-of-work.ts', 'graphql'],
    ['libs/core/src/grading/grades.service.ts', '@firsthand/testing'],
    ['libs/core/src/grading/grades.service.ts', 'bullmq'],
    ['libs/core/src/grading/grades.service.ts', 'fastify'],
    ['libs/core/src/grading/grades.service.ts', 'passport'],
    ['libs/core/src/grading/grades.service.ts', 'graphql'],
    ['libs/core/src/grading/grades.service.ts', '@nestjs/graphql'],
    ['apps/api/src/grading/grade.resolver.ts', 'pg'],
    ['apps/api/src/grading/grade.resolver.ts', '@firsthand/testing'],
    ['apps/worker/src/runner/runner.ts', 'pg'],
    ['apps/worker/src/runner/runner.ts', 'graphql'],
    ['apps/worker/src/runner/runner.ts', '@firsthand/migrations'],
    ['apps/web/src/app/app.ts', '@firsthand/core'],
    ['libs/wording/src/index.ts', '@firsthand/contracts'],
    ['apps/web/src/app/app.ts', 'typeorm'],
  ])('%s may not import %s', async (filename, specifier) => {
    await expect(verdict(filename, specifier)).resolves.toContain(BOUNDARIES);
  });

  it.each(['apps/api/src/grading/grade.resolver.ts', 'apps/worker/src/runner/runner.ts'])(
    '%s may not import typeorm, and two rules say so',
    async (filename) => {
      await expect(verdict(filename, 'typeorm')).resolves.toEqual([
        BOUNDARIES,
        'firsthand/no-raw-repository',
      ]);
    },
  );

  it('contracts imports nothing, not even from Node', async () => {
    await expect(verdict('libs/contracts/src/ids.ts', 'node:crypto')).resolves.toEqual([
      'no-restricted-imports',
    ]);
  });
});
