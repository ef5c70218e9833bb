import { jest } from '@jest/globals';
import {
  DraftEngine,
  type DraftMirror,
  type DraftOptions,
  LONGEST_MS,
  type MirroredDraft,
  PAUSE_MS,
  type SaveResult,
} from './draft-engine.ts';

type Save = DraftOptions<string>['save'];

/** A server that keeps revisions as the real one does, and can be out of reach. */
class Server {
  value = 'stored';
  revision = 4;
  problem: Error | null = null;
  readonly received: string[] = [];
  lastWasKept = false;

  save: Save = (value, revision, { last }) => {
    if (this.problem) return Promise.reject(this.problem);
    this.received.push(value);
    this.lastWasKept = last;
    if (revision !== this.revision) {
      return Promise.resolve<SaveResult<string>>({ saved: false, theirs: this.stored() });
    }
    this.value = value;
    this.revision += 1;
    return Promise.resolve<SaveResult<string>>({
      saved: true,
      revision: this.revision,
      savedAt: `at ${this.revision}`,
    });
  };

  stored = () => ({ value: this.value, revision: this.revision, savedAt: 'before' });
}

class Device implements DraftMirror<string> {
  kept: MirroredDraft<string> | null = null;
  read = () => (this.kept ? [this.kept] : []);
  write = (draft: MirroredDraft<string>) => {
    this.kept = draft;
    return true;
  };
  clear = () => void (this.kept = null);
  forget = (copy: MirroredDraft<string>) => void (this.kept === copy && (this.kept = null));
}

const OFFLINE = new Error('offline');
const FORBIDDEN = new Error('forbidden');

