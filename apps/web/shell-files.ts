import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

const WORKER = 'service-worker.js';
/** What the interview-day screen fetches by itself, on top of the entry: the screen, who it is for, the words. */
const FETCHED =
  /features\/day\/(day-page\.tsx|messages\/\w+\.ts)$|shared\/(.+\/messages\/\w+|offline\/viewer-here)\.ts$/;
/** Of the font's many alphabets, those our languages are written in. */
const FONT = /inter-latin(-ext)?-wght-normal.*\.woff2$/;
/** Files of `public/` that the page asks for. */
const BESIDE = ['/colour-scheme.js', '/favicon.svg'];

/** Tells the service worker which files make the interview-day screen, and which build they are of. */
export function shellFiles(): Plugin {
  return {
    name: 'firsthand-shell-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') throw new Error(`There is no ${WORKER}.`);
      if (worker.imports.length > 0) throw new Error('A service worker cannot import.');
      const files = new Set<string>();
      const add = (fileName: string) => {
        const chunk = bundle[fileName];
        if (files.has(fileName)) return;
        files.add(fileName);
        if (chunk?.type !== 'chunk') return;
        chunk.viteMetadata?.importedCss.forEach((css) => files.add(css));
        chunk.imports.forEach(add);
      };
      const chunks = Object.values(bundle).filter(
        (output): output is Rolldown.OutputChunk => output.type === 'chunk' && output !== worker,
      );
      // The entry first: by it the worker recognises the page of its own build.
      for (const { fileName, isEntry } of chunks) if (isEntry) add(fileName);
      for (const { fileName, facadeModuleId } of chunks)
        if (FETCHED.test(facadeModuleId ?? '')) add(fileName);
      for (const name of Object.keys(bundle)) if (FONT.test(name)) files.add(name);
      const list = [...[...files].map((name) => `/${name}`), ...BESIDE];
      const version = createHash('sha256').update(list.join('\n')).digest('base64url').slice(0, 12);
      worker.code = worker.code
        .replace('__SHELL_FILES__', () => JSON.stringify(list))
        .replace('__SHELL_VERSION__', version);
      this.info(`The interview-day screen keeps ${list.length} files for when there is no connection.`);
    },
  };
}
