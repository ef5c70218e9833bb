/** The picture of the imports, file by file. Type-only imports count: a circle of types is read as a circle too. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or a third is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing imports and that imports nothing is left over, unless something runs it.',
      from: {
        orphan: true,
        pathNot: [
          '/main\\.tsx?$', // what is started
          '\\.(spec|e2e-spec|browser)\\.tsx?$', // what jest starts
          '/follow-parent\\.mjs$', // what a child process is started with
          '\\.config\\.ts$', // what a tool reads
          '\\.d\\.ts$', // declarations the compiler picks up
          '^apps/web/public/', // what the browser fetches by name
          '/service-worker\\.ts$', // what the browser starts by itself
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere would also be missing from the picture.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'entities-stand-alone',
      severity: 'error',
      comment: 'Tables refer to each other by name (@ForeignKey), so entities need not import each other.',
      from: { path: '^libs/persistence/src/entities/', pathNot: '/all\\.ts$' },
      to: {
        path: '^libs/persistence/src/entities/',
        pathNot: '/(keys|row)\\.ts$', // what every entity is made with
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      comment: 'What two tests share belongs in libs/testing.',
      from: {},
      to: { path: '\\.(spec|e2e-spec|browser)\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.firsthand|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
