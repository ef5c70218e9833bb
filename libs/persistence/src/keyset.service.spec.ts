import fc from 'fast-check';
import { BadInput, systemActor } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { afterCursor, cursorOf } from './keyset.ts';
import { statement } from './statement.ts';

const READ_KEY = statement<
  { n: number },
  readonly [at: string | null, id: string | null, text: string | null]
>(`
  select count(*)::int as n from tenant_settings
  where tenant_id = $1 and ($2::timestamptz, $3::uuid, $4::text) is not null`);

describe('cursors that somebody forged', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await openTestDatabase()));
  afterAll(() => db.close());

  it('are refused, or PostgreSQL can read every part', async () => {
    const nearlyAnInstant = fc.stringMatching(/^[0-2]0\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d\.\d{3}Z$/);
    const nearlyAnId = fc.oneof(
      fc.uuid(),
      fc.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
    );
    let read = 0;
    await fc.assert(
      fc.asyncProperty(nearlyAnInstant, nearlyAnId, fc.string({ unit: 'binary' }), async (...key) => {
        let parts: readonly (string | null)[];
        try {
          parts = afterCursor(cursorOf(key), ['instant', 'id', 'text']);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
          return;
        }
        read += 1;
        const [at, id, text] = parts as [string, string, string];
        await db.uow.read(systemActor(newId(), 'test'), (reading) => reading.sql(READ_KEY, at, id, text));
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(0);
  });
});
