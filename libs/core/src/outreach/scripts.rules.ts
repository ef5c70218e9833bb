import { LIMITS, RuleBroken, SCRIPT_PARTS, type ScriptChannel, type ScriptPart } from '@firsthand/contracts';
import { asWritten, tidy } from '../tenancy/text.ts';
import type { ScriptContent } from './script-content.ts';
import { ENGLISH_STARTERS } from './starter-scripts.en.ts';
import { FRENCH_STARTERS } from './starter-scripts.fr.ts';

export function starterScript(channel: ScriptChannel, locale: string): ScriptContent {
  return (locale.startsWith('fr') ? FRENCH_STARTERS : ENGLISH_STARTERS)[channel];
}

/** A script as it is kept. @throws RuleBroken when it is longer than anybody listens. */
export function scriptAsKept(given: {
  subject: string;
  parts: readonly { part: ScriptPart; text: string }[];
}): ScriptContent {
  const said = new Map(given.parts.map(({ part, text }) => [part, asWritten(text)]));
  const parts = Object.fromEntries(SCRIPT_PARTS.map((part) => [part, said.get(part) ?? ''])) as Record<
    ScriptPart,
    string
  >;
  const length = Object.values(parts).reduce((sum, text) => sum + text.length, 0);
  if (length > LIMITS.letterLength)
    throw new RuleBroken('script-too-long', `A script has up to ${LIMITS.letterLength} characters.`, {
      most: LIMITS.letterLength,
    });
  return { subject: tidy(given.subject), parts };
}

export const sameScript = (a: ScriptContent, b: ScriptContent): boolean =>
  a.subject === b.subject && SCRIPT_PARTS.every((part) => a.parts[part] === b.parts[part]);

/** Saves of one sitting make one version; it is older than this when the next sitting begins. */
export const SITTING_MINUTES = 5;
/** Versions kept of each script; the oldest go. */
export const VERSIONS_KEPT = 40;

/**
 * Whether a save begins a new version or goes on with the newest. Going back to an earlier text begins one, so that
 * what was given up for it stays.
 */
export function beginsVersion(
  newest: { readonly beganAt: Date } | null,
  given: { readonly now: Date; readonly isAnEarlierText: boolean },
): boolean {
  if (!newest || given.isAnEarlierText) return true;
  return given.now.getTime() - newest.beganAt.getTime() >= SITTING_MINUTES * 60_000;
}
