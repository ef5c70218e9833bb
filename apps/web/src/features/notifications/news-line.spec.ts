import { jest } from '@jest/globals';
import { holdLine } from './news-line.ts';

class Line extends EventTarget {
  static readonly CLOSED = 2;
  static all: Line[] = [];
  readyState = 0;
  constructor(readonly url: string) {
    super();
    Line.all.push(this);
  }
  close() {
    this.readyState = Line.CLOSED;
  }
  opens() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  fails(readyState: number) {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

describe('the line to what is new', () => {
  const heard: (boolean | number)[] = [];
  let leave: () => void;
  beforeEach(() => {
    jest.useFakeTimers();
    globalThis.EventSource = Line as never;
    Line.all = [];
    heard.length = 0;
    leave = holdLine('/news', {
      stands: (stands) => heard.push(stands),
      unread: (count) => heard.push(count),
    });
  });
  afterEach(() => {
    leave();
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'EventSource');
  });
  const last = () => Line.all.at(-1)!;

  it('is asked for again, after a pause, when the server could not be reached', () => {
    last().opens();
    last().fails(Line.CLOSED);
    expect(Line.all).toHaveLength(1);
    jest.advanceTimersByTime(10_000);
    expect(Line.all).toHaveLength(2);
    last().opens();
    last().dispatchEvent(new MessageEvent('unread', { data: '3' }));
    expect(heard).toEqual([true, false, true, 3]);
  });

  it('is asked for ever less often while it is refused', () => {
    for (let minute = 0; minute < 60; minute += 1) {
      if (last().readyState !== Line.CLOSED) last().fails(Line.CLOSED);
      jest.advanceTimersByTime(60_000);
    }
    expect(Line.all.length).toBeGreaterThan(5);
    expect(Line.all.length).toBeLessThan(25);
  });

  it('is left to the browser while that takes it up itself, and to nobody once it was left', () => {
    last().fails(0);
    jest.advanceTimersByTime(600_000);
    expect(Line.all).toHaveLength(1);
    last().fails(Line.CLOSED);
    leave();
    jest.advanceTimersByTime(600_000);
    expect(Line.all).toHaveLength(1);
  });
});
