import fc from 'fast-check';
import { isLater } from '@firsthand/contracts';
import { editIdOf, stampOver, type Edit } from './edits.ts';
import { Outbox, type Failure, type Waiting, type WaitingStore } from './outbox.ts';

/** A device's memory, which outlives the page. */
function memory(): WaitingStore & { rows: Map<string, Waiting> } {
  const rows = new Map<string, Waiting>();
  return {
    rows,
    all: (owner) => Promise.resolve([...rows.values()].filter((row) => row.owner === owner)),
    put: (row) => Promise.resolve(void rows.set(row.key, row)),
    remove(row) {
      const kept = rows.get(row.key);
      if (kept && editIdOf(kept.edit) === editIdOf(row.edit)) rows.delete(row.key);
      return Promise.resolve();
    },
  };
}

/** A server that keeps the last edit of each thing, a connection that comes and goes, and who is signed in. */
class World {
  readonly notes = new Map<string, { text: string; editedAt: string; editId: string }>();
  readonly device = memory();
  /** How often each edit arrived. */
  readonly arrived: string[] = [];
  online = true;
  /** The answer gets lost although the request arrived. */
  losesAnswers = false;
  refuses = '';
  signedIn: string | null = 'ann';
  sentAs = new Set<string>();

  open(owner = 'ann'): Outbox {
    return new Outbox({
      owner,
      store: this.device,
      signedInAs: () => (this.online ? Promise.resolve(this.signedIn) : Promise.reject(new Error('PASSES'))),
      send: (_, edits) => this.take(edits),
      judge: (error) => (error as Error).message as Failure,
      say: () => 'No.',
    });
  }

  private take(edits: readonly Edit[]): Promise<void> {
    if (!this.online) return Promise.reject(new Error('PASSES'));
    this.sentAs.add(String(this.signedIn));
    if (edits.some((edit) => edit.kind === 'answer' && this.refuses && edit.content.text === this.refuses))
      return Promise.reject(new Error('REFUSED'));
    for (const { kind, content } of edits) {
      if (kind !== 'answer') continue;
      this.arrived.push(content.editId);
      const known = this.notes.get(content.id);
      if (!known || isLater(content, known))
        this.notes.set(content.id, {
          text: content.text ?? '',
          editedAt: content.editedAt,
          editId: content.editId,
        });
    }
    return this.losesAnswers ? Promise.reject(new Error('PASSES')) : Promise.resolve();
  }

  texts(): Record<string, string> {
    return Object.fromEntries([...this.notes].map(([id, { text }]) => [id, text]));
  }
}

const note = (id: string, text: string, before?: string): Edit => ({
  kind: 'answer',
  content: { id, text, ...stampOver(before) },
});

describe('the outbox', () => {
  it('loses and doubles nothing, whatever happens to the connection, the page and the answers', async () => {
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ type: fc.nat(3), text: fc.string({ minLength: 1, maxLength: 4 }) }),
      },
      fc.constantFrom('offline', 'online', 'losing', 'answering', 'flush', 'close', 'expire', 'signIn'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const world = new World();
        let outbox = world.open();
        const written: Record<string, string> = {};
        let last = '';
        for (const one of steps) {
          if (typeof one === 'object') {
            const edit = note(`n${one.type}`, one.text, last);
            last = (edit.content as { editedAt: string }).editedAt;
            await outbox.put('i', edit);
            written[`n${one.type}`] = one.text;
          } else if (one === 'offline' || one === 'online') world.online = one === 'online';
          else if (one === 'losing' || one === 'answering') world.losesAnswers = one === 'losing';
          else if (one === 'flush') await outbox.flush();
          else if (one === 'expire' || one === 'signIn') world.signedIn = one === 'signIn' ? 'ann' : null;
          else {
            outbox.close();
            outbox = world.open();
          }
          // Shown as kept means: on the device, or with the server.
          for (const [id, text] of Object.entries(written)) {
            const here = [...world.device.rows.values()].find(
              ({ edit }) => edit.kind === 'answer' && edit.content.id === id,
            );
            const kept = here?.edit.kind === 'answer' ? here.edit.content.text : world.notes.get(id)?.text;
            expect(kept).toBe(text);
          }
        }
        Object.assign(world, { online: true, losesAnswers: false, signedIn: 'ann' });
        await outbox.flush();
        outbox.close();
        expect(world.texts()).toEqual(written);
        expect(world.device.rows.size).toBe(0);
        expect([...world.sentAs].every((who) => who === 'ann')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('sends only the last of many edits of one note', async () => {
    const world = new World();
    world.online = false;
    const outbox = world.open();
    for (const text of ['H', 'He', 'Hel']) await outbox.put('i', note('n', text));
    expect(outbox.state().waiting).toHaveLength(1);
    world.online = true;
    await outbox.flush();
    outbox.close();
    expect(world.arrived).toHaveLength(1);
    expect(outbox.state()).toMatchObject({ phase: 'idle', waiting: [] });
  });

  it('waits while somebody else is signed in on this device, and for a new session', async () => {
    const world = new World();
    const outbox = world.open();
    await outbox.put('i', note('n', 'Hers.'));
    world.signedIn = 'bob';
    await outbox.flush();
    expect(outbox.state().phase).toBe('someoneElse');
    world.signedIn = null;
    await outbox.flush();
    expect(outbox.state()).toMatchObject({ phase: 'signedOut', waiting: [{ owner: 'ann' }] });
    // The other person's page sees none of it.
    world.signedIn = 'bob';
    const theirs = world.open('bob');
    await theirs.flush();
    expect(theirs.state().waiting).toEqual([]);
    expect(world.texts()).toEqual({});
    world.signedIn = 'ann';
    await outbox.flush();
    outbox.close();
    theirs.close();
    expect(world.texts()).toEqual({ n: 'Hers.' });
  });

  it('lets one that is refused stand aside, and sends the rest', async () => {
    const world = new World();
    world.refuses = 'Too long.';
    const outbox = world.open();
    await outbox.put('i', note('a', 'First.'));
    await outbox.put('i', note('b', 'Too long.'));
    await outbox.put('i', note('c', 'Last.'));
    await outbox.flush();
    expect(world.texts()).toEqual({ a: 'First.', c: 'Last.' });
    expect(outbox.state()).toMatchObject({ phase: 'idle', waiting: [{ refused: 'No.' }] });
    // Written anew, it is tried anew.
    await outbox.put('i', note('b', 'Short.'));
    await outbox.flush();
    outbox.close();
    expect(world.texts()['b']).toBe('Short.');
  });

  it('says when the device keeps nothing', async () => {
    const world = new World();
    world.online = false;
    world.device.put = () => Promise.reject(new Error('full'));
    const outbox = world.open();
    await outbox.put('i', note('n', 'Only here.'));
    expect(outbox.state()).toMatchObject({ keeps: false, waiting: [{}] });
    outbox.close();
  });
});
