import type { ClosedGrammar, ClosedRule } from './closed-grammar.ts';
import { anywhere, clausesOf, type Flag, flag, leading, opening, type Sentence, words } from './rule.ts';

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
    `(?:can|could|may|might)\\s+(?:i|we)\\s+${POLITE}(?:ask|know|hear|learn)(?:\\s+you)?\\s+(?:more|about|${BEFORE_IT}?${HOW_OR_WHAT})|` +
    `(?:would|could|is|might)\\s+(?:it|that)\\s+(?:be\\s+)?(?:all right|alright|ok|okay|fine|possible|too much)\\s+(?:for\\s+(?:me|you)\\s+)?(?:to\\s+)?(?:ask|hear|know|learn|tell|explain|describe|show)(?:\\s+(?:me|you|us))?\\s+(?:more|about|${BEFORE_IT}?${HOW_OR_WHAT})`,
);
/** "May I come back with a question?": a yes is all that is wanted. */
const ASKS_LEAVE = opening(
  `(?:can|could|may|might)\\s+(?:i|we)\\s+${POLITE}(?:tell|say|use|mention|come back|get back|call|ring|write|contact|reach|record|take (?:notes|a photo|a picture|a card)|quote|keep in touch|stay in touch|borrow|thank)`,
);
const WHETHER = words(
  "(?:tell|telling|ask|say|know|explain|share|wondering|wonder|see)(?:\\s+(?:me|us|you))?(?:,?\\s+please,?)?\\s+(?:if|whether)(?!\\s+(?:anything|so|possible|you (?:can|could|don't mind)))",
);
const REQUEST = opening(
  `(?:please\\s+)?(?:tell|can|could|would|may|might|i wonder|i am wondering|i'm wondering|i would like to know|i'd like to know)`,
);

const OPENED_AGAIN = anywhere(
  `(?:[,;–—(]|\\sand|\\sor)\\s*(?:(?:and|or|if so|then|if yes|if not)[,]?\\s+)*(?:${BEFORE_IT}?${HOW_OR_WHAT})(?!\\p{L})`,
);
const TAG = anywhere(
  `,\\s*(?:right|correct|yes|no|yeah|true|huh|eh|or not|or no|am i right|don't you think|is that right|${VERB}\\s+${PRONOUN})\\s*\\?+$`,
);
const STATEMENT = opening(
  `(?:${PRONOUN}|you're|you've|you'd|you'll|they're|they've|it's|that's|there's|he's|she's|we're)(?=\\s)`,
);
const STATEMENT_OF_A_THING =
  /^(?:the|your|this|that|most|people|my|all|every)\s+\S+\s.*\b(?:is|are|was|were|has|have|had|can|will|gets?|does|needs?|pays?|helps?)\b/u;
/** "The shifts change every week?": behind a plural comes a word that does not go on naming the thing. */
const PLURAL_THAT_DOES =
  /^(?:the|your|these|those|most|all|many|some)\s+(?:\p{L}+\s+)?\p{L}+s\s+(?!(?:of|in|at|on|for|with|from|to|and|or|you|that|who|when|after|before|during|about|around|here|there|then|now)(?!\p{L}))\p{L}+/u;
const CUT_SHORT = opening('any|anything|anyone|anybody|ever|never|still|enough|much|many');
/** "Thinking of leaving?" */
const DOING = opening('\\p{L}+ing\\s+\\p{L}+');

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
    if (NOT_A_QUESTION.test(clause.text) || ASKS_LEAVE.test(clause.text)) return undefined;
    if (ASKS_FOR_A_STORY.test(clause.text)) return undefined;
    if (OPENED_AGAIN.test(main.slice(clause.at + verb[0].length))) return undefined;
    return flag('VERB_FIRST', lead + clause.at, verb[0]);
  }
  if (tag) return flag('TAG', lead + tag.index + 1, tag[0].slice(1));
  if (!asks || words(HOW_OR_WHAT).test(main)) return undefined;
  const short = CUT_SHORT.exec(main) ?? DOING.exec(main);
  if (short) return flag('CUT_SHORT', lead, short[0]);
  const says = (text: string) =>
    STATEMENT.test(text) || STATEMENT_OF_A_THING.test(text) || PLURAL_THAT_DOES.test(text);
  if (says(main) || says(clausesOf(main).at(-1)!.text)) return flag('STATEMENT', lead, main);
  return undefined;
}

export const ENGLISH: ClosedGrammar = {
  find,
  opens: (sentence) => ASKS_HOW_OR_WHAT.test(sentence.replace(LEAD, '')),
};
