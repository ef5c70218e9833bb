import { RuleTester } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');

/** Runs a rule over TypeScript; each case may name the file it pretends to be, from the root of the repository. */
export function testRule(name, rule, { valid, invalid }) {
  const tester = new RuleTester({
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  });
  const placed = (testCase) => {
    const { filename = 'libs/core/src/grading/grades.service.tsx', ...rest } =
      typeof testCase === 'string' ? { code: testCase } : testCase;
    return { ...rest, filename: join(root, filename) };
  };
  tester.run(name, rule, { valid: valid.map(placed), invalid: invalid.map(placed) });
}
