import { createServer, type AddressInfo, type Server } from 'node:net';
import { openFileScanner, ScannerAway } from './file-scanner.ts';

/** As much of clamd as is spoken to: it reads a stream to its end and looks for one word. */
function clamd(answer: (stream: Buffer) => string | null): Server {
  return createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => {
      const said = answer(streamOf(Buffer.concat(parts)));
      if (said === null) socket.destroy();
      else socket.end(said);
    });
    socket.on('error', () => {});
  });
}

function streamOf(sent: Buffer): Buffer {
  expect(sent.subarray(0, 10).toString()).toBe('zINSTREAM\0');
  const pieces: Buffer[] = [];
  let at = 10;
  for (;;) {
    const length = sent.readUInt32BE(at);
    at += 4;
    if (length === 0) break;
    pieces.push(sent.subarray(at, at + length));
    at += length;
  }
  expect(at).toBe(sent.length);
  return Buffer.concat(pieces);
}

async function scanning(bytes: Uint8Array, answer: (stream: Buffer) => string | null) {
  const server = clamd(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return await openFileScanner(`tcp://127.0.0.1:${port}`).scan(bytes);
  } finally {
    server.close();
  }
}

const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));

it('sends every byte, in pieces, and hears that it is clean', async () => {
  let seen: Buffer | null = null;
  const answer = (stream: Buffer) => {
    seen = stream;
    return 'stream: OK\0';
  };
  expect(await scanning(bytes, answer)).toBe('CLEAN');
  expect(seen!.equals(bytes)).toBe(true);
  expect(await scanning(Buffer.alloc(0), () => 'stream: OK\0')).toBe('CLEAN');
});

it('hears that it is harmful', async () => {
  expect(await scanning(bytes, () => 'stream: Eicar-Test-Signature FOUND\0')).toBe('HARMFUL');
});

it.each([
  ['an error', () => 'INSTREAM size limit exceeded. ERROR\0'],
  ['nothing', () => null],
  ['something else', () => 'stream: OK, I think\0'],
])('does not take %s for an answer', async (_, answer) => {
  await expect(scanning(bytes, answer)).rejects.toBeInstanceOf(ScannerAway);
});

it('says when nobody is there, and when there is nothing to look with', async () => {
  await expect(openFileScanner('tcp://127.0.0.1:1').scan(bytes)).rejects.toBeInstanceOf(ScannerAway);
  expect(await openFileScanner(undefined).scan(bytes)).toBe('UNSCANNED');
});
