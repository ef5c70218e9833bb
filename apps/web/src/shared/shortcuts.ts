/**
 * Single-key shortcuts. What is registered while a screen shows is what `?` lists. They belong to the screen, so they
 * rest while a dialog or a menu lies over it.
 */
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

type Press = Pick<
  KeyboardEvent,
  'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'isComposing' | 'defaultPrevented'
>;

/** What a press asks for. The one registered last wins: a page before the shell. */
export function shortcutFor(
  press: Press,
  shortcuts: readonly Shortcut[],
  { typing, covered }: { readonly typing: boolean; readonly covered: boolean },
): Shortcut | undefined {
  if (covered || press.defaultPrevented || press.isComposing || press.altKey) return undefined;
  const pressed = press.metaKey || press.ctrlKey ? `mod+${press.key}` : press.key;
  const shortcut = shortcuts.findLast(({ key }) => key === pressed);
  return typing && !shortcut?.whileTyping ? undefined : shortcut;
}

function onKeyDown(event: KeyboardEvent) {
  const now = { typing: isTyping(event.target), covered: isCovered() };
  const shortcut = shortcutFor(event, registered, now);
  if (!shortcut) return;
  event.preventDefault();
  shortcut.run();
}

/** A dialog, a drawer or a menu is open. */
function isCovered() {
  return document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]') !== null;
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
