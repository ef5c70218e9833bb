import rule from './no-raw-repository.mjs';
import { testRule } from './rule-tester.mjs';

const insidePersistence = [{ insidePersistence: true }];

testRule('no-raw-repository', rule, {
  valid: [
    `import { UnitOfWork } from '@firsthand/persistence'; tx.repo(Grade).insert(grade);`,
    `await tx.sql('select 1');`,
    `await draft.save(text); context.save(); files.save(file);`,
    {
      code: `import { DataSource } from 'typeorm'; source.manager.createQueryBuilder();`,
      options: insidePersistence,
    },
  ],
  invalid: [
    { code: `import { Entity } from 'typeorm';`, errors: [{ messageId: 'typeorm' }] },
    { code: `import type { Entity } from 'typeorm';`, errors: [{ messageId: 'typeorm' }] },
    { code: `export * from 'typeorm/data-source';`, errors: [{ messageId: 'typeorm' }] },
    { code: `const { In } = await import('typeorm');`, errors: [{ messageId: 'typeorm' }] },
    { code: `let entity: import('typeorm').ObjectLiteral;`, errors: [{ messageId: 'typeorm' }] },
    { code: `import { TypeOrmModule } from '@nestjs/typeorm';`, errors: [{ messageId: 'typeorm' }] },
    { code: `import { DataSource } from '@firsthand/persistence';`, errors: [{ messageId: 'raw' }] },
    { code: `source.getRepository(Grade).find();`, errors: [{ messageId: 'raw' }] },
    { code: `source['getRepository'](Grade);`, errors: [{ messageId: 'raw' }] },
    { code: `tx.repo(Grade).createQueryBuilder('g');`, errors: [{ messageId: 'raw' }] },
    { code: `this.source.manager.find(Grade);`, errors: [{ messageId: 'raw' }] },
    { code: `const { manager } = source;`, errors: [{ messageId: 'raw' }] },
    { code: `tx.repo(Grade).save(grade);`, errors: [{ messageId: 'save' }] },
    { code: `const grades = tx.repo(Grade); await grades.save(grade);`, errors: [{ messageId: 'save' }] },
    { code: `this.gradeRepository.save(grade);`, errors: [{ messageId: 'save' }] },
    { code: `repo['save'](grade);`, errors: [{ messageId: 'save' }] },
    {
      code: `source.getRepository(Grade).save(grade);`,
      options: insidePersistence,
      errors: [{ messageId: 'save' }],
    },
    { code: `manager.save(grade);`, options: insidePersistence, errors: [{ messageId: 'save' }] },
  ],
});
