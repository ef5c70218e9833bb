import { randomBytes } from 'node:crypto';
import Handlebars from 'handlebars';
import type { CaughtCard, CaughtMailStore } from './caught-mail.ts';

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PER_PAGE = 50;
/** A search reads this many of the newest mails. */
const SEARCHED = 1_000;
const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const STYLE = `
:root { color-scheme: light dark; --page: #fff; --surface: #faf9f7; --ink: #1f1c1a; --soft: #665f59; --line: #e6e2dd; --accent: #0f6b64; }
@media (prefers-color-scheme: dark) { :root { --page: #191715; --surface: #1f1c1a; --ink: #ece9e5; --soft: #aaa49d; --line: #34302c; --accent: #6fc7bd; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.55 'Inter Variable', Inter, system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 25px; line-height: 1.25; font-weight: 620; margin: 0 0 4px; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 18px; font-weight: 620; margin: 32px 0 8px; }
p { margin: 0 0 16px; } .soft { color: var(--soft); }
a { color: var(--accent); } a:focus-visible, input:focus-visible, button:focus-visible, iframe:focus-visible, pre:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
form { display: flex; gap: 8px; margin: 16px 0; } label { align-self: center; }
input, button { font: inherit; min-height: 36px; padding: 4px 12px; border: 1px solid var(--soft); border-radius: 8px; background: var(--page); color: var(--ink); }
input { flex: 1; min-width: 0; }
ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); }
li a { display: grid; grid-template-columns: minmax(10rem, 16rem) 1fr auto; gap: 2px 16px; padding: 10px 8px; color: inherit; text-decoration: none; }
li a:hover { background: var(--surface); } li strong { font-weight: 560; overflow-wrap: anywhere; } li .who { overflow-wrap: anywhere; }
time { font-variant-numeric: tabular-nums; color: var(--soft); white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 16px 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 36rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; padding: 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); font: 13.5px/1.6 ui-monospace, Menlo, Consolas, monospace; }
nav { display: flex; gap: 16px; margin: 16px 0; }
@media (max-width: 40rem) { li a { grid-template-columns: 1fr; } dl { grid-template-columns: 1fr; } }
`;

const frame = Handlebars.compile<{ title: string; nonce: string; style: string; content: string }>(
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} · Firsthand</title><style nonce="{{nonce}}">{{{style}}}</style></head>
<body><main>{{{content}}}</main></body></html>`,
  { strict: true },
);

const list = Handlebars.compile<{
  heading: string;
  query: string;
  cards: (CaughtCard & { at: string; iso: string })[];
  newer: string | null;
  older: string | null;
}>(
  `<h1>Caught mail</h1>
