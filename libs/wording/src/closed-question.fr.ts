import type { ClosedGrammar, ClosedRule } from './closed-grammar.ts';
import { clausesOf, type Flag, flag, leading, opening, type Sentence, words } from './rule.ts';

const HOW_OR_WHAT =
  "(?:quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|qui|que|qu'\\p{L}+|quoi|comment|pourquoi|où|quand|combien)";
const BEFORE_IT =
  "(?:(?:à|de|en|dans|avec|pour|par|sur|selon|depuis|sous|vers|chez|pendant|après|contre|jusqu'à|auprès de|à partir de)\\s+|d')";
const PRONOUN = '(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)';

const LEAD = leading(
  "(?:(?:et|alors|donc|mais|ou|puis|bon|eh bien|au fait|enfin|ensuite|d'abord|sinon|bref|finalement)[,:]?\\s+)+",
);
const ASKS_HOW_OR_WHAT = opening(`${BEFORE_IT}?${HOW_OR_WHAT}`);
/** "Quand vous débutiez …" tells when; "Quand débutez-vous ?" asks. */
const SIDE_CLAUSE = opening(
  `(?:quand|où)\\s+(?!est-ce)(?:je|tu|il|elle|on|nous|vous|ils|elles|j'|c'|le|la|les|votre|vos)|(?:si|s'ils?|lorsque|lorsqu'\\p{L}+|comme|puisque|pendant que|depuis que|dès que|une fois|avant de|avant que|après avoir|même si|tant que)`,
);
const EST_CE = /(?<!\p{L})est-ce(?:\s+que|\s+qu')?/iu;
const INVERTED = new RegExp(
  `(?<![\\p{L}-])(?!rendez-vous|garde-|après)(?:[lmts]'|n'|y\\s+|n'y\\s+)?\\p{L}+-(?:t-)?${PRONOUN}(?![\\p{L}-])`,
  'iu',
);
/** "Raconte-t-on", "dit-il" stand behind what was said; a question has its verb near the front. */
const WANTS =
  'pourriez|pouvez|pourrais|pourrait|peux|puis|peut|voulez|voudriez|accepteriez|aimeriez|seriez|auriez';
const POLITE =
  "(?:bien |s'il vous plaît |s'il te plaît |peut-être |d'accord |prête? |disposée? |l'amabilité |la gentillesse |aussi |donc |encore |maintenant )*";
const RECOUNT =
  "(?:raconter|décrire|expliquer|parler|présenter(?!\\s+(?:à|au|aux|quelqu'un))|détailler|montrer|partager|dire|préciser|citer|nommer|développer|évoquer|illustrer|résumer|comparer|demander|savoir|entendre|dresser|dépeindre|(?:aider|faire) (?:à |mieux )*(?:comprendre|voir|visiter)|donner (?:un|une|des|quelques|votre) (?:\\p{L}+ )?(?:exemples?|idées?|aperçu|impressions?|images?|avis))";
/** Asks for a story, politely: "Pourriez-vous me raconter …", "Puis-je vous demander comment …". */
const ASKS_FOR_A_STORY = words(
  `(?:(?:${WANTS})-(?:vous|tu|je|on)|(?:vous|tu|je|on)\\s+(?:${WANTS}))\\s+${POLITE}(?:de |d'|à |pour )?(?:(?:me|te|vous|nous|m'en|vous en|en|le)\\s+|m'|t')*${RECOUNT}`,
);
const WHETHER = words(
  "(?:dire|dites-moi|dis-moi|demander|savoir|préciser|expliquer)(?:,?\\s+s'il vous plaît,?)?\\s+(?:si|s'il|s'ils)",
);
const REQUEST = words(
  `(?:${WANTS})(?:-(?:vous|tu|je|on))?|dites-moi|dis-moi|j'aimerais savoir|je voudrais savoir`,
);
const OPENED_AGAIN = new RegExp(
  `(?:[,;–—(]|\\set|\\sou)\\s*(?:(?:et|ou|si oui|sinon|alors)[,]?\\s+)*${BEFORE_IT}?(?:pourquoi|comment|quoi|quel(?:le)?s?|combien|où|quand|qu'est-ce|que|en quoi)(?!\\p{L})`,
  'iu',
);
const TAG =
  /,\s*(?:non|n'est-ce pas|pas vrai|c'est ça|c'est bien ça|c'est cela|hein|oui|ou pas|ou non|vrai|je me trompe|d'accord)\s*\?+$/iu;
const STATEMENT = new RegExp(
  `^(?:vous|tu|c'est|c'était|ce (?:n')?est|ce sont|il|elle|on|ils|elles|ça|cela|j'\\p{L}+|je|nous|votre travail|votre métier)(?!\\p{L})`,
  'iu',
);
const STATEMENT_OF_A_THING =
  /^(?:le|la|les|l'|votre|vos|ce|cette|ces|un|une|tout|toute|tous)\s?.*(?<!\p{L})(?:est|sont|a|ont|était|étaient|peut|peuvent|doit|doivent|va|vont|permet|demande|paie|suffit|reste)(?!\p{L})/iu;
const CUT_SHORT = opening('des|déjà|jamais|toujours|aucune?|quelques');

function find({ text, asks }: Sentence): Flag<ClosedRule> | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const main = text.slice(lead);
  if (ASKS_HOW_OR_WHAT.test(main) && !SIDE_CLAUSE.test(main)) return undefined;

  const whether = WHETHER.exec(main);
  if (whether && REQUEST.test(main)) return flag('WHETHER', lead + whether.index, whether[0]);

  const tag = asks ? TAG.exec(main) : null;
  for (const clause of clausesOf(main)) {
    if (SIDE_CLAUSE.test(clause.text)) continue;
    if (ASKS_HOW_OR_WHAT.test(clause.text)) return undefined;
    const verb = EST_CE.exec(clause.text) ?? INVERTED.exec(clause.text);
    if (!verb || (tag && clause.at > tag.index)) continue;
    const before = clause.text.slice(0, verb.index);
    if (words(HOW_OR_WHAT).test(before)) return undefined;
    if (!asks && verb.index > 0) continue;
    if (ASKS_FOR_A_STORY.test(clause.text)) return undefined;
    if (OPENED_AGAIN.test(main.slice(clause.at + verb.index + verb[0].length))) return undefined;
    return flag('VERB_FIRST', lead + clause.at + verb.index, verb[0]);
  }
  if (tag) return flag('TAG', lead + tag.index + 1, tag[0].slice(1));
  if (!asks || words(HOW_OR_WHAT).test(main) || ASKS_FOR_A_STORY.test(main)) return undefined;
  const short = CUT_SHORT.exec(main);
  if (short) return flag('CUT_SHORT', lead, short[0]);
  if (STATEMENT.test(main) || STATEMENT_OF_A_THING.test(main)) return flag('STATEMENT', lead, main);
  return undefined;
}

export const FRENCH: ClosedGrammar = {
  find,
  opens: (sentence) => ASKS_HOW_OR_WHAT.test(sentence.replace(LEAD, '')),
};
