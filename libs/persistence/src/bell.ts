import pg from 'pg';
import type { Bell } from './unit-of-work.ts';

/** What a bell rings about, each on a channel of its own. */
const CHANNELS = { OUTBOX: 'firsthand_outbox', NEWS: 'firsthand_news' } as const;
/** Rings within this many milliseconds are one ring. */
const TOGETHER_MS = 20;

/**
 * Rings through NOTIFY, outside the transactions that wrote the rows (a NOTIFY inside them would make their commits
 * queue behind each other), many rings of one moment as one.
 */
export function notifyBell(pool: pg.Pool, onError: (error: unknown) => void): Bell {
  const on = (channel: string) => {
    const waiting = new Set<string>();
    const flush = () => {
      const tenants = [...waiting];
      waiting.clear();
      pool.query('select pg_notify($1, t) from unnest($2::text[]) as t', [channel, tenants]).catch(onError);
    };
    return (tenantId: string) => {
      if (waiting.size === 0) setTimeout(flush, TOGETHER_MS);
      waiting.add(tenantId);
    };
  };
  return { ring: on(CHANNELS.OUTBOX), news: on(CHANNELS.NEWS) };
}

/** Listens for rings on a connection of its own and comes back after it breaks. */
export async function listenForBell(options: {
  url: string;
  about?: keyof typeof CHANNELS;
  onRing: (tenantId: string) => void;
  onError: (error: unknown) => void;
}): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  const connect = async () => {
    if (stopped) return;
    const next = new pg.Client({ connectionString: options.url, application_name: 'firsthand bell' });
    client = next;
    next.on('notification', (message) => message.payload && options.onRing(message.payload));
    const again = (error: unknown) => {
      if (stopped || client !== next) return;
      client = undefined;
      options.onError(error);
      next.end().catch(() => undefined);
      retry = setTimeout(() => void connect(), 1_000);
    };
    next.on('error', again);
    next.on('end', () => again(new Error('the listening connection ended')));
    try {
      await next.connect();
      await next.query(`listen ${CHANNELS[options.about ?? 'OUTBOX']}`);
    } catch (error) {
      again(error);
    }
  };
  await connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
