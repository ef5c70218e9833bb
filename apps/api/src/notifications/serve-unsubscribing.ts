import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Stopping,
  type Unsubscribing,
  type UnsubscribingPage,
  unsubscribingPage,
} from '@firsthand/core';
import { contentPolicy } from '../http/security-headers.ts';
import { scoped } from '../http/scoped.ts';

/** Larger than any body that a mail program sends to be left alone. */
const BODY_AT_MOST = 4_096;

interface TokenRoute {
  Params: { token: string };
}

/**
 * `/u/<token>`, behind the last link of a mail. Looking at it stops nothing, because mail scanners look at every link;
 * posting stops it at once, from whatever site or program the post comes (RFC 8058). No script, no session.
 */
export async function serveUnsubscribing(fastify: FastifyInstance, service: Unsubscribing): Promise<void> {
  await scoped(fastify, 'unsubscribing', async (scope) => {
    // The address alone says what to stop, so nothing that is sent along is read.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_AT_MOST }, (_request, _body, done) =>
      done(null, undefined),
    );
    scope.get<TokenRoute>('/u/:token', async (request, reply) =>
      answer(request, reply, await service.look(request.params.token, request.id), { done: false }),
    );
    scope.post<TokenRoute>('/u/:token', async (request, reply) =>
      answer(request, reply, await service.stop(request.params.token, request.id), { done: true }),
    );
  });
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  stopping: Stopping | null,
  { done }: { done: boolean },
) {
  const browserLocale = request.headers['accept-language']?.split(',')[0] ?? 'en';
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .code(stopping ? 200 : 404)
    .header('content-security-policy', contentPolicy({ 'style-src': `'nonce-${nonce}'` }))
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex')
    .type('text/html; charset=utf-8')
    .send(htmlOf(unsubscribingPage(stopping, { done, browserLocale }), nonce));
}

const STYLE = `
:root { color-scheme: light dark; --page: #f4f2ef; --card: #fff; --ink: #1f1c1a; --soft: #665f59; --line: #e6e2dd; --accent: #0f6f66; --on: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #191715; --card: #221f1d; --ink: #ece9e5; --soft: #aaa49d; --line: #34302c; --accent: #6fc7bd; --on: #191715; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 48px 16px; }
section { padding: 32px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
h1 { margin: 0 0 12px; font-size: 25px; line-height: 1.25; font-weight: 620; text-wrap: balance; }
p { margin: 0 0 20px; }
.soft { margin: 0 4px 12px; color: var(--soft); font-size: 14px; }
button { min-height: 44px; padding: 8px 20px; border: 0; border-radius: 8px; background: var(--accent); color: var(--on); font: inherit; font-weight: 600; cursor: pointer; }
a { color: var(--accent); }
button:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
form + p, p:last-child { margin: 20px 0 0; }
@media (max-width: 30rem) { section { padding: 24px 20px; } main { padding-top: 24px; } }
`;

function htmlOf(page: UnsubscribingPage, nonce: string): string {
  const { locale, institution, title, body, button, settings } = page;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
${institution ? `<p class="soft">${escaped(institution)}</p>` : ''}
<section>
<h1>${escaped(title)}</h1>
<p>${escaped(body)}</p>
${button ? `<form method="post"><button>${escaped(button)}</button></form>` : ''}
<p><a href="/account">${escaped(settings)}</a></p>
</section>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
