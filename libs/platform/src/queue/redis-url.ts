import { Cluster, Redis, type RedisOptions } from 'ioredis';

/** Where Redis is: one server, a primary that Sentinels know by name, or a cluster. */
export type RedisPlace =
  | { readonly kind: 'single'; readonly url: string }
  | {
      readonly kind: 'sentinel';
      readonly nodes: readonly Node[];
      readonly primary: string;
      readonly login: Login;
    }
  | { readonly kind: 'cluster'; readonly nodes: readonly Node[]; readonly login: Login };

interface Node {
  readonly host: string;
  readonly port: number;
}
interface Login {
  readonly username?: string;
  readonly password?: string;
  readonly db?: number;
}

const MANY = /^redis\+(sentinel|cluster):\/\/(?:([^@/]*)@)?([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/;

/**
 * Reads `redis://…`, `rediss://…`, `redis+sentinel://[user:password@]host:port,host:port/primary[?db=1]` and
 * `redis+cluster://[user:password@]host:port,host:port`. Null: none of these.
 */
export function readRedisUrl(url: string): RedisPlace | null {
  if (/^rediss?:\/\//.test(url)) return URL.canParse(url) ? { kind: 'single', url } : null;
  const [, kind, credentials, hosts, primary, query] = MANY.exec(url) ?? [];
  if (!hosts) return null;
  const nodes = hosts.split(',').map((host) => readNode(host, kind === 'sentinel' ? 26_379 : 6_379));
  if (!nodes.every((node) => node !== null)) return null;
  const login = readLogin(credentials, query);
  if (kind === 'cluster') return { kind, nodes, login };
  return primary ? { kind: 'sentinel', nodes, primary: decodeURIComponent(primary), login } : null;
}

function readNode(text: string, defaultPort: number): Node | null {
  const [, host, port] = /^(\[[0-9a-f:]+\]|[^:[\]\s]+)(?::(\d+))?$/i.exec(text) ?? [];
  return host ? { host: host.replace(/^\[|\]$/g, ''), port: port ? Number(port) : defaultPort } : null;
}

function readLogin(credentials: string | undefined, query: string | undefined): Login {
  const [username, ...password] = (credentials ?? '').split(':').map(decodeURIComponent);
  const db = new URLSearchParams(query).get('db');
  return {
    ...(username && { username }),
    ...(password.length > 0 && { password: password.join(':') }),
    ...(db && { db: Number(db) }),
  };
}

/** A connection that retries for ever; commands wait for it, as a worker's blocking commands must. */
export function connectRedis(place: RedisPlace): Redis | Cluster {
  const patient: RedisOptions = {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
  };
  if (place.kind === 'single') return new Redis(place.url, patient);
  if (place.kind === 'sentinel')
    return new Redis({ ...patient, ...place.login, sentinels: [...place.nodes], name: place.primary });
  return new Cluster([...place.nodes], {
    redisOptions: { ...patient, ...place.login },
    clusterRetryStrategy: (times) => Math.min(times * 100, 2_000),
  });
}
