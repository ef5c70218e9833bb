import { createServer } from 'node:http';

/** Answers while the application cannot start yet: the process is up, and not ready. */
export async function openWaitingRoom(port: number): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const alive = request.url === '/livez';
    response
      .writeHead(alive ? 200 : 503, {
        'content-type': 'application/json',
        'retry-after': '5',
        connection: 'close',
      })
      .end(
        JSON.stringify(alive ? { status: 'ok' } : { status: 'not ready', checks: { database: 'failed' } }),
      );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
