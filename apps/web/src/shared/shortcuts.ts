/** Single-key shortcuts. What is registered while a screen shows is what `?` lists. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { MessageId } from './intl/text.tsx';

/** How this device's keyboard calls the command key. */
export const MOD = /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? '') ? '⌘' : 'Ctrl';

export interface Shortcut {
  /** As in `KeyboardEvent.key` (`j`, `?`, `1`, `Enter`), with `mod+` for ⌘ or Ctrl. */
  readonly key: string;
  readonly label: MessageId;
  /** Also while typing; only sensible with `mod+`. */
  readonly whileTyping?: boolean;
  readonly run: () => void;
}

let registered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

/** Active while the calling component is mounted; the latest closures are the ones that run. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const identity = shortcuts.map(({ key, label }) => `${key} ${label}`).join('\n');
  useEffect(() => {
    const mine = latest.current.map((shortcut, at): Shortcut => ({
      ...shortcut,
      run: () => latest.current[at]?.run(),
    }));
    publish([...registered, ...mine]);
    return () => publish(registered.filter((shortcut) => !mine.includes(shortcut)));
  }, [identity]);
}

export function useRegisteredShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => registered);
}

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const pressed = event.metaKey || event.ctrlKey ? `mod+${event.key}` : event.key;
  // The one registered last wins: a dialog before its page, a page before the shell.
  const shortcut = registered.findLast(({ key }) => key === pressed);
  if (!shortcut || (isTyping(event.target) && !shortcut.whileTyping)) return;
  event.preventDefault();
  shortcut.run();
}

function isTyping(target: EventTarget | null) {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

function publish(next: readonly Shortcut[]) {
  if (registered.length === 0 && next.length > 0) addEventListener('keydown', onKeyDown);
  if (next.length === 0) removeEventListener('keydown', onKeyDown);
  registered = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
