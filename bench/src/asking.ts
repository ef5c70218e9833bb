import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CountingProxy } from './counting-proxy.ts';
import { ask, type Shot } from './load.ts';
import { rounded } from './rounds.ts';

/** Everyone who signs in here has it. */
export const PASSWORD = 'only-for-benchmarks';

/** Signs in and returns the session's cookie. */
export async function signIn(port: number, tenant: string, email: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { id } } }',
      variables: { input: { tenant, email, password: PASSWORD } },
    }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`Nobody could sign in: ${await response.text()}`);
  return cookie;
}

function post(body: unknown, cookie: string): Shot {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify(body),
  };
}

/** A document as another client may write it. */
export function documentShot(query: string, variables: object, cookie: string): Shot {
  return post({ query, variables }, cookie);
}

let hashes: Map<string, string> | undefined;

/** The hash under which the API knows an operation of the web app. */
function hashOf(operationName: string): string {
  hashes ??= new Map(
    Object.entries(
      JSON.parse(
        readFileSync(
          new URL('../../apps/api/src/graphql/persisted-operations.json', import.meta.url),
          'utf8',
        ),
      ) as Record<string, { name: string }>,
    ).map(([hash, { name }]) => [name, hash]),
  );
  const hash = hashes.get(operationName);
  if (!hash) throw new Error(`${operationName} is not in the manifest: run \`npm run generate\`.`);
  return hash;
}

/** An operation as the web app asks for it: by the hash under which the API knows it. */
export function persistedShot(operationName: string, variables: object, cookie: string): Shot {
  return post(
    {
      operationName,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(operationName) } },
    },
    cookie,
  );
}

/** SQL statements that one request costs, counted on the wire by an API that was started behind the proxy. */
export async function statementsOf(
  port: number,
  proxy: CountingProxy,
  shot: Shot | (() => Shot),
): Promise<number> {
  const times = 20;
  const next = typeof shot === 'function' ? shot : () => shot;
  await ask(port, next());
  const before = proxy.count();
  for (let n = 0; n < times; n += 1) await ask(port, next());
  return rounded((proxy.count() - before) / times);
}

/** No comparison is worth anything unless the answers are the same; returns their size in bytes. */
export async function insistOnOneAnswer(...asked: [port: number, shot: Shot][]): Promise<number> {
  const answers = await Promise.all(asked.map(([port, shot]) => ask(port, shot)));
  const digests = answers.map(({ body }) =>
    createHash('sha256')
      .update(JSON.stringify(sorted(JSON.parse(body))))
      .digest('hex'),
  );
  if (new Set(digests).size > 1)
    throw new Error(`The answers differ: ${answers.map(({ body }) => body.slice(0, 300)).join('\n')}`);
  return Buffer.byteLength(answers[0]!.body);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

export function say(line: string): void {
  console.log(line);
}

export function secondsSince(moment: number): string {
  return ((performance.now() - moment) / 1000).toFixed(1);
}
