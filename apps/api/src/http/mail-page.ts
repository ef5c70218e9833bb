import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type CaughtMail, CaughtMailStore } from '@firsthand/platform';
import { contentPolicy } from './security-headers.ts';

const PATH = '/dev/mail';
const PAGE_SIZE = 50;

/** Caught mail, to read in a browser. In a demo and in development only: it holds everybody's links. */
export function serveMailPage(fastify: FastifyInstance, home: string): void {
  const store = new CaughtMailStore(home);

  fastify.get<{ Querystring: { page?: string } }>(PATH, async ({ query }, reply) => {
    const page = Math.max(1, Math.trunc(Number(query.page)) || 1);
    const { total, cards } = await store.list({ skip: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
    const rows = cards.map(
      ({ id, receivedAt, to, subject }) => `<tr>
        <td><time datetime="${receivedAt.toISOString()}">${clockText(receivedAt)}</time></td>
        <td>${escaped(to)}</td>
        <td><a href="${PATH}/${id}">${escaped(subject) || '(no subject)'}</a></td></tr>`,
    );
    const more = [
      page > 1 ? `<a href="${PATH}?page=${page - 1}">Newer</a>` : '',
      page * PAGE_SIZE < total ? `<a href="${PATH}?page=${page + 1}">Older</a>` : '',
    ].join(' ');
    const list =
      total === 0
        ? '<p>Nothing yet. What Firsthand would send turns up here; reload to look again.</p>'
        : `<table><thead><tr><th>Received (UTC)<th>To<th>Subject</tr></thead><tbody>${rows.join('')}</tbody></table><nav>${more}</nav>`;
    return sendPage(reply, 'Caught mail', `<h1>Caught mail <small>${total}</small></h1>${list}`);
  });

  fastify.get<{ Params: { id: string } }>(`${PATH}/:id`, async ({ params }, reply) => {
    const mail = await store.get(params.id);
    return mail ? sendPage(reply, mail.subject, letter(mail)) : nothing(reply);
  });

  // A mail's own HTML, in a frame where it may do nothing: no scripts, no forms, nothing fetched from elsewhere.
  fastify.get<{ Params: { id: string } }>(`${PATH}/:id/html`, async ({ params }, reply) => {
    const mail = await store.get(params.id);
    if (!mail) return nothing(reply);
    return reply
      .header(
        'content-security-policy',
        `sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:; frame-ancestors 'self'`,
      )
      .header('x-frame-options', 'SAMEORIGIN')
      .type('text/html; charset=utf-8')
      .send(`<base target="_blank">${mail.html}`);
  });
}

function letter(mail: CaughtMail): string {
  const facts = [
    ['From', mail.from],
    ['To', mail.to],
    ['Received', `${clockText(mail.receivedAt)} UTC`],
  ].map(([name, value]) => `<dt>${name}<dd>${escaped(value!)}`);
  const headers = mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  return `<p><a href="${PATH}">All caught mail</a></p>
    <h1>${escaped(mail.subject)}</h1><dl>${facts.join('')}</dl>
    <iframe title="The mail as its reader sees it" src="${PATH}/${mail.id}/html"></iframe>
    <h2>As text</h2><pre>${linked(mail.text)}</pre>
    <details><summary>Headers</summary><pre>${escaped(headers)}</pre></details>`;
}

function sendPage(reply: FastifyReply, title: string, body: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .header('content-security-policy', contentPolicy({ 'style-src': `'nonce-${nonce}'` }))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style nonce="${nonce}">${STYLE}</style><main>${body}</main></html>`,
    );
}

function nothing(reply: FastifyReply): FastifyReply {
  return sendPage(
    reply.code(404),
    'Caught mail',
    `<h1>There is no such mail</h1><a href="${PATH}">All caught mail</a>`,
  );
}

const clockText = (at: Date) => at.toISOString().slice(0, 19).replace('T', ' ');

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
const linked = (text: string) =>
  escaped(text).replace(/https?:\/\/[^\s<>&)\]]+/g, (url) => `<a href="${url}">${url}</a>`);

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem; }
  h1 { font-size: 1.4rem; } h1 small { font-weight: 400; opacity: 0.7; }
  table { width: 100%; border-collapse: collapse; }
  th, td { text-align: left; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
  td { overflow-wrap: anywhere; }
  nav { padding: 1rem 0; } nav a { margin-right: 1rem; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
  iframe { width: 100%; height: 42rem; border: 1px solid #8884; border-radius: 8px; background: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }`;
