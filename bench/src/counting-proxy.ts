import { connect, createServer, type AddressInfo } from 'node:net';

/** A way to PostgreSQL that counts what is executed on it: Execute and simple Query messages of the clients. */
export interface CountingProxy {
  readonly url: string;
  readonly count: () => number;
  close(): void;
}

const EXECUTE = 'E'.charCodeAt(0);
const QUERY = 'Q'.charCodeAt(0);
/** The first message of a connection has no type byte. */
const LENGTH_BYTES = 4;

export async function countingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  let count = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let rest: Buffer = Buffer.alloc(0);
    let started = false;
    client.on('data', (chunk) => {
      upstream.write(chunk);
      rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      for (;;) {
        const typeBytes = started ? 1 : 0;
        if (rest.length < typeBytes + LENGTH_BYTES) return;
        const length = typeBytes + rest.readUInt32BE(typeBytes);
        if (rest.length < length) return;
        if (started && (rest[0] === EXECUTE || rest[0] === QUERY)) count += 1;
        started = true;
        rest = rest.subarray(length);
      }
    });
    upstream.pipe(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return { url: url.href, count: () => count, close: () => server.close() };
}
