import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/**
 * The limit: what Node itself can do. `node:http`, `pg`, one prepared statement whose one column `tree` is the JSON text
 * of the answer, as a role that row-level security does not hold back. No sign-in, no checks, no GraphQL.
 * The query string's values are the statement's parameters, in order. Where the answer is more than a tree (because rules
 * have worked on it), `answerTo` gives the ready text for a request; the statement is asked and read all the same.
 */
export async function serveLimit(options: {
  databaseUrl: string;
  text: string;
  field: string;
  answerTo?: (values: readonly (string | null)[]) => string;
}): Promise<number> {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 10 });
  const server = createServer((request, response) => {
    const values = [...new URLSearchParams(request.url!.slice(2)).values()].map((value) => value || null);
    pool.query<{ tree: string }>({ name: 'limit', text: options.text, values }).then(
      ({ rows }) => {
        const { tree } = rows[0]!;
        const body = options.answerTo?.(values) ?? `{"data":{"${options.field}":${tree}}}`;
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
        });
        response.end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/**
 * The limit of a save: `node:http`, `pg`, and the one prepared statement that writes, behind row-level security on
 * connections that stay bound to one tenant. The body is the statement's parameters as a JSON array; `answerTo` gives the
 * ready text for the row that comes back. No sign-in, no checks, no reading.
 */
export async function serveSaveLimit<Row extends pg.QueryResultRow>(options: {
  databaseUrl: string;
  tenantId: string;
  text: string;
  answerTo: (row: Row) => string;
}): Promise<number> {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    options: `-c app.tenant_id=${options.tenantId}`,
    max: 10,
  });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const values = JSON.parse(Buffer.concat(chunks).toString()) as unknown[];
      pool.query<Row>({ name: 'limit', text: options.text, values }).then(
        ({ rows }) => {
          const body = options.answerTo(rows[0]!);
          response.writeHead(200, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(body),
          });
          response.end(body);
        },
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
