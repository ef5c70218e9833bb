import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileStore } from './file-store.ts';
import { openFileStore } from './open-file-store.ts';

/** As much of S3 as is spoken to: objects of one bucket by path, and their deletion in a list. */
function bucket() {
  const objects = new Map<string, { bytes: Buffer; type: string }>();
  const seen: string[] = [];
  const bodyOf = async (request: IncomingMessage) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };
  const server: Server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url!, 'http://store');
      const name = decodeURIComponent(pathname);
      seen.push(`${request.method} ${name}`);
      const body = await bodyOf(request);
      const found = objects.get(name);
      if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) response.writeHead(403).end();
      else if (request.method === 'PUT') {
        objects.set(name, { bytes: body, type: String(request.headers['content-type']) });
        response.writeHead(200, { etag: '"x"' }).end();
      } else if (request.method === 'GET' && found)
        response
          .writeHead(200, { 'content-type': found.type, 'content-length': found.bytes.length })
          .end(found.bytes);
      else if (request.method === 'POST' && searchParams.has('delete')) {
        for (const [, key] of body.toString().matchAll(/<Key>([^<]*)<\/Key>/g))
          objects.delete(`${name.replace(/\/$/, '')}/${key}`);
        response.writeHead(200, { 'content-type': 'application/xml' }).end('<DeleteResult/>');
      } else
        response
          .writeHead(404, { 'content-type': 'application/xml' })
          .end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No such key.</Message></Error>');
    })();
  });
  return { server, objects, seen };
}

const directory = mkdtempSync(join(tmpdir(), 'firsthand-files-'));
const s3 = bucket();
const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
const before = names.map((name) => process.env[name]);

beforeAll(async () => {
  for (const name of names) process.env[name] = 'for-the-test';
  await new Promise<void>((resolve) => s3.server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const [i, name] of names.entries())
    if (before[i] === undefined) delete process.env[name];
    else process.env[name] = before[i];
  s3.server.closeAllConnections();
  await new Promise((resolve) => s3.server.close(resolve));
  rmSync(directory, { recursive: true });
});

const urls = {
  'a directory': () => pathToFileURL(join(directory, 'uploads')).href,
  'an object store': () =>
    `s3://photos/firsthand?endpoint=${encodeURIComponent(`http://127.0.0.1:${(s3.server.address() as AddressInfo).port}`)}`,
};

describe.each(Object.entries(urls))('%s', (_, url) => {
  let store: FileStore;
  beforeAll(() => {
    store = openFileStore(url());
  });
  afterAll(() => store.close());

  it('gives back what it was given, byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, i) => i % 256));
    await store.put('one/two-3.jpg', bytes, 'image/jpeg');
    expect(Buffer.from((await store.get('one/two-3.jpg'))!).equals(bytes)).toBe(true);
    await store.put('one/two-3.jpg', Buffer.from('other'), 'image/jpeg');
    expect(Buffer.from((await store.get('one/two-3.jpg'))!).toString()).toBe('other');
  });

  it('has nothing where nothing was put', async () => {
    expect(await store.get('one/nothing.jpg')).toBeNull();
  });

  it('forgets what it is told to, and minds nothing that is gone already', async () => {
    await store.put('gone/a.jpg', Buffer.from('a'), 'image/jpeg');
    await store.put('gone/b.jpg', Buffer.from('b'), 'image/jpeg');
    await store.remove(['gone/a.jpg', 'gone/never.jpg']);
    expect(await store.get('gone/a.jpg')).toBeNull();
    expect(await store.get('gone/b.jpg')).not.toBeNull();
    await store.remove([]);
  });

  it.each(['../out.jpg', '/etc/passwd', 'a//b', 'a/./b', 'a/../../b', '', 'a\\..\\b'])(
    'has no file %j',
    async (key) => {
      await expect(store.put(key, Buffer.from('x'), 'image/jpeg')).rejects.toThrow('Not a key');
      await expect(store.get(key)).rejects.toThrow('Not a key');
    },
  );
});

it('keeps a directory closed to others and free of half-written files', async () => {
  const store = openFileStore(urls['a directory']());
  await Promise.all(
    Array.from({ length: 5 }, () => store.put('busy/x.jpg', Buffer.alloc(90_000, 7), 'image/jpeg')),
  );
  expect(readdirSync(join(directory, 'uploads', 'busy'))).toEqual(['x.jpg']);
  expect(statSync(join(directory, 'uploads', 'busy', 'x.jpg')).mode & 0o077).toBe(0);
});

it('speaks to a store of one’s own by path, and says what the file is', () => {
  expect(s3.seen).toContain('PUT /photos/firsthand/one/two-3.jpg');
  expect(s3.objects.get('/photos/firsthand/one/two-3.jpg')?.type).toBe('image/jpeg');
});