function open(server = new Server(), device = new Device(), over: Partial<DraftOptions<string>> = {}) {
  const draft = new DraftEngine<string>({
    stored: server.stored(),
    save: server.save,
    mirror: device,
    mayPass: (error) => error === OFFLINE,
    ...over,
  });
  return { server, device, draft };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('a draft', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is on the device at once and on the server a second after typing pauses', async () => {
    const { server, device, draft } = open();
    draft.edit('a');
    expect(device.kept).toEqual({ value: 'a', revision: 4, sent: null });
    expect(draft.state().phase).toBe('dirty');
    await pass(PAUSE_MS - 1);
    draft.edit('ab');
    await pass(PAUSE_MS - 1);
    expect(server.received).toEqual([]);
    await pass(1);
    expect(server.received).toEqual(['ab']);
    expect(draft.state()).toMatchObject({ phase: 'clean', revision: 5, savedAt: 'at 5', value: 'ab' });
    expect(device.kept).toBeNull();
  });

  it('is saved at least every three seconds while somebody never stops typing', async () => {
    const { server, draft } = open();
    for (let typed = 1; typed <= 60; typed++) {
      draft.edit('x'.repeat(typed));
      await pass(200);
    }
    expect(server.received.length).toBeGreaterThanOrEqual(Math.floor((60 * 200) / LONGEST_MS) - 1);
    await pass(PAUSE_MS);
    expect(server.value).toBe('x'.repeat(60));
  });

  it('keeps what is typed while a save is under way, and saves it next', async () => {
    const { server, device, draft } = open();
    let answer!: () => void;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const first = server.save;
    const engine = new DraftEngine<string>({
      stored: server.stored(),
      save: async (...asked) => {
        await slow;
        return first(...asked);
      },
      mirror: device,
      mayPass: () => true,
    });
    draft.close();
    engine.edit('one');
    await pass(PAUSE_MS);
    engine.edit('one two');
    expect(engine.state().phase).toBe('saving');
    expect(device.kept).toEqual({ value: 'one two', revision: 4, sent: 'one' });
    answer();
    await pass(0);
    expect(engine.state()).toMatchObject({ phase: 'dirty', revision: 5, value: 'one two' });
    expect(device.kept).toEqual({ value: 'one two', revision: 5, sent: null });
    await pass(LONGEST_MS);
    expect(server.value).toBe('one two');
    expect(engine.state().phase).toBe('clean');
  });

  it('waits on the device while the server is out of reach, and tries again ever more slowly', async () => {
    const { server, device, draft } = open();
    server.problem = OFFLINE;
    draft.edit('typed in a tunnel');
    await pass(PAUSE_MS);
    expect(draft.state().phase).toBe('waiting');
    expect(device.kept?.value).toBe('typed in a tunnel');
    await pass(2_000 + 4_000 + 8_000);
    expect(draft.state().phase).toBe('waiting');
    server.problem = null;
    await pass(16_000);
    expect(server.value).toBe('typed in a tunnel');
    expect(draft.state().phase).toBe('clean');
  });

  it('does not knock once per key while it waits', async () => {
    const { server, device, draft } = open();
    let tries = 0;
    const { save } = server;
    const engine = new DraftEngine<string>({
      stored: server.stored(),
      save: (...asked) => (++tries > 1 ? save(...asked) : Promise.reject(OFFLINE)),
      mirror: device,
      mayPass: () => true,
    });
    draft.close();
    engine.edit('a');
    await pass(PAUSE_MS);
    for (const text of ['ab', 'abc', 'abcd']) engine.edit(text);
    await pass(1_000);
    expect({ tries, phase: engine.state().phase, kept: device.kept?.value }).toEqual({
      tries: 1,
      phase: 'waiting',
      kept: 'abcd',
    });
    await pass(1_000);
    expect(server.value).toBe('abcd');
  });

  it('goes out at once when the connection is back', async () => {
    const { server, draft } = open();
    server.problem = OFFLINE;
    draft.edit('late');
    await pass(PAUSE_MS);
    server.problem = null;
    await draft.flush();
    expect(server.value).toBe('late');
  });

  it('does not knock again where the answer will stay no, until the text changes', async () => {
    const { server, device, draft } = open();
    server.problem = FORBIDDEN;
    draft.edit('after the deadline');
    await pass(60_000);
    expect(draft.state()).toMatchObject({ phase: 'refused', error: FORBIDDEN });
    expect(device.kept?.value).toBe('after the deadline');
    server.problem = null;
    draft.edit('changed');
    await pass(PAUSE_MS);
    expect(server.value).toBe('changed');
  });

  it('shows both texts when a second tab saved first, and overwrites neither', async () => {
    const { server, draft } = open();
    server.value = 'theirs';
    server.revision = 5;
    draft.edit('mine');
    await pass(PAUSE_MS);
    expect(draft.state()).toMatchObject({
      phase: 'conflict',
      value: 'mine',
      theirs: { value: 'theirs', revision: 5 },
    });
    draft.edit('mine, and more');
    await pass(60_000);
    expect(server.value).toBe('theirs');

    await draft.resolve('mine, and more');
    expect(server.value).toBe('mine, and more');
    expect(draft.state()).toMatchObject({ phase: 'clean', revision: 6, theirs: null });
  });

  it('is no conflict when its own save arrived and only the answer did not', async () => {
    const { server, draft } = open();
    const { save } = server;
    let deaf = true;
    server.save = (...asked) => save(...asked).then((answer) => (deaf ? Promise.reject(OFFLINE) : answer));
    const engine = new DraftEngine<string>({
      stored: server.stored(),
      save: (...asked) => server.save(...asked),
      mirror: new Device(),
      mayPass: () => true,
    });
    draft.close();
    engine.edit('one');
    await pass(PAUSE_MS);
    expect({ phase: engine.state().phase, there: server.value }).toEqual({ phase: 'waiting', there: 'one' });
    engine.edit('one two');
    await pass(2_000);
    deaf = false;
    await pass(4_000 + LONGEST_MS);
    expect(engine.state()).toMatchObject({ phase: 'clean', value: 'one two', theirs: null });
    expect(server.value).toBe('one two');
  });

  it('can take theirs', async () => {
    const { server, device, draft } = open();
    server.value = 'theirs';
    server.revision = 5;
    draft.edit('mine');
    await pass(PAUSE_MS);
    await draft.resolve('theirs');
    expect(draft.state()).toMatchObject({ phase: 'clean', value: 'theirs', revision: 5 });
    expect(device.kept).toBeNull();
    expect(server.revision).toBe(5);
  });

  it('is no conflict when both tabs hold the same text', async () => {
    const { server, draft } = open();
    server.value = 'same';
    server.revision = 5;
    draft.edit('same');
    await pass(PAUSE_MS);
    expect(draft.state()).toMatchObject({ phase: 'clean', revision: 5 });
  });

  it('comes back after a crash and is saved', async () => {
    const device = new Device();
    device.kept = { value: 'never sent', revision: 4, sent: null };
    const { server, draft } = open(new Server(), device);
    expect(draft.state()).toMatchObject({ value: 'never sent', phase: 'dirty' });
    await pass(0);
    expect(server.value).toBe('never sent');
  });

  it('comes back as a conflict when the server moved on meanwhile', () => {
    const device = new Device();
    device.kept = { value: 'from the phone', revision: 3, sent: 'older still' };
    const { draft } = open(new Server(), device);
    expect(draft.state()).toMatchObject({
      phase: 'conflict',
      value: 'from the phone',
      theirs: { value: 'stored' },
    });
  });

  it('comes back without a conflict when the page closed during a save of its own', async () => {
    const device = new Device();
    device.kept = { value: 'stored, and more', revision: 3, sent: 'stored' };
    const { server, draft } = open(new Server(), device);
    expect(draft.state()).toMatchObject({ value: 'stored, and more', phase: 'dirty', revision: 4 });
    await pass(0);
    expect(server.value).toBe('stored, and more');
  });

  it('sends the last words when the page goes away, in a request that outlives it', async () => {
    const { server, draft } = open();
    draft.edit('last words');
    void draft.flush({ last: true });
    await pass(0);
    expect(server.value).toBe('last words');
    expect(server.lastWasKept).toBe(true);
  });

  it('asks nothing of the server when nothing was typed', async () => {
    const { server, draft } = open();
    draft.edit('stored');
    await draft.flush({ last: true });
    await pass(60_000);
    expect(server.received).toEqual([]);
  });
});
