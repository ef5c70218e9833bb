import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const GENERATED = /generated\/operations\.ts$/;
const APART = '\0operations of ';
const NAMED = /\b(?:query|mutation)\s+(\w+)/gu;
const WRITTEN =
  /export const (\w+)Document = new TypedDocumentString<[^>]*>\(\s*('\w+'),\s*('\w+'),\s*("(?:[^"\\]|\\.)*"),?\s*\)/gu;
const IMPORTED = /import \{([^}]*)\} from '[^']*generated\/operations\.ts';/gu;

/**
 * The operations of each folder are a module of their own, fetched with the pages that ask for them: else the first visit
 * would fetch every operation there is.
 */
export function operationsApart(): Plugin {
  const root = join(import.meta.dirname, 'src');
  const folderOf = new Map<string, string>();
  const texts = new Map<string, string>();
  return {
    name: 'firsthand-operations-apart',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => name.endsWith('.graphql')))
        for (const [, name] of readFileSync(join(root, file), 'utf8').matchAll(NAMED))
          folderOf.set(name!, dirname(file));
      const generated = readFileSync(join(root, 'generated/operations.ts'), 'utf8');
      for (const [, name, ...parts] of generated.matchAll(WRITTEN))
        texts.set(
          name!,
          `export const ${name}Document = { name: ${parts[0]}, hash: ${parts[1]}, text: ${parts[2]} };`,
        );
    },
    resolveId: (id) => (id.startsWith(APART) ? id : null),
    load(id) {
      if (!id.startsWith(APART)) return null;
      const folder = id.slice(APART.length);
      const own = [...texts].filter(([name]) => folderOf.get(name) === folder);
      return { code: own.map(([, code]) => code).join('\n'), moduleSideEffects: false };
    },
    transform(code, id) {
      if (GENERATED.test(id) || !code.includes('generated/operations.ts')) return null;
      return code.replace(IMPORTED, (_, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => {
            const folder = folderOf.get(name.replace(/Document$/u, ''));
            if (folder === undefined) this.error(`No .graphql file holds ${name}, which ${id} asks for.`);
            return `import { ${name} } from ${JSON.stringify(APART + folder)};`;
          })
          .join(' '),
      );
    },
  };
}
