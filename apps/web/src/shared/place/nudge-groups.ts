import type { StuckReason } from '@firsthand/contracts';
import type { Language } from '../intl/language.ts';
import { nudgeLanguage, nudgeWords } from './nudge-words.ts';
import type { Told } from './place.ts';

/** Students who can be told the same: stuck at the same point, in the same language. */
export interface NudgeGroup {
  readonly reason: StuckReason | null;
  readonly language: Language;
  readonly places: readonly Told[];
  /** What could be said; empty where nothing is known that they should be told. */
  readonly words: string;
}

/** Who is told what. `message`: one text in everybody's hands, whatever they are stuck at. */
export function groupsOf(places: readonly Told[], { message }: { message: boolean }): NudgeGroup[] {
  if (message) return [{ reason: null, language: 'en', places, words: '' }];
  const groups = new Map<string, NudgeGroup>();
  for (const place of places) {
    const reason = place.stuck?.reason ?? null;
    const language = nudgeLanguage(place.locale);
    const key = reason === null ? '' : `${reason} ${language}`;
    const words = reason === null ? '' : nudgeWords(reason, language);
    groups.set(key, {
      reason,
      language,
      words,
      places: [...(groups.get(key)?.places ?? []), place],
    });
  }
  return [...groups.values()].sort((a, b) => b.places.length - a.places.length);
}
