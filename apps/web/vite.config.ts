import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './first-load.ts';
import { shellFiles } from './shell-files.ts';

/** `FIRSTHAND_GRAPHIQL=1 vite build` makes the development console instead of the app, into a directory of its own. */
const graphiql = process.env['FIRSTHAND_GRAPHIQL'] === '1';

const FRAME = /node_modules\/(react|react-dom|scheduler|react-intl|@formatjs|intl-messageformat|@tanstack)\//;

export default defineConfig({
  root: import.meta.dirname,
  base: graphiql ? '/graphiql/' : '/',
  publicDir: graphiql ? false : 'public',
  plugins: [react(), ...(graphiql ? [] : [firstLoad(), shellFiles()])],
  build: {
    outDir: graphiql ? '../../dist/apps/web-graphiql' : '../../dist/apps/web',
    emptyOutDir: true,
    // `light-dark()` must reach the browser as written: rewritten for older ones it would not see the chosen scheme.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The page's policy has no `data:` for fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: graphiql ? 10_000 : 500,
    rolldownOptions: {
      input: graphiql
        ? 'graphiql.html'
        : { index: 'index.html', 'service-worker': 'src/worker/service-worker.ts' },
      // What every screen needs and releases seldom change is one file, so that browsers keep it.
      output: graphiql
        ? {}
        : {
            codeSplitting: { groups: [{ name: 'frame', test: FRAME }] },
            // A worker rules over the paths below its own, and keeps its name through all builds.
            entryFileNames: ({ name }) =>
              name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
          },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': 'http://localhost:3000',
      '/files': 'http://localhost:3000',
      '/uploads': 'http://localhost:3000',
      '/news': 'http://localhost:3000',
    },
  },
});
