import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** Stands before a server: while it is shut, the server is dead to whoever comes through it. */
export class Door {
  private readonly through = new Set<Socket>();
  private readonly server = createServer((from) => {
    const to = connect(this.behind.port, this.behind.host);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.through.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => this.through.delete(one));
      one.pipe(other);
    }
  });
  private port = 0;

  private constructor(private readonly behind: { host: string; port: number }) {}

  static async before(url: string): Promise<Door> {
    const { hostname, port } = new URL(url);
    const door = new Door({ host: hostname, port: Number(port) });
    await door.open();
    return door;
  }

  /** The same address, through this door. */
  leadTo(url: string): string {
    const through = new URL(url);
    through.hostname = '127.0.0.1';
    through.port = String(this.port);
    return through.href.replace(/\/$/, url.endsWith('/') ? '/' : '');
  }

  async open(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Nobody comes in any more, and whoever is inside is thrown out in the middle of a word. */
  async shut(): Promise<void> {
    if (!this.server.listening) return;
    const shut = once(this.server, 'close');
    this.server.close();
    for (const socket of this.through) socket.destroy();
    await shut;
  }
}
