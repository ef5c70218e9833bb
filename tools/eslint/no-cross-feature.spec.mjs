import rule from './no-cross-feature.mjs';
import { testRule } from './rule-tester.mjs';

const inWeb = (file, specifier) => ({
  code: `import { x } from '${specifier}';`,
  filename: `apps/web/src/${file}`,
});
const crossing = (file, specifier) => ({ ...inWeb(file, specifier), errors: [{ messageId: 'cross' }] });

testRule('no-cross-feature', rule, {
  valid: [
    inWeb('features/grading/queue.tsx', './row.tsx'),
    inWeb('features/grading/queue/queue.tsx', '../row.tsx'),
    inWeb('features/grading/queue.tsx', '../../shared/page.tsx'),
    inWeb('features/grading/queue.tsx', '../../generated/operations.ts'),
    inWeb('features/grading/queue.tsx', 'react'),
    inWeb('app/router.tsx', '../features/grading/queue.tsx'),
  ],
  invalid: [
    crossing('features/grading/queue.tsx', '../sections/section-name.tsx'),
    crossing('features/grading/queue.tsx', '../sections'),
    crossing('features/grading/queue/queue.tsx', '../../sections/section-name.tsx'),
    crossing('shared/page.tsx', '../features/grading/queue.tsx'),
  ],
});
