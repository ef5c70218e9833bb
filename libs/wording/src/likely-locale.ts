import type { WordingLocale } from './rule.ts';

/** Small words that only one of the two languages has, and that hardly any sentence does without. */
const MARKS: Record<WordingLocale, RegExp> = {
  en: /(?<!\p{L})(?:the|you|your|do|does|did|is|are|was|were|what|how|why|who|which|of|to|and|in|with|it|have|has|can|could|would|this|that|my|i)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|un|une|des|du|de|vous|votre|vos|est|sont|que|qui|quel|quelle|comment|pourquoi|et|avec|ce|cette|je|mon|ma|pour|dans|en|pas|il|elle|[cdjlmnqst](?=['’]))(?!\p{L})/giu,
};

/** The language a text is written in; a page may speak another than the one its reader writes. */
export function likelyLocale(text: string, otherwise: WordingLocale): WordingLocale {
  const [en, fr] = [text.match(MARKS.en)?.length ?? 0, text.match(MARKS.fr)?.length ?? 0];
  if (en === fr) return otherwise;
  return en > fr ? 'en' : 'fr';
}
