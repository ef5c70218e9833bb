/**
 * Whatever happens to the line, the tab or the session, at whatever moment: what was typed is there afterwards. Time is
 * simulated, the engine is the real one, and the server keeps revisions as the real one does.
 */
import { jest } from '@jest/globals';
import fc from 'fast-check';
import {
  DraftEngine,
  type DraftMirror,
  LONGEST_MS,
  type MirroredDraft,
  type SaveResult,
} from './draft-engine.ts';

const OFFLINE = new Error('offline');
const FAR_MS = 400;

type Fate = 'lost on the way' | 'answer lost';
type Cut =
  | { readonly kind: 'line'; readonly lastsMs: number; readonly fate: Fate }
  | { readonly kind: 'tab'; readonly says: boolean; readonly fate: Fate }
  | { readonly kind: 'session'; readonly lastsMs: number; readonly tabToo: boolean };

interface Stretch {
  /** Milliseconds before each key. */
  readonly keys: readonly number[];
  readonly wayMs: number;
  readonly cut: Cut;
}

class World {
  value = '';
  revision = 0;
  wayMs = 0;
  lineUp = true;
  fate: Fate = 'lost on the way';
  signedIn = true;
  /** Tabs that are open; one that was closed runs no more of its code. */
  tab = 0;
  kept: MirroredDraft<string> | null = null;
  readonly #waiting: (() => void)[] = [];

  open({ device }: { device: boolean }): DraftEngine<string> {
    const mine = ++this.tab;
    const isOpen = () => this.tab === mine;
    const mirror: DraftMirror<string> = {
      read: () => (device && this.kept ? [this.kept] : []),
      write: (draft) => {
        if (isOpen()) this.kept = draft;
        return true;
      },
      clear: () => void (isOpen() && (this.kept = null)),
      forget: (copy) => void (isOpen() && this.kept === copy && (this.kept = null)),
    };
    return new DraftEngine<string>({
      stored: { value: this.value, revision: this.revision, savedAt: null },
      mirror,
      mayPass: () => true,
      save: (value, over) =>
        new Promise<SaveResult<string>>((resolve, reject) => {
          const answer = (say: () => void) => isOpen() && say();
          const arrives = () => {
            if (!this.signedIn) return void this.#waiting.push(arrives);
            if (!this.lineUp && this.fate === 'lost on the way') return answer(() => reject(OFFLINE));
            const result = this.#take(value, over);
            setTimeout(() => answer(() => (this.lineUp ? resolve(result) : reject(OFFLINE))), this.wayMs / 2);
          };
          setTimeout(arrives, this.wayMs / 2);
        }),
    });
  }

  signIn() {
    this.signedIn = true;
    for (const arrives of this.#waiting.splice(0)) arrives();
  }

  #take(value: string, over: number): SaveResult<string> {
    if (over !== this.revision)
      return { saved: false, theirs: { value: this.value, revision: this.revision, savedAt: null } };
    this.value = value;
    this.revision += 1;
    return { saved: true, revision: this.revision, savedAt: 'now' };
  }
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

const fate = fc.constantFrom<Fate>('lost on the way', 'answer lost');
const lastsMs = fc.integer({ min: 1, max: 90_000 });
const cut = fc.oneof<fc.Arbitrary<Cut>[]>(
  fc.record({ kind: fc.constant('line' as const), lastsMs, fate }),
  fc.record({ kind: fc.constant('tab' as const), says: fc.boolean(), fate }),
  fc.record({ kind: fc.constant('session' as const), lastsMs, tabToo: fc.boolean() }),
);
const stretch: fc.Arbitrary<Stretch> = fc.record({
  keys: fc.array(fc.oneof(fc.integer({ min: 30, max: 400 }), fc.integer({ min: 400, max: 5_000 })), {
    minLength: 1,
    maxLength: 40,
  }),
  wayMs: fc.integer({ min: 0, max: FAR_MS }),
  cut,
});

/** Every key is a letter of its own, so that a lost or a doubled one is seen. */
const letter = (at: number) => String.fromCodePoint(0x4e00 + at);

describe('a text that is being written', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('loses nothing over 200 random cuts of line, tab and session', async () => {
    let cuts = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(stretch, { minLength: 1, maxLength: 4 }), async (stretches) => {
        const world = new World();
        let draft = world.open({ device: true });
        let typed = '';
        const type = async (keys: readonly number[]) => {
          for (const ms of keys) {
            await pass(ms);
            typed += letter(typed.length);
            draft.edit(typed);
          }
        };
        const reopen = () => {
          draft.close();
          draft = world.open({ device: true });
        };
        for (const { keys, wayMs, cut: now } of stretches) {
          cuts += 1;
          world.wayMs = wayMs;
          const early = keys.slice(0, keys.length / 2);
          await type(early);
          if (now.kind === 'line') {
            Object.assign(world, { lineUp: false, fate: now.fate });
            await type(keys.slice(early.length));
            await pass(now.lastsMs);
            world.lineUp = true;
            if (now.lastsMs % 2) void draft.flush();
          } else if (now.kind === 'tab') {
            if (now.says) void draft.flush({ last: true });
            // What was on its way may still arrive, or not.
            Object.assign(world, { lineUp: false, fate: now.fate });
            reopen();
            await pass(FAR_MS);
            world.lineUp = true;
            await type(keys.slice(early.length));
          } else {
            world.signedIn = false;
            await type(keys.slice(early.length));
            await pass(now.lastsMs);
            if (now.tabToo) reopen();
            world.signIn();
          }
          const { phase, value, theirs } = draft.state();
          expect(value).toBe(typed);
          // Shown both, the person goes on with theirs; nothing of it is only in the other.
          if (phase === 'conflict') {
            expect(typed.startsWith(theirs!.value)).toBe(true);
            await Promise.all([draft.resolve(value), pass(FAR_MS)]);
          }
        }
        await pass(60_000 + FAR_MS);
        // A tab that read the page before its own last save had arrived finds out now.
        if (draft.state().phase === 'conflict')
          await Promise.all([draft.resolve(draft.state().value), pass(60_000)]);
        expect(draft.state()).toMatchObject({ phase: 'clean', value: typed });
        expect(world.value).toBe(typed);
        expect(world.kept).toBeNull();
      }),
      { numRuns: 200 },
    );
    expect(cuts).toBeGreaterThanOrEqual(200);
  }, 60_000);

  it('is on the server within three seconds and the way there, also where a device keeps nothing', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, fc.nat({ max: 6_000 }), async ({ keys, wayMs }, thenMs) => {
        const world = new World();
        world.wayMs = wayMs;
        const draft = world.open({ device: false });
        const typedAt: number[] = [];
        let typed = '';
        for (const ms of keys) {
          await pass(ms);
          typedAt.push(Date.now());
          typed += letter(typed.length);
          draft.edit(typed);
        }
        await pass(thenMs);
        draft.close();
        const old = typedAt.filter((at) => at + LONGEST_MS + wayMs < Date.now()).length;
        expect(world.value.length).toBeGreaterThanOrEqual(old);
        expect(typed.startsWith(world.value)).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