<p class="soft">{{heading}}</p>
<form action="/dev/mail" role="search"><label for="q">Find</label><input id="q" name="q" type="search" value="{{query}}" placeholder="Person or subject"><button>Find</button></form>
{{#if cards}}<ol>{{#each cards}}<li><a href="/dev/mail/{{id}}"><span class="who">{{to}}</span><strong>{{subject}}</strong><time datetime="{{iso}}">{{at}}</time></a></li>{{/each}}</ol>{{/if}}
{{#if (or newer older)}}<nav aria-label="Pages">{{#if newer}}<a href="{{newer}}">Newer</a>{{/if}}{{#if older}}<a href="{{older}}">Older</a>{{/if}}</nav>{{/if}}`,
  { strict: true },
);

const letter = Handlebars.compile<{
  subject: string;
  facts: { name: string; value: string }[];
  id: string;
  parts: { text: string; href: string | null }[];
  calendar: string;
}>(
  `<nav aria-label="Back"><a href="/dev/mail">All mail</a></nav>
<h1>{{subject}}</h1>
<dl>{{#each facts}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/each}}</dl>
<h2 id="formatted">As most people see it</h2>
<iframe title="The mail, formatted" src="/dev/mail/{{id}}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<h2 id="plain">As plain text</h2>
<pre tabindex="0" role="region" aria-labelledby="plain">{{#each parts}}{{#if href}}<a href="{{href}}">{{text}}</a>{{else}}{{text}}{{/if}}{{/each}}</pre>
{{#if calendar}}<h2 id="calendar">The invitation in it</h2>
<pre tabindex="0" role="region" aria-labelledby="calendar">{{calendar}}</pre>{{/if}}`,
  { strict: true },
);
const helpers = { or: (...values: unknown[]) => values.slice(0, -1).some(Boolean) };

/**
 * The pages at `/dev/mail`, without a script: `answer('/dev/mail?q=robin')`. Everything shown was written by others, so
 * the mail itself stands in a sandbox that may open links in a new tab and nothing else.
 */
export function caughtMailPages(store: CaughtMailStore): (url: string) => Promise<PageAnswer> {
  return async (url) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, id, part] = new RegExp(`^/dev/mail(?:/(${ID})(/html)?)?/?$`).exec(pathname) ?? [];
    if (id && part) return formatted(await store.get(id));
    if (id) return single(await store.get(id));
    return /^\/dev\/mail\/?$/.test(pathname)
      ? listed(store, (searchParams.get('q') ?? '').trim(), Number(searchParams.get('page')) || 0)
      : page(404, 'Not found', '<h1>There is nothing here</h1><p><a href="/dev/mail">All mail</a></p>');
  };
}

async function listed(store: CaughtMailStore, query: string, asked: number): Promise<PageAnswer> {
  const number = Math.max(0, Math.trunc(asked));
  const wanted = query.toLowerCase();
  const found = query
    ? await store.list({ limit: SEARCHED }).then(({ cards }) => {
        const hits = cards.filter(({ to, subject }) => `${to} ${subject}`.toLowerCase().includes(wanted));
        return { total: hits.length, cards: hits.slice(number * PER_PAGE, (number + 1) * PER_PAGE) };
      })
    : await store.list({ skip: number * PER_PAGE, limit: PER_PAGE });
  const pageAt = (at: number) =>
    `/dev/mail?${new URLSearchParams({ ...(query && { q: query }), page: String(at) })}`;
  const heading =
    found.total === 0
      ? query
        ? `No mail matches “${query}”.`
        : 'Nothing yet. What Firsthand sends is kept here and goes to nobody.'
      : `${found.total} ${found.total === 1 ? 'mail' : 'mails'}, newest first. They were kept here and went to nobody.`;
  const content = list(
    {
      heading,
      query,
      cards: found.cards.map((card) => ({
        ...card,
        iso: card.receivedAt.toISOString(),
        at: card.receivedAt.toISOString().slice(0, 19).replace('T', ' '),
      })),
      newer: number > 0 ? pageAt(number - 1) : null,
      older: (number + 1) * PER_PAGE < found.total ? pageAt(number + 1) : null,
    },
    { helpers },
  );
  return page(200, 'Caught mail', content);
}

function single(mail: Awaited<ReturnType<CaughtMailStore['get']>>): PageAnswer {
  if (!mail)
    return page(404, 'Not found', '<h1>This mail is not here</h1><p><a href="/dev/mail">All mail</a></p>');
  const facts = [
    { name: 'To', value: mail.to },
    { name: 'From', value: mail.from },
    ...(mail.replyTo ? [{ name: 'Reply-To', value: mail.replyTo }] : []),
    { name: 'Received', value: `${mail.receivedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC` },
    { name: 'Message-ID', value: mail.messageId },
  ];
  const parts = mail.text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((text, i) => ({ text, href: i % 2 ? text : null }));
  return page(
    200,
    mail.subject,
    letter({ subject: mail.subject, facts, id: mail.id, parts, calendar: mail.calendar }),
  );
}

/** The mail's own HTML. Its links open in a tab of their own, because the frame may not lead anywhere. */
function formatted(mail: Awaited<ReturnType<CaughtMailStore['get']>>): PageAnswer {
  if (!mail) return page(404, 'Not found', '<h1>This mail is not here</h1>');
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy':
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: 'self'; frame-ancestors 'self'; base-uri 'none'",
    },
    body: mail.html.replace(/<head>/i, '<head><base target="_blank">'),
  };
}

function page(status: number, title: string, content: string): PageAnswer {
  const nonce = randomBytes(16).toString('base64url');
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    },
    body: frame({ title, nonce, style: STYLE, content }),
  };
}
