import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contentPolicy } from './security-headers.ts';
import { scoped } from './scoped.ts';

const NONCE = '__CSP_NONCE__';
/** Named after their content by the build, so what a name stands for never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/** The built web app: its files, and its one page for every address that is no file, with a nonce of its own. */
export async function serveWebApp(fastify: FastifyInstance, directory: string): Promise<void> {
  const page = join(directory, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  const files = filesOf(directory);

  await scoped(fastify, 'web app', async (scope) => {
    await scope.register(fastifyStatic, { root: directory, serve: false, cacheControl: false });
    scope.get<{ Params: { '*': string } }>('/*', async ({ params }, reply) => {
      const path = params['*'];
      if (files.has(path) && path !== 'index.html')
        return reply
          .header('cache-control', path.startsWith('assets/') ? FOREVER : 'no-cache')
          .sendFile(path);
      // A file that is gone is an error; the app's page would only be a puzzle in its place.
      if (/\.\w+$/.test(path) && path !== 'index.html') return reply.code(404).send({ message: 'Not found' });
      return sendPage(reply, html);
    });
  });
}

/** The development console, made by the same build. */
export async function serveGraphiql(fastify: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'graphiql.html'))) return;
  await scoped(fastify, 'graphiql', async (scope) => {
    scope.addHook('onRequest', async (_, reply) => {
      // Its editor writes styles and starts workers from texts.
      const changes = {
        'style-src': `'self' 'unsafe-inline'`,
        'worker-src': `'self' blob:`,
        'font-src': `'self' data:`,
      };
      void reply.header('content-security-policy', contentPolicy(changes));
    });
    await scope.register(fastifyStatic, { root: directory, prefix: '/graphiql/', index: 'graphiql.html' });
    scope.get('/graphiql', (_, reply) => reply.redirect('/graphiql/'));
  });
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .header('content-security-policy', contentPolicy({ 'style-src': `'self' 'nonce-${nonce}'` }))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(NONCE, nonce));
}

function filesOf(directory: string): ReadonlySet<string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(directory.replace(/[\\/]$/, '').length + 1))
      .map((path) => path.replaceAll(sep, '/')),
  );
}
