import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const LIMIT_KIB = 250;

/** What a student's first visit fetches on top of the entry: their home, and the words of one language. */
const FETCHED_BY_HOME = /features\/home\/(home-page\.tsx|messages\/en\.ts)$|shared\/.+\/messages\/en\.ts$/;

/** Adds up the script of the student's home after each build, says it, and fails over the limit. */
export function firstLoad(): Plugin {
  return {
    name: 'firsthand-first-load',
    apply: 'build',
    generateBundle(_options, bundle) {
      const loaded = new Set<string>();
      const load = (fileName: string) => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || loaded.has(fileName)) return;
        loaded.add(fileName);
        chunk.imports.forEach(load);
      };
      Object.values(bundle)
        .filter((output): output is Rolldown.OutputChunk => output.type === 'chunk')
        .filter(({ isEntry, facadeModuleId }) => isEntry || FETCHED_BY_HOME.test(facadeModuleId ?? ''))
        .forEach(({ fileName }) => load(fileName));
      const bytes = [...loaded].reduce((sum, fileName) => {
        const chunk = bundle[fileName] as Rolldown.OutputChunk;
        return sum + gzipSync(chunk.code).length;
      }, 0);
      const words = `Script of the student's home: ${(bytes / 1024).toFixed(0)} KiB gzip, limit ${LIMIT_KIB} KiB.`;
      if (bytes > LIMIT_KIB * 1024) this.error(words);
      this.info(words);
    },
  };
}
