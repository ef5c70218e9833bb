import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Actor, ErrorCode } from '@firsthand/contracts';
import { Session } from '@firsthand/persistence';
import { mintToken, newId } from '@firsthand/platform';
import type { TestDatabase } from './test-database.ts';

/** The name of the session's cookie where the address is http://localhost. */
export const SESSION_COOKIE = '__Host-firsthand';

export interface GraphqlFailure {
  message: string;
  path?: (string | number)[];
  extensions: { code: ErrorCode; details: Record<string, unknown>; requestId: string };
}

export interface GraphqlAnswer<Data> {
  status: number;
  data: Data | null;
  errors: GraphqlFailure[];
  headers: Record<string, string>;
}

type Document = string | { toString(): string };
// What a test asks for it knows the shape of; spelling it out at every call would hide what is tested.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Anything = any;

/** Somebody, or nobody, at the API. */
export interface GraphqlClient {
  /** The same API with a session of this person. */
  as(who: { actor: Actor } | Actor): GraphqlClient;
  /** Of this person's session, as a browser sends it. */
  cookie(): Promise<string>;
  /** The same API with these headers besides. */
  with(headers: Record<string, string>): GraphqlClient;
  query<Data = Anything>(
    document: Document,
    variables?: Record<string, unknown>,
  ): Promise<GraphqlAnswer<Data>>;
  /** The data; throws what went wrong when anything did. */
  data<Data = Anything>(document: Document, variables?: Record<string, unknown>): Promise<Data>;
  /** The one error expected; throws when there was none. */
  failure(document: Document, variables?: Record<string, unknown>): Promise<GraphqlFailure>;
}

/** Speaks GraphQL with an API in this process: `graphqlClient(app.getHttpServer(), db).as(student).data('{ … }')`. */
export function graphqlClient(server: Server, db: Pick<TestDatabase, 'uow' | 'clock'>): GraphqlClient {
  return client(server, db, {}, null);
}

function client(
  server: Server,
  db: Pick<TestDatabase, 'uow' | 'clock'>,
  headers: Record<string, string>,
  actor: Actor | null,
): GraphqlClient {
  let cookie: Promise<string> | undefined;
  const ownCookie = () => {
    if (!actor) throw new Error('Nobody has no session.');
    return (cookie ??= sessionOf(db, actor));
  };
  const query = async (document: Document, variables: Record<string, unknown> = {}) => {
    const own = actor ? { cookie: await ownCookie() } : {};
    const answer = await post(server, { ...headers, ...own }, { query: String(document), variables });
    return {
      status: answer.status,
      data: answer.body.data ?? null,
      errors: answer.body.errors ?? [],
      headers: answer.headers as Record<string, string>,
    };
  };
  return {
    as: (who) => client(server, db, headers, 'actor' in who ? who.actor : who),
    with: (more) => client(server, db, { ...headers, ...more }, actor),
    cookie: ownCookie,
    query,
    async data(document, variables) {
      const { data, errors, status } = await query(document, variables);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      if (data === null) throw new Error(`No data, status ${status}.`);
      return data as Anything;
    },
    async failure(document, variables) {
      const { errors, data } = await query(document, variables);
      if (errors.length === 0) throw new Error(`No error but ${JSON.stringify(data)}.`);
      return errors[0]!;
    },
  };
}

interface Posted {
  status: number;
  headers: IncomingHttpHeaders;
  body: { data?: Anything; errors?: GraphqlFailure[] };
}

/** By Node alone: the sweep of strangers asks forty thousand times, and what makes one request convenient adds up. */
async function post(server: Server, headers: Record<string, string>, asked: object): Promise<Posted> {
  await listening(server);
  const sent = Buffer.from(JSON.stringify(asked));
  const { port } = server.address() as AddressInfo;
  const said = request({
    ...{ host: '127.0.0.1', port, method: 'POST', path: '/graphql' },
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...headers,
      'content-length': sent.length,
    },
  });
  said.end(sent);
  const [answer] = (await once(said, 'response')) as [IncomingMessage];
  const words = await text(answer);
  const isJson = /json/.test(answer.headers['content-type'] ?? '');
  return {
    status: answer.statusCode!,
    headers: answer.headers,
    body: isJson ? (JSON.parse(words) as Posted['body']) : {},
  };
}

const opened = new WeakMap<Server, Promise<unknown>>();

/** Left to itself, supertest opens a port for each request and shuts it again, which costs more than many an answer. */
async function listening(server: Server): Promise<void> {
  if (server.listening) return;
  let opening = opened.get(server);
  if (!opening) {
    opened.set(server, (opening = once(server, 'listening')));
    server.listen(0, '127.0.0.1');
  }
  await opening;
}

/** A cookie for this person, of a session written straight into the table. */
async function sessionOf(db: Pick<TestDatabase, 'uow' | 'clock'>, actor: Actor): Promise<string> {
  const id = newId();
  const { token, secretHash } = mintToken(actor.tenantId, id);
  await db.uow.run(actor, (tx) =>
    tx.insert(Session, {
      id,
      userId: actor.userId,
      secretHash,
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + 30 * 86_400_000),
      revokedAt: null,
      userAgent: 'test',
    }),
  );
  return `${SESSION_COOKIE}=${token}`;
}
