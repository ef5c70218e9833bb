import rule from './noun-order.mjs';
import { testRule } from './rule-tester.mjs';

testRule('noun-order', rule, {
  valid: [
    {
      code: `import { Sections } from '../sections/sections.service.ts';`,
      filename: 'libs/core/src/grading/grades.service.ts',
    },
    {
      code: `import { rules } from './grades.rules.ts';`,
      filename: 'libs/core/src/grading/grades.service.ts',
    },
    { code: `import { Grades } from './grading/grades.service.ts';`, filename: 'libs/core/src/index.ts' },
    {
      code: `import { scalars } from '../graphql/scalars.ts';`,
      filename: 'apps/api/src/sections/section.type.ts',
    },
    {
      code: `import { SectionType } from '../sections/section.type.ts';`,
      filename: 'apps/api/src/grading/grade.resolver.ts',
    },
    {
      code: `import { modules } from '../grading/module.ts';`,
      filename: 'apps/api/src/graphql/schema.ts',
    },
    { code: `import { Grades } from '../grading/x.ts';`, filename: 'apps/web/src/sections/x.ts' },
  ],
  invalid: [
    {
      code: `import { Grades } from '../grading/grades.service.ts';`,
      filename: 'libs/core/src/sections/sections.service.ts',
      errors: [{ messageId: 'later', data: { noun: 'sections', later: 'grading' } }],
    },
    {
      code: `import type { Grade } from '../../grading/grade.ts';`,
      filename: 'libs/core/src/sections/rules/weeks.rules.ts',
      errors: [{ messageId: 'later' }],
    },
    {
      code: `export { Grade } from '../grading/grade.ts';`,
      filename: 'libs/core/src/tenancy/tenants.ts',
      errors: [{ messageId: 'later' }],
    },
    {
      code: `import { GradeType } from '../grading/grade.type.ts';`,
      filename: 'apps/api/src/sections/section.resolver.ts',
      errors: [{ messageId: 'later' }],
    },
    {
      code: `await import('../reminders/x.handler.ts');`,
      filename: 'apps/worker/src/notifications/mail.handler.ts',
      errors: [{ messageId: 'later' }],
    },
    {
      code: `export const round = Math.round;`,
      filename: 'libs/core/src/utils/round.ts',
      errors: [{ messageId: 'unknown' }],
    },
  ],
});
