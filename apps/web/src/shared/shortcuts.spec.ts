import { jest } from '@jest/globals';
import { type Shortcut, shortcutFor } from './shortcuts.ts';

const press = (key: string, over: Partial<KeyboardEvent> = {}) => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...over,
});
const shortcut = (key: string, over: Partial<Shortcut> = {}): Shortcut => ({
  key,
  label: 'shortcut.search',
  run: jest.fn(),
  ...over,
});

const free = { typing: false, covered: false };
const next = shortcut('j');
const save = shortcut('mod+s', { whileTyping: true });
const all = [next, save];

describe('a shortcut', () => {
  it('answers its key, with ⌘ or Ctrl where it says so', () => {
    expect(shortcutFor(press('j'), all, free)).toBe(next);
    expect(shortcutFor(press('s', { ctrlKey: true }), all, free)).toBe(save);
    expect(shortcutFor(press('s', { metaKey: true }), all, free)).toBe(save);
    expect(shortcutFor(press('s'), all, free)).toBeUndefined();
    expect(shortcutFor(press('j', { ctrlKey: true }), all, free)).toBeUndefined();
  });

  it('of a page goes before one of the shell', () => {
    const ofPage = shortcut('j');
    expect(shortcutFor(press('j'), [...all, ofPage], free)).toBe(ofPage);
  });

  it('leaves letters to whoever types, and to other alphabets', () => {
    const typing = { ...free, typing: true };
    expect(shortcutFor(press('j'), all, typing)).toBeUndefined();
    expect(shortcutFor(press('s', { ctrlKey: true }), all, typing)).toBe(save);
    for (const over of [{ isComposing: true }, { altKey: true }, { defaultPrevented: true }])
      expect(shortcutFor(press('j', over), all, free)).toBeUndefined();
  });

  it('rests while a dialog or a menu lies over its screen', () => {
    const covered = { ...free, covered: true };
    expect(shortcutFor(press('j'), all, covered)).toBeUndefined();
    expect(shortcutFor(press('s', { ctrlKey: true }), all, covered)).toBeUndefined();
  });
});
