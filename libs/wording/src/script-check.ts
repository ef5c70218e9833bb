import { jobAsking } from './job-asking.ts';
import type { JobRule } from './job-grammar.ts';
import type { Flag, WordingLocale } from './rule.ts';
import { hasField } from './script-fields.ts';

/** What somebody who is called by a stranger wants to hear, in the order it is looked at. */
export const SCRIPT_CHECKS = ['NAME', 'REFERRER', 'PURPOSE', 'NOT_A_JOB', 'MINUTES'] as const;
export type ScriptCheck = (typeof SCRIPT_CHECKS)[number];

export interface ScriptFacts {
  readonly locale: WordingLocale;
  /** The writer's names, the given name first. */
  readonly me: readonly string[];
  /** Who named the person and may be mentioned; null: nobody. */
  readonly referrer: string | null;
  /** What the assignment lets one ask for. */
  readonly minutes: number;
  /** The sample the text began as. */
  readonly sample: string;
}

export interface CheckedScript {
  /** Which of the checks that apply hold. */
  readonly checks: readonly { readonly check: ScriptCheck; readonly holds: boolean }[];
  /** Minutes it asks for instead of what the assignment says. */
  readonly otherMinutes: number | null;
  readonly jobAsking: readonly Flag<JobRule>[];
  /** How much of it is the writer's own words, 0 to 1. */
  readonly ownShare: number;
  /** It is still so much the sample that it will sound like one. */
  readonly mostlySample: boolean;
}

/** Below this share of one's own words a script sounds read out. */
export const OWN_SHARE_AT_LEAST = 0.2;

/** Looks a script through, template or filled, as it is typed. */
export function checkScript(text: string, facts: ScriptFacts): CheckedScript {
  const { locale, me, referrer, minutes, sample } = facts;
  const said = plain(text);
  const asked = minutesIn(said, locale);
  const holds: Record<ScriptCheck, boolean> = {
    NAME: hasField(text, 'ME') || me.some((name) => mentions(said, name)),
    REFERRER:
      hasField(text, 'REFERRER') ||
      (referrer !== null && referrer.split(/\s+/u).some((name) => mentions(said, name))),
    PURPOSE: PURPOSE[locale].test(said),
    NOT_A_JOB: NOT_A_JOB[locale].some((pattern) => pattern.test(said)),
    MINUTES: hasField(text, 'MINUTES') || asked.length > 0,
  };
  const ownShare = shareOfOwn(text, sample);
  return {
    checks: SCRIPT_CHECKS.filter((check) => check !== 'REFERRER' || referrer !== null).map((check) => ({
      check,
      holds: holds[check],
    })),
    otherMinutes: asked.find((each) => each > minutes) ?? null,
    jobAsking: jobAsking(text, locale),
    ownShare,
    mostlySample: text.trim() !== '' && ownShare < OWN_SHARE_AT_LEAST,
  };
}

