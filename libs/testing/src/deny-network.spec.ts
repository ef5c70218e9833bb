import net from 'node:net';

describe('the network in tests', () => {
  // 192.0.2.0/24 is set apart for documentation: nothing answers there, so only the refusal can be this quick.
  it.each(['192.0.2.1', 'mail.firsthand.example'])('refuses %s', async (host) => {
    const error = await new Promise<Error>((resolve) =>
      net.connect({ host, port: 25 }).once('error', resolve),
    );
    expect(error.message).toBe(`Tests may not use the network: ${host}:25 was refused.`);
    await expect(fetch(`http://${host}:8080/`)).rejects.toMatchObject({
      cause: { message: `Tests may not use the network: ${host}:8080 was refused.` },
    });
  });

  it('leaves this machine reachable', async () => {
    const server = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as net.AddressInfo;
    for (const connect of [
      () => net.connect(port),
      () => net.connect(port, '127.0.0.1'),
      () => net.connect({ port, host: 'localhost' }),
    ]) {
      const socket = connect();
      await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
      socket.destroy();
    }
    server.close();
  });
});
