import type { ClosedGrammar, ClosedRule } from './closed-grammar.ts';
import { clausesOf, type Flag, flag, leading, opening, type Sentence, words } from './rule.ts';

const VERB =
  "(?:(?:do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|should|shall|may|might|must)(?:n't)?|won't|can't|cannot)";
const PRONOUN =
  '(?:you|i|we|they|he|she|it|there|this|that|these|those|one|people|someone|somebody|anyone|anybody|everyone)';
const HOW_OR_WHAT = '(?:what|how|why|which|who|whom|whose|where|when)';
const BEFORE_IT =
  '(?:(?:in|to|at|on|from|for|with|by|under|of|about|after|since|during|until|through|over|besides)\\s+)';

const LEAD = leading(
  '(?:(?:so|and|but|or|well|also|ok|okay|now|then|oh|just|actually|honestly|finally|first|lastly|next|plus|by the way)[,:]?\\s+)+',
);
const ASKS_HOW_OR_WHAT = opening(`${BEFORE_IT}?${HOW_OR_WHAT}|tell me (?:about|what|how|why|where|when|who)`);
/** "When you started …" tells when; "When do you start?" asks. */
const SIDE_CLAUSE = leading(
  `(?:when|where|while|if|once|since|as|because|although|before|after|until|unless|whenever|given|even if|now that)\\s+(?!${VERB}\\s)`,
);
const VERB_FIRST = opening(`${VERB}\\s+(?:not\\s+)?[\\p{L}\\d'-]+`);
const VERB_AND_PRONOUN = opening(`${VERB}\\s+(?:not\\s+)?(?:${PRONOUN}|your|the|most|any)`);
/** "Do tell me", "Have a good day": the verb begins a request or a wish. */
const NOT_A_QUESTION = opening(
  'do\\s+(?:not\\s+)?(?:tell|describe|explain|share|let|give|say|walk|go|come|call|write|take)|have a|have some',
);

const RECOUNT = `(?:tell|describ|explain|shar|walk|talk|show|expand|elaborat|outlin|sketch|summari[sz]|compar|list|name|nam|teach|spell)(?:e|ing|s)?`;
const RECOUNT_MORE = `(?:giv(?:e|ing)\\s+(?:me|us)\\s+(?:an?|some|your|the|a few)\\s+(?:\\p{L}+\\s+)?(?:example|idea|sense|picture|tour|impression|overview|feel)s?|(?:tak|go|runn?)(?:e|ing)?\\s+(?:(?:me|us)\\s+)?(?:through|over|into)|say(?:ing)?\\s+(?:(?:a|some|something|a bit|a little|a few words)\\s+)*(?:more|about|words)|help(?:ing)?\\s+(?:me|us)\\s+(?:to\\s+)?(?:understand|see|picture|imagine|grasp)|paint(?:ing)?|break(?:ing)?\\s+(?:it\\s+)?down)`;
const POLITE =
  '(?:(?:please|maybe|perhaps|possibly|kindly|just|also|then|mind|try to|care to|like to|be (?:able|willing|happy|open|so kind as|kind enough|glad) to)\\s+)*';
/** Asks for a story, politely: "Could you tell me how …", "Would you mind describing …", "May I ask what …". */
const ASKS_FOR_A_STORY = opening(
  `(?:can|could|would|will|might)(?:n't)?\\s+you\\s+${POLITE}(?:${RECOUNT}|${RECOUNT_MORE})|` +
    `do(?:n't)?\\s+you\\s+mind\\s+(?:${RECOUNT}|${RECOUNT_MORE})|` +
    `(?:can|could|may|might)\\s+(?:i|we)\\s+${POLITE}(?:ask|know|hear|learn)(?:\\s+you)?\\s+(?:more|about|${BEFORE_IT}?${HOW_OR_WHAT})`,
);
const WHETHER = words(
  "(?:tell|telling|ask|say|know|explain|share|wondering|wonder|see)(?:\\s+(?:me|us|you))?(?:,?\\s+please,?)?\\s+(?:if|whether)(?!\\s+(?:anything|so|possible|you (?:can|could|don't mind)))",
);
const REQUEST = opening(
  `(?:please\\s+)?(?:tell|can|could|would|may|might|i wonder|i am wondering|i'm wondering|i would like to know|i'd like to know)`,
);

const OPENED_AGAIN = new RegExp(
  `(?:[,;–—(]|\\sand|\\sor)\\s*(?:(?:and|or|if so|then|if yes|if not)[,]?\\s+)*(?:${BEFORE_IT}?${HOW_OR_WHAT})(?!\\p{L})`,
  'iu',
);
const TAG = new RegExp(
  `,\\s*(?:right|correct|yes|no|yeah|true|huh|eh|or not|or no|am i right|don't you think|is that right|${VERB}\\s+${PRONOUN})\\s*\\?+$`,
  'iu',
);
const STATEMENT = opening(
  `(?:${PRONOUN}|you're|you've|you'd|you'll|they're|they've|it's|that's|there's|he's|she's|we're)(?=\\s)`,
);
const STATEMENT_OF_A_THING =
  /^(?:the|your|this|that|most|people|my|all|every)\s+\S+\s.*\b(?:is|are|was|were|has|have|had|can|will|gets?|does|needs?|pays?|helps?)\b/iu;
const CUT_SHORT = opening('any|anything|anyone|anybody|ever|never|still|enough|much|many');

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
    const verb = (asks ? VERB_FIRST : VERB_AND_PRONOUN).exec(clause.text);
    if (!verb || (tag && clause.at > tag.index)) continue;
    if (NOT_A_QUESTION.test(clause.text) || ASKS_FOR_A_STORY.test(clause.text)) return undefined;
    if (OPENED_AGAIN.test(main.slice(clause.at + verb[0].length))) return undefined;
    return flag('VERB_FIRST', lead + clause.at, verb[0]);
  }
  if (tag) return flag('TAG', lead + tag.index + 1, tag[0].slice(1));
  if (!asks || words(HOW_OR_WHAT).test(main)) return undefined;
  const short = CUT_SHORT.exec(main);
  if (short) return flag('CUT_SHORT', lead, short[0]);
  if (STATEMENT.test(main) || STATEMENT_OF_A_THING.test(main)) return flag('STATEMENT', lead, main);
  return undefined;
}

export const ENGLISH: ClosedGrammar = {
  find,
  opens: (sentence) => ASKS_HOW_OR_WHAT.test(sentence.replace(LEAD, '')),
};
