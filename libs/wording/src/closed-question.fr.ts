import type { ClosedGrammar, ClosedRule } from './closed-grammar.ts';
import { anywhere, clausesOf, type Flag, flag, leading, opening, type Sentence, words } from './rule.ts';

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
const EST_CE = /(?<!\p{L})est-ce(?:\s+que|\s+qu')?/u;
const INVERTED = anywhere(
  `(?<![\\p{L}-])(?!rendez-vous|garde-|après)(?:[lmts]'|n'|y\\s+|n'y\\s+)?\\p{L}+-(?:t-)?${PRONOUN}(?![\\p{L}-])`,
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
  `(?:(?:serait-il|est-il|serait-ce) possible|(?:${WANTS})-(?:vous|tu|je|on)|(?:vous|tu|je|on)\\s+(?:${WANTS}))\\s+${POLITE}(?:de |d'|à |pour )?(?:(?:me|te|vous|nous|m'en|vous en|en|le)\\s+|m'|t')*${RECOUNT}`,
);
/** "Puis-je revenir avec une question ?": a yes is all that is wanted. */
const ASKS_LEAVE = words(
  `(?:puis-je|pourrais-je|est-ce que je (?:peux|pourrais))\\s+${POLITE}(?:(?:vous|le|la|en)\\s+)?(?:dire|nommer|mentionner|utiliser|revenir|rappeler|écrire|recontacter|contacter|enregistrer|noter|prendre (?:des notes|une photo|une carte)|citer|remercier|emprunter)(?!\\s+(?:si|s'il))`,
);
const WHETHER = words(
  "(?:dire|dites-moi|dis-moi|demander|savoir|préciser|expliquer)(?:,?\\s+s'il vous plaît,?)?\\s+(?:si|s'il|s'ils)",
);
const REQUEST = words(
  `(?:${WANTS})(?:-(?:vous|tu|je|on))?|dites-moi|dis-moi|j'aimerais savoir|je voudrais savoir`,
);
const OPENED_AGAIN = anywhere(
  `(?:[,;–—(]|\\set|\\sou)\\s*(?:(?:et|ou|si oui|sinon|alors)[,]?\\s+)*${BEFORE_IT}?(?:pourquoi|comment|quoi|quel(?:le)?s?|combien|où|quand|qu'est-ce|que|en quoi)(?!\\p{L})`,
);
const TAG =
  /,\s*(?:non|n'est-ce pas|pas vrai|c'est ça|c'est bien ça|c'est cela|hein|oui|ou pas|ou non|vrai|je me trompe|d'accord)\s*\?+$/u;
const STATEMENT = anywhere(
  `^(?:vous|tu|c'est|c'était|ce (?:n')?est|ce sont|il|elle|on|ils|elles|ça|cela|j'\\p{L}+|je|nous|votre travail|votre métier)(?!\\p{L})`,
);
const STATEMENT_OF_A_THING =
  /^(?:le|la|les|l'|votre|vos|ce|cette|ces|un|une|tout|toute|tous)\s?.*(?<!\p{L})(?:est|sont|a|ont|était|étaient|peut|peuvent|doit|doivent|va|vont|permet|demande|paie|suffit|reste)(?!\p{L})/u;
/** "Les horaires changent chaque semaine ?" */
const PLURAL_THAT_DOES = /^(?:les|vos|ces|tous|toutes)\s.*\p{L}+ent(?!\p{L})/u;
const CUT_SHORT = opening('des|déjà|jamais|toujours|aucune?|quelques');

/** "Quand un client se plaint, …" tells when; with its verb turned round, "quand" asks. */
const WHEN_OR_WHERE = opening('quand|où');
function asksHow(clause: string): boolean {
  if (SIDE_CLAUSE.test(clause)) return false;
  if (WHEN_OR_WHERE.test(clause))
    return EST_CE.test(clause) || INVERTED.test(clause) || /^où\s+(?!que)\p{L}+\s/u.test(clause);
  return ASKS_HOW_OR_WHAT.test(clause);
}

function find({ text, asks }: Sentence): Flag<ClosedRule> | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const main = text.slice(lead);
  const clauses = clausesOf(main);
  if (clauses[0] && asksHow(clauses[0].text)) return undefined;

  const whether = WHETHER.exec(main);
  if (whether && REQUEST.test(main)) return flag('WHETHER', lead + whether.index, whether[0]);

  const tag = asks ? TAG.exec(main) : null;
  for (const clause of clauses) {
    if (SIDE_CLAUSE.test(clause.text) || WHEN_OR_WHERE.test(clause.text)) continue;
    if (asksHow(clause.text)) return undefined;
    const verb = EST_CE.exec(clause.text) ?? INVERTED.exec(clause.text);
    if (!verb || (tag && clause.at > tag.index)) continue;
    const before = clause.text.slice(0, verb.index);
    if (words(HOW_OR_WHAT).test(before.replace(/n'importe\s+\p{L}+/gu, ''))) return undefined;
    if (!asks && (verb.index > 0 || clause.at > 0)) continue;
    if (ASKS_LEAVE.test(clause.text)) return undefined;
    if (ASKS_FOR_A_STORY.test(clause.text)) return undefined;
    if (OPENED_AGAIN.test(main.slice(clause.at + verb.index + verb[0].length))) return undefined;
    return flag('VERB_FIRST', lead + clause.at + verb.index, verb[0]);
  }
  if (tag) return flag('TAG', lead + tag.index + 1, tag[0].slice(1));
  if (!asks || words(HOW_OR_WHAT).test(main) || ASKS_FOR_A_STORY.test(main)) return undefined;
  const short = CUT_SHORT.exec(main);
  if (short) return flag('CUT_SHORT', lead, short[0]);
  const says = (text: string) =>
    STATEMENT.test(text) || STATEMENT_OF_A_THING.test(text) || PLURAL_THAT_DOES.test(text);
  if (says(main) || says(clauses.at(-1)!.text)) return flag('STATEMENT', lead, main);
  return undefined;
}

export const FRENCH: ClosedGrammar = {
  find,
  opens: (sentence) => ASKS_HOW_OR_WHAT.test(sentence.replace(LEAD, '')),
};