/** Small letters, one shape for each apostrophe and space: what is compared, not shown. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[\s\u00a0\u202f]+/gu, ' ');
}

function mentions(said: string, name: string): boolean {
  const wanted = plain(name).trim();
  if (wanted.length < 2) return false;
  const at = said.indexOf(wanted);
  const letter = /\p{L}/u;
  for (let i = at; i >= 0; i = said.indexOf(wanted, i + 1))
    if (!letter.test(said[i - 1] ?? ' ') && !letter.test(said[i + wanted.length] ?? ' ')) return true;
  return false;
}

const PURPOSE: Record<WordingLocale, RegExp> = {
  en: /\b(?:learn(?:ing)?|understand(?:ing)?|find(?:ing)? out|hear(?:ing)? (?:more )?(?:about|how|what)|know(?:ing)? more|explor(?:e|ing)|interview(?:ing)?|ask(?:ing)? you (?:a few |some )?(?:questions|about|how|what)|questions about|insight|what (?:the|your) (?:work|day|job) is (?:really )?like|curious about|talk(?:ing)? (?:with you |to you )?about (?:your|the|what)|your (?:advice|experience))\b/u,
  fr: /(?:apprendre|comprendre|découvrir|en savoir plus|m'informer|me renseigner|poser (?:quelques|des|deux ou trois) questions|questions sur|entretien|entrevue|explorer|échanger (?:avec vous )?(?:sur|au sujet)|parler (?:avec vous )?de (?:votre|ce)|votre (?:métier|travail|expérience|parcours|quotidien)|vos conseils)/u,
};

/** A "not" and a job in one breath. */
const NOT_A_JOB: Record<WordingLocale, readonly RegExp[]> = {
  en: [
    /\b(?:not|n't|never|no)\b[^.!?]{0,60}\b(?:jobs?|work|position|employment|hir(?:e|ed|ing)|internship|placement|opening|vacancy)\b/u,
    /\b(?:rather than|instead of|without)\b[^.!?]{0,40}\b(?:jobs?|position|employment|opening)\b/u,
    /\b(?:purely|only|just|simply) (?:to learn|for information|information)\b/u,
  ],
  fr: [
    /(?:\bpas\b|\bni\b|\baucun\w*|\bnon\b|\bsans\b|n'est pas)[^.!?]{0,60}(?:emploi|poste|travail|stage|embauche|job|placement|recrutement)/u,
    /(?:plutôt que|au lieu)[^.!?]{0,40}(?:emploi|poste|travail|stage|job)/u,
    /(?:uniquement|seulement|simplement) (?:pour (?:apprendre|m'informer|comprendre)|de l'information)/u,
  ],
};

const NUMBERS: Record<WordingLocale, Record<string, number>> = {
  en: { ten: 10, fifteen: 15, twenty: 20, 'twenty-five': 25, thirty: 30, 'forty-five': 45, sixty: 60 },
  fr: {
    dix: 10,
    quinze: 15,
    vingt: 20,
    'vingt-cinq': 25,
    trente: 30,
    'quarante-cinq': 45,
    soixante: 60,
  },
};

const SPELT_OUT: Record<WordingLocale, readonly [RegExp, number][]> = {
  en: [
    [/\b(?:a )?quarter of an hour\b/u, 15],
    [/\bhalf an hour\b|\bhalf-hour\b/u, 30],
    [/(?<!half |quarter of )\ban hour\b/u, 60],
  ],
  fr: [
    [/quart d'heure/u, 15],
    [/demi-heure/u, 30],
    [/(?<!demi-|quart d'|trois quarts d')\bune heure\b/u, 60],
  ],
};

/** How many minutes a text asks for; more than one when it says "twenty to thirty". */
function minutesIn(said: string, locale: WordingLocale): number[] {
  const named = Object.keys(NUMBERS[locale]).sort((a, b) => b.length - a.length);
  const figure = `(\\d{1,3}|${named.join('|')})`;
  const value = (word: string) => NUMBERS[locale][word] ?? Number(word);
  const found = [
    ...said.matchAll(
      new RegExp(`${figure}(?:\\s*(?:-|–|to|or|à|ou|et)\\s*${figure})?\\s*-?\\s*min(?:utes?)?\\b`, 'gu'),
    ),
  ].flatMap(([, from, to]) => [from, to].flatMap((word) => (word ? [value(word)] : [])));
  const spelt = SPELT_OUT[locale].flatMap(([pattern, minutes]) => (pattern.test(said) ? [minutes] : []));
  return [...found, ...spelt];
}

/** The share of a text's turns of phrase, three words each, that the sample does not have. */
export function shareOfOwn(text: string, sample: string): number {
  const phrases = (of: string) => {
    const words = plain(of).match(/[\p{L}\p{N}']+/gu) ?? [];
    return words.map((_, at) => words.slice(at, at + 3).join(' ')).slice(0, Math.max(1, words.length - 2));
  };
  const known = new Set(phrases(sample));
  const all = phrases(text);
  if (all.length === 0 || (all.length === 1 && all[0] === '')) return 1;
  return all.filter((phrase) => !known.has(phrase)).length / all.length;
}
