import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { copyClusterFrom, copyClusterTo } from './cluster-copy.ts';
import { startEmbedded } from './embedded.ts';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a copy of the embedded server', () => {
  let parent: string;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'firsthand-copy-'));
    chmodSync(parent, 0o755);
  });

  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  it('is refused while the server is used, carries everything into an empty home, and overwrites nothing', async () => {
    const [home, elsewhere, backup] = [
      join(parent, 'home'),
      join(parent, 'elsewhere'),
      join(parent, 'backup'),
    ];
    mkdirSync(backup);
    const first = await startEmbedded({
      home,
      database: 'firsthand',
      durable: false,
      holder: 'http://localhost:4321',
    });
    await query(first.ownerUrl, "create table kept as select 'as it was' as text");
    await expect(copyClusterTo(backup, home, 'firsthand')).rejects.toThrow(
      /already running .*http:\/\/localhost:4321/,
    );
    await first.stop();

    await copyClusterTo(backup, home, 'firsthand');
    await copyClusterFrom(backup, elsewhere);
    const second = await startEmbedded({ home: elsewhere, database: 'firsthand', durable: false });
    try {
      expect(await query(second.ownerUrl, 'select text from kept')).toEqual([{ text: 'as it was' }]);
      await expect(copyClusterFrom(backup, elsewhere)).rejects.toThrow(/overwrites nothing/);
    } finally {
      await second.stop();
    }
  });
});
