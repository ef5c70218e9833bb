/** Two tabs and one device: each keeps its own words, and what neither could send is put side by side. */
import { jest } from '@jest/globals';
import type { Viewer } from '../session/session.ts';
import { DraftEngine, type DraftOptions } from './draft-engine.ts';
import { draftMirror } from './draft-mirror.ts';

/** What a browser keeps between visits; full when it is told to be. */
class Storage {
  [key: string]: unknown;
  getItem(key: string) {
    return (this[key] as string | undefined) ?? null;
  }
  setItem(key: string, text: string) {
    if (full) throw new Error('QuotaExceededError');
    this[key] = text;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

let full = false;
let device: Storage;
const me = { id: 'me', tenant: { id: 'here' }, viewing: null } as unknown as Viewer;
const kept = () => Object.values(device).map((text) => (JSON.parse(String(text)) as { value: string }).value);

beforeEach(() => {
  jest.useFakeTimers();
  device = new Storage();
  full = false;
  Object.defineProperty(globalThis, 'localStorage', { value: device, configurable: true });
});
afterEach(() => void jest.useRealTimers());

/** A server that is out of reach until it is not. */
function line() {
  const server = { value: 'stored', revision: 4, up: false };
  const save: DraftOptions<string>['save'] = (value, over) => {
    if (!server.up) return Promise.reject(new Error('offline'));
    if (over !== server.revision)
      return Promise.resolve({ saved: false, theirs: { ...server, savedAt: null } });
    server.value = value;
    server.revision += 1;
    return Promise.resolve({ saved: true, revision: server.revision, savedAt: 'now' });
  };
  const open = (tab: string) =>
    new DraftEngine<string>({
      stored: { value: server.value, revision: server.revision, savedAt: null },
      mirror: draftMirror(me, 'reflection.1', tab),
      mayPass: () => true,
      save,
    });
  return { server, open };
}
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

async function bothClosed() {
  const { server, open } = line();
  const [one, two] = [open('one'), open('two')];
  one.edit('what I wrote first');
  await pass(5_000);
  two.edit('and what I wrote in the other tab');
  await pass(5_000);
  one.close();
  two.close();
  server.up = true;
  return { server, open };
}

describe('two tabs without a connection', () => {
  it('keep a text each, and both are there to be put together when the browser opens again', async () => {
    const { server, open } = await bothClosed();
    expect(kept()).toHaveLength(2);
    const draft = open('three');
    expect(draft.state()).toMatchObject({
      phase: 'conflict',
      value: 'and what I wrote in the other tab',
      theirs: { value: 'what I wrote first' },
    });
    // Nothing is sent before somebody has said what shall stay.
    await pass(60_000);
    expect(server.value).toBe('stored');
    await draft.resolve('what I wrote first and in the other tab');
    expect(server.value).toBe('what I wrote first and in the other tab');
    expect(draft.state()).toMatchObject({ phase: 'clean', theirs: null });
    expect(kept()).toEqual([]);
  });

  it('lose neither when the other’s is taken, nor when the page is closed over the question', async () => {
    const { server, open } = await bothClosed();
    open('three').close();
    const writing = open('four');
    writing.edit('and what I wrote in the other tab, and more');
    writing.close();
    expect(kept().sort()).toEqual(['and what I wrote in the other tab, and more', 'what I wrote first']);
    const draft = open('five');
    await draft.resolve('what I wrote first');
    expect(server.value).toBe('what I wrote first');
    expect(kept()).toEqual([]);
  });

  it('are asked about one after the other, the server’s first where it has moved on', async () => {
    const { server, open } = await bothClosed();
    Object.assign(server, { value: 'from the phone', revision: 5 });
    const draft = open('three');
    expect(draft.state()).toMatchObject({
      phase: 'conflict',
      theirs: { value: 'from the phone', revision: 5 },
    });
    await draft.resolve('from the phone');
    expect(draft.state()).toMatchObject({ phase: 'conflict', theirs: { value: 'what I wrote first' } });
    expect(kept()).toContain('what I wrote first');
    await draft.resolve('from the phone and first');
    expect(server).toMatchObject({ value: 'from the phone and first', revision: 6 });
    expect(kept()).toEqual([]);
  });

  it('keep what the device has where it takes no more', async () => {
    const { open } = await bothClosed();
    full = true;
    const draft = open('three');
    draft.edit('no room for this');
    draft.close();
    expect(kept()).toHaveLength(2);
  });

  it('do not ask about a text that one of them only looked at', async () => {
    const { server, open } = line();
    const one = open('one');
    one.edit('half');
    await pass(5_000);
    // Opened beside it, and nothing typed there.
    const two = open('two');
    one.edit('half and whole');
    [one, two].forEach((tab) => tab.close());
    server.up = true;
    const draft = open('three');
    expect(draft.state()).toMatchObject({ phase: 'dirty', value: 'half and whole' });
    await pass(1_000);
    expect(server.value).toBe('half and whole');
    expect(kept()).toEqual([]);
  });
});

it('a copy from before every tab had its own is found, and whoever looks as somebody finds none', () => {
  device.setItem('firsthand.draft.here.me.form', JSON.stringify({ value: 'old', revision: 1, sent: null }));
  device.setItem('firsthand.draft.here.me.form.2~one', JSON.stringify({ value: 'not this', revision: 1 }));
  const [copy, ...others] = draftMirror(me, 'form').read();
  expect(copy).toMatchObject({ value: 'old', revision: 1 });
  expect(others).toEqual([]);
  expect(draftMirror({ ...me, viewing: {} } as unknown as Viewer, 'form').read()).toEqual([]);
});
