import { connect, type Socket } from 'node:net';

/** One HTTP request, as it goes over the wire. */
export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * What a side is asked: requests that may be repeated in turn, or the next one of a connection, where each can be made
 * only once, as a save over the version before it.
 */
export type Shots = readonly Shot[] | ((connection: number) => Shot);

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * A keep-alive connection that does next to nothing itself, so that on a small machine the server's own work is what is
 * measured: prepared bytes out, the status and the announced length in.
 */
export class Gun {
  private constructor(private readonly socket: Socket) {}

  static async aim(port: number): Promise<Gun> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Gun(socket);
  }

  static load(shot: Shot): Buffer {
    const body = shot.body ?? '';
    const headers = {
      Host: 'localhost',
      ...shot.headers,
      ...(shot.method === 'POST' && { 'Content-Length': String(Buffer.byteLength(body)) }),
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return Buffer.from(`${shot.method} ${shot.path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  }

  /** Sends prepared bytes and waits for the whole answer. */
  fire(bytes: Buffer): Promise<{ status: number; chunks: Buffer[]; headBytes: number }> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let received = 0;
      let expected = Infinity;
      let headBytes = 0;
      const done = (settle: () => void) => {
        this.socket.off('data', onData).off('error', onEnd).off('close', onEnd);
        settle();
      };
      const onEnd = (error?: unknown) =>
        done(() => reject(error instanceof Error ? error : new Error('The server hung up.')));
      const onData = (chunk: Buffer) => {
        chunks.push(chunk);
        received += chunk.length;
        if (expected === Infinity) {
          const start = chunks.length === 1 ? chunk : Buffer.concat(chunks);
          const end = start.indexOf(HEAD_END);
          if (end === -1) return;
          headBytes = end + HEAD_END.length;
          const length = /content-length: *(\d+)/i.exec(start.toString('latin1', 0, end))?.[1];
          if (length === undefined) return onEnd(new Error('An answer without a length.'));
          expected = headBytes + Number(length);
        }
        if (received < expected) return;
        const status = Number(chunks[0]!.toString('latin1', 9, 12));
        done(() => resolve({ status, chunks, headBytes }));
      };
      this.socket.on('data', onData).on('error', onEnd).on('close', onEnd);
      this.socket.write(bytes);
    });
  }

  /** The server may have hung up on a connection that stood idle. */
  get isOpen(): boolean {
    return this.socket.writable;
  }

  close(): void {
    this.socket.destroy();
  }
}

/** One request on a connection of its own, answered as text. */
export async function ask(port: number, shot: Shot): Promise<Answer> {
  const gun = await Gun.aim(port);
  try {
    const { status, chunks, headBytes } = await gun.fire(Gun.load(shot));
    return { status, body: Buffer.concat(chunks).toString('utf8', headBytes) };
  } finally {
    gun.close();
  }
}

/** Fires at a server from several connections for a while; the latencies of all answers, in milliseconds. */
export async function volley(
  port: number,
  shots: Shots,
  { connections, forMs }: { connections: number; forMs: number },
): Promise<{ latencies: number[]; seconds: number }> {
  const loaded = typeof shots === 'function' ? null : shots.map((shot) => Gun.load(shot));
  const next = (connection: number, n: number) =>
    loaded ? loaded[n % loaded.length]! : Gun.load((shots as (connection: number) => Shot)(connection));
  const guns = await Promise.all(Array.from({ length: connections }, () => Gun.aim(port)));
  const latencies: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + forMs;
  await Promise.all(
    guns.map(async (gun, g) => {
      for (let n = g; performance.now() < until; n += connections) {
        const bytes = next(g, n);
        const firedAt = performance.now();
        const { status } = await gun.fire(bytes);
        if (status !== 200) throw new Error(`A request was answered with ${status}.`);
        latencies.push(performance.now() - firedAt);
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  for (const gun of guns) gun.close();
  return { latencies, seconds };
}
