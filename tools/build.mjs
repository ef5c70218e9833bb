/**
 * Builds what runs: one ES module per server application (rolldown) and the web application (vite), into `dist/`.
 * What is up to date is left alone, judged by the content of the files that went into it.
 *
 * In a bundle `import.meta.url` keeps pointing at the source file it was written in. A file that lies beside a source
 * (a mail template, the built web application) is therefore read in one way, in tests and in bundles alike:
 * `readFileSync(new URL('./templates/invitation.hbs', import.meta.url))`.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bootstrap, root } from './bootstrap.mjs';

const serverApps = ['api', 'worker', 'cli'];
const dist = join(root, 'dist');

/** Builds the named applications (all when none is named) as far as they are out of date; returns those it built. */
export async function build(names = [...serverApps, 'web']) {
  const built = await Promise.all(
    names.map(async (name) => {
      const fresh = name === 'web' ? await buildWeb() : await buildServer(name);
      return fresh ? [name] : [];
    }),
  );
  return built.flat();
}

function buildServer(name) {
  return bundle({
    entry: join(root, 'apps', name, 'src', 'main.ts'),
    outFile: join(dist, 'apps', name, 'main.js'),
    // Packages that npm could not hoist lie in the workspace; the bundle finds them under the same name.
    nodeModules: join(root, 'apps', name, 'node_modules'),
  });
}

/**
 * Bundles one entry with everything of ours in it and every package outside; true if it had to.
 * @param {{entry: string, outFile: string, nodeModules?: string}} options
 */
export async function bundle({ entry, outFile, nodeModules }) {
  if (isFresh(outFile)) return false;
  const { rolldown } = await import('rolldown');
  const bundling = await rolldown({
    input: entry,
    cwd: root,
    platform: 'node',
    external: (id) =>
      !id.startsWith('.') &&
      !id.startsWith('/') &&
      !/^[a-z]:/i.test(id) &&
      !/^(@firsthand|@oxc-project)\//.test(id),
    tsconfig: join(root, 'tsconfig.base.json'), // says that decorators emit their types
    transform: { target: 'node20' },
    plugins: [sourceUrls(dirname(outFile))],
    logLevel: 'warn',
  });
  const { output } = await bundling.write({
    file: outFile,
    format: 'esm',
    sourcemap: true,
    codeSplitting: false,
    // Two classes of one name (a table's and a GraphQL type's) must both keep it: frameworks read `class.name`.
    keepNames: true,
  });
  await bundling.close();
  linkNodeModules(dirname(outFile), nodeModules);
  const sources = output
    .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
    .filter((id) => existsSync(id));
  markFresh(outFile, sources);
  return true;
}

/** Bundles a TypeScript module of ours for use by a tool, and imports it. */
export async function importSource(path) {
  const outFile = join(dist, 'tools', path.replace(/\.ts$/, '.js'));
  await bundle({ entry: join(root, path), outFile });
  return import(pathToFileURL(outFile).href);
}

async function buildWeb() {
  const web = join(root, 'apps', 'web');
  const outFile = join(dist, 'apps', 'web', 'index.html');
  // A new file can matter without any old one changing (a glob import, a public asset), so every file counts.
  const sources = [
    web,
    ...['contracts', 'wording'].map((library) => join(root, 'libs', library, 'src')),
  ].flatMap(filesBelow);
  if (isFresh(outFile, sources)) return false;
  const vite = await import('vite');
  const nodeEnv = process.env.NODE_ENV;
  await vite.build({
    root: web,
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: dirname(outFile), emptyOutDir: true },
  });
  // Vite sets it for itself and forgets to put it back; what is started after the build must not inherit that.
  if (nodeEnv === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = nodeEnv;
  markFresh(outFile, sources);
  return true;
}

function sourceUrls(outDirectory) {
  return {
    name: 'firsthand-source-urls',
    transform: {
      filter: { id: /\.(ts|mjs)$/, code: /import\.meta\.url/ },
      handler(code, id) {
        const fromOutput = relative(outDirectory, id).replaceAll('\\', '/');
        return {
          code: code.replaceAll(
            'import.meta.url',
            `new URL(${JSON.stringify(fromOutput)}, import.meta.url).href`,
          ),
          map: null,
        };
      },
    },
  };
}

function linkNodeModules(directory, nodeModules) {
  const link = join(directory, 'node_modules');
  rmSync(link, { force: true, recursive: true });
  if (nodeModules && existsSync(nodeModules)) symlinkSync(nodeModules, link, 'junction');
}

// A fingerprint lies beside what was built: the hash of every file that went into it, and of what decided how.

function isFresh(outFile, expectedSources) {
  const record = `${outFile}.inputs.json`;
  if (!existsSync(outFile) || !existsSync(record)) return false;
  const inputs = JSON.parse(readFileSync(record, 'utf8'));
  if (expectedSources && expectedSources.length + buildInputs.length !== Object.keys(inputs).length)
    return false;
  return Object.entries(inputs).every(([path, hash]) => hashOf(join(root, path)) === hash);
}

const buildInputs = ['package-lock.json', 'tsconfig.base.json', 'tools/build.mjs'].map((path) =>
  join(root, path),
);

function markFresh(outFile, sources) {
  const inputs = Object.fromEntries(
    [...sources, ...buildInputs].map((path) => [relative(root, path).replaceAll('\\', '/'), hashOf(path)]),
  );
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(`${outFile}.inputs.json`, JSON.stringify(inputs, null, 1));
}

function hashOf(path) {
  if (!existsSync(path) || !lstatSync(path).isFile()) return undefined;
  return createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22);
}

function filesBelow(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  bootstrap();
  const startedAt = Date.now();
  const built = await build();
  const what = built.length === 0 ? 'Everything is up to date' : `Built ${built.join(', ')}`;
  console.log(`${what} (${((Date.now() - startedAt) / 1000).toFixed(1)} s).`);
}
