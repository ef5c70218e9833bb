import { dirname, join, relative, sep } from 'node:path';

/** Listeners that hand every module a file names, by import, re-export or `import()`, to `visit(node, specifier)`. */
export function eachImport(visit) {
  const listener = ({ source }) => {
    if (typeof source?.value === 'string') visit(source, source.value);
  };
  return {
    ImportDeclaration: listener,
    ExportNamedDeclaration: listener,
    ExportAllDeclaration: listener,
    ImportExpression: listener,
    TSImportType: ({ source }) => listener({ source }),
  };
}

/** The linted file's path from the root of the repository, with forward slashes. */
export function pathOf(context) {
  return relative(context.cwd, context.filename).split(sep).join('/');
}

/** Where a relative import leads, from the root of the repository; null for a package. */
export function targetOf(context, specifier) {
  if (!specifier.startsWith('.')) return null;
  return join(dirname(pathOf(context)), specifier)
    .split(sep)
    .join('/');
}
