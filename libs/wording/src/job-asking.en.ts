import type { JobGrammar } from './job-grammar.ts';
import { words } from './rule.ts';

const JOB =
  '(?:jobs?|positions?|employment|work|roles?|openings?|vacanc(?:y|ies)|internships?|placements?|apprenticeships?|traineeships?|shifts?|gigs?|posts?)';
/** Up to three words before the noun, none of which leads away from it: "a paid summer job", but not "people who work". */
const SOME = `(?:(?!(?:who|that|about|people|persons?|someone|somebody|information|advice|minutes?|time|of|in|on|to|from|with|how|what|your|their|his|her|similar|related)(?!\\p{L}))[\\p{L}'-]+\\s+){0,3}`;
const FREE_PLACE =
  '(?:jobs?|openings?|vacanc(?:y|ies)|positions?|posts?|places?|spots?|internships?|placements?|apprenticeships?|work)';
const YOURS =
  '(?:you(?!\\s+(?:do|are|were|did|have|had|say|said|know|think|think|can|could|will|would|like)\\b)|your\\s+(?:\\p{L}+\\s+)?(?:company|team|firm|office|shop|store|department|clinic|hospital|school|crew|staff|workshop|business|organi[sz]ation|agency|restaurant|place|practice|unit|site|lab|studio|kitchen|garage|farm)|(?:this|the)\\s+(?:company|firm|team|clinic|hospital|shop|department|business|organi[sz]ation)|here)';
const RESUME = '(?:r[ée]sum[ée]s?|cvs?|c\\.v|curriculum vit(?:ae|æ))';
const LIKE_ME =
  '(?:someone|somebody|anyone|a\\s+person|people|an?\\s+\\p{L}+)(?:\\s+\\p{L}+){0,3}?\\s+like\\s+(?:me|myself)';
const NOW_OR_FOR_ME = `(?:for\\s+(?:me|us|a student|students|${LIKE_ME})|right now|now|at the moment|currently|available|coming up|open|to fill|(?:that\\s+)?i\\s+(?:could|can|might|may)\\s+(?:apply|fill|take|get|do|try|join)|this\\s+(?:summer|spring|fall|autumn|winter|year|month|season)|next\\s+(?:summer|spring|fall|autumn|winter|year|month))`;
/** Whoever writes: others of whom it is told that they look for work do not ask for it here. */
const I =
  "(?:i|i'm|i'd|i've|i'll|we|we're|we'd|my\\s+(?:\\p{L}+\\s+)?(?:goal|aim|hope|plan|wish|dream|intention)\\s+(?:is|would\\s+be))";

const ASKED_FOR = words(
  '(?<!(?<!\\p{L})i\\s+)(?:asked|requested|wanted)\\s+(?:(?:me|us)\\s+)?(?:for|to|about)|as\\s+(?:you\\s+)?(?:asked|requested|agreed)|at\\s+(?:your|her|his|their)\\s+request|(?:asked|requested)\\s+me',
);
const HOW_IT_IS_DONE =
  /^(?:(?:so|and|but)\s+)?(?:how|what|who|why|when|where|which)\s+(?!(?:can|could|should|do|would|must)\s+i\b)/u;

export const ENGLISH: JobGrammar = {
  patterns: [
    {
      rule: 'LOOKING_FOR_WORK',
      pattern: words(
        `${I}\\s+(?:[\\p{L}'-]+\\s+){0,4}?(?:look(?:ing)?\\s+for|search(?:ing)?\\s+for|hunting\\s+for|seek(?:ing)?|in\\s+search\\s+of|in\\s+the\\s+market\\s+for|on\\s+the\\s+(?:hunt|lookout)\\s+for|ask(?:ing)?\\s+(?:you\\s+)?for|after|hoping\\s+for|hope\\s+for|want|need|would\\s+like|'d\\s+like|would\\s+love|beg(?:ging)?\\s+for)\\s+${SOME}${JOB}(?!\\s+(?:experience|market|that|where|which|in\\s+which|interview|search|title))`,
      ),
      unless: words('(?:interested in|about)\\s+(?:how|what)'),
    },
    {
      rule: 'LOOKING_FOR_WORK',
      pattern: words(
        `${I}\\s+(?:[\\p{L}'-]+\\s+){0,4}?(?:interested\\s+in|apply(?:ing)?\\s+for|considered\\s+for)\\s+(?:(?:a|an|any|the|this|that|your|some|open|full-time|part-time|\\p{L}+)\\s+){0,3}?(?:positions?|openings?|vacanc(?:y|ies)|internships?|placements?|apprenticeships?|roles?)`,
      ),
    },
    {
      rule: 'HIRE_ME',
      pattern: words(
        "(?:hire|hiring|employ|employing|recruit|recruiting)\\s+(?:me|us)|(?:take|taking|bring|bringing|have|having)\\s+me\\s+(?:on|in|aboard)|(?:give|giving|offer|offering|find|finding|get|getting)\\s+me\\s+(?:(?:an?|any|some|the|your)\\s+(?:\\p{L}+\\s+){0,2}?(?:chance|job|shot|try|trial|position|start|work|internship|placement|interview|role|opportunity|shifts?|apprenticeship)|hired|work|in(?=\\s*[.?!]|$))|(?:consider|considering)\\s+me|keep\\s+me\\s+(?:in\\s+mind|posted\\s+(?:on|about)\\s+(?:any\\s+)?(?:jobs?|openings?))|(?:think\\s+of|remember|call|contact)\\s+me\\s+(?:when|if|whenever|should|for|the next time|next time)\\s+(?:[\\p{L}']+\\s+){0,4}?(?:need|hire|hiring|opens?|opening|job|position|vacancy|comes|looking|recruit|place|spot)|(?:use|need|want|hire|employ|take)\\s+(?:someone|somebody|a person|people|a student|anyone)\\s+like\\s+me|let\\s+me\\s+(?:work|intern|start)|give\\s+(?:a\\s+chance\\s+to\\s+me)|help\\s+me\\s+(?:to\\s+)?(?:get|find|land)\\s+(?:an?\\s+|some\\s+)?(?:\\p{L}+\\s+)?(?:job|work|position|hired|in|employment|internship|placement)",
      ),
      unless: words("(?:made|how|why)\\s+(?:[\\p{L}']+\\s+){0,3}(?:hired?|chose)\\s+you"),
    },
    {
      rule: 'HIRE_ME',
      pattern: words(
        `(?:i|me|my)\\s+(?:[\\p{L}'-]+\\s+){0,8}?(?:be|get|getting|being)\\s+(?:hired|employed|recruited|taken\\s+on|considered|offered\\s+(?:a|an|the))`,
      ),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:is|are|will|would|do|does|might|could)\\s+(?:you|they|your\\s+(?:\\p{L}+\\s+)?\\p{L}+|(?:the|this)\\s+\\p{L}+)\\s+(?:(?:be|currently|now|still|also|ever|perhaps|maybe|soon)\\s+)*(?:hiring|recruiting|taking\\s+on|looking\\s+(?:for|to\\s+hire)\\s+(?:\\p{L}+\\s+){0,2}?(?:staff|people|workers|help|someone|somebody|anyone|employees|interns?))|(?:do|does|will|would|could)\\s+(?:you|your\\s+(?:\\p{L}+\\s+)?\\p{L}+)\\s+(?:need|want|use|have\\s+need\\s+of|be\\s+needing)\\s+(?:(?:any|some|more|extra|another|a|an|new)\\s+)*(?:help|staff|workers?|hands?|interns?|apprentices?|employees?|trainees?|assistants?|volunteers?)|(?:do|does|will)\\s+(?:you|your\\s+\\p{L}+)\\s+hire\\s+(?:now|soon|this|next|in\\s+the)`,
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:have|has|had|got|is|are|be|see|offer|there)\\s+(?:(?:a|an|any|some|the|other|more|open|possible|free|currently|few|perhaps|maybe|paid|part-time|full-time|summer|bit|of|little)\\s+){0,4}${FREE_PLACE}\\s+(?:[\\p{L}'-]+\\s+){0,4}?(?:${NOW_OR_FOR_ME}|(?:at|in|with|on|for|within)\\s+${YOURS}|here)|(?:have|has|got)\\s+(?:(?:a|an|any|some|open)\\s+){1,3}(?:openings?|vacanc(?:y|ies)|jobs?|positions?|places?|spots?)\\s*\\?|(?:place|room|spot|work|job|position|internship|opening)\\s+for\\s+(?:me|${LIKE_ME})|(?:spot|place|position|job|opening)s?\\s+(?:on|in|at|with)\\s+your`,
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:an?\\s+|any\\s+|the\\s+)?(?:\\p{L}+\\s+)?(?:openings?|jobs?|positions?|vacanc(?:y|ies)|something|anything|spots?|places?|roles?)\\s+(?:ever\\s+)?(?:opens?|comes?|becomes?|turns?|frees?|should\\s+(?:open|come))\\s+(?:up|available|free|along|vacant)`,
      ),
      onlyWith: words('me|i|my'),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:if|should|when|whenever)\\s+you\\s+(?:ever\\s+|happen\\s+to\\s+)?(?:know|hear|learn|see|come\\s+across|find)\\s+(?:(?:of|about)\\s+)?(?:(?:any|a|an|some)\\s+)?(?:\\p{L}+\\s+)?${JOB}|(?:let\\s+me\\s+know|tell\\s+me|inform\\s+me|e-?mail\\s+me|contact\\s+me|keep\\s+me\\s+informed)\\s+(?:about|of|if|when|whenever)\\s+(?:[\\p{L}']+\\s+){0,4}?(?:any|an?|future|new|open|upcoming)\\s+(?:\\p{L}+\\s+)?(?:openings?|vacanc(?:y|ies)|jobs|positions?|opportunit(?:y|ies))|(?:talk|speak|hear)\\s+(?:[\\p{L}']+\\s+){0,2}?about\\s+(?:a|any|the|future|possible)\\s+(?:\\p{L}+\\s+)?(?:positions?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies))`,
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'SENDS_RESUME',
      pattern: words(
        `(?:attach\\p{L}*|enclos\\p{L}*|send|sending|sent|give|giving|leave|leaving|left|drop|dropping|share|sharing|forward|forwarding|pass|passing|hand|handing|submit|submitting|e-?mail|emailing|mail|bring|bringing|brought|look(?:ing)?\\s+(?:at|over)|review|reviewing|read|reading|check|keep|here\\s+is|here's|have\\s+a\\s+look\\s+at|see|find|circulate|post)\\s+(?:[\\p{L}'-]+\\s+){0,4}?(?:my|our|a\\s+copy\\s+of\\s+my)\\s+(?:\\p{L}+\\s+)?${RESUME}|(?:my|the)\\s+(?:attached\\s+)?${RESUME}\\s+(?:is\\s+)?(?:attached|enclosed|below|for\\s+your)`,
      ),
      unless: ASKED_FOR,
    },
    {
      rule: 'GOOD_WORD',
      pattern: words(
        `(?:put\\p{L}*|say)\\s+in?\\s*(?:a\\s+)?(?:good\\s+|kind\\s+)?word(?!\\s+for\\s+(?:you|him|her|them|us))|vouch\\s+for\\s+me|(?:recommend|refer|suggest)\\s+me\\s+(?:to|for)|pass\\s+(?:on\\s+|along\\s+)?my\\s+(?:name|details|number)|mention\\s+(?:me|my\\s+name)\\s+to|introduce\\s+me\\s+to\\s+(?:[\\p{L}']+\\s+){0,6}?(?:hir\\p{L}+|recruit\\p{L}*|boss|managers?|hr|human\\s+resources|owner|director|charge|supervisor|employers?)|pull\\s+(?:some\\s+|a\\s+few\\s+)?strings|(?:talk|speak)\\s+to\\s+(?:your|the)\\s+(?:\\p{L}+\\s+)?(?:boss|manager|owner|supervisor|director|foreman)\\s+(?:about|for)\\s+me|get\\s+my\\s+foot\\s+in\\s+the\\s+door`,
      ),
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        `(?:i|me|my|i'd|i'm|i'll|i've)\\s+(?:(?!(?:how|what|who|why|where|about|whether|like\\s+to\\s+know)(?!\\p{L}))[\\p{L}'-]+\\s+){0,7}?(?:work|working|intern|interning)\\s+(?:(?:here|there)|(?:\\p{L}+\\s+)?(?:for|with|at|in|under|alongside)\\s+${YOURS})|join(?:ing)?\\s+(?:your|the)\\s+(?:\\p{L}+\\s+)?(?:team|company|crew|staff|firm|department|business|organi[sz]ation|workforce)|(?:addition|asset|fit|match)\\s+(?:to|for|on|in)\\s+(?:your|the)\\s+(?:\\p{L}+\\s+)?(?:team|company|crew|staff|firm|department|business|organi[sz]ation)|(?:be|become|being)\\s+(?:a\\s+)?(?:part|member)\\s+of\\s+your\\s+(?:team|company|crew|staff|firm)`,
      ),
      unless: words("what(?:'s|\\s+is|\\s+it\\s+is|\\s+it's)\\s+(?:it\\s+)?like"),
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        `i(?:'m|\\s+am|'d\\s+be|\\s+would\\s+be|\\s+will\\s+be)?\\s*(?:can|could|(?:be\\s+)?able\\s+to|available\\s+to|ready\\s+to|free\\s+to|happy\\s+to)\\s+(?:start|begin)\\s+(?:working|work|as\\s+soon|right\\s+away|immediately|tomorrow|in\\s+\\p{L}+|on\\s+\\p{L}+|next|any|whenever|when|at\\s+once|today)|when\\s+(?:can|could|may|should)\\s+i\\s+(?:start|begin)(?!\\s+(?:asking|the|our|my))|i(?:'m|\\s+am)\\s+available\\s+(?:for\\s+work|to\\s+work|full-time|part-time|immediately)`,
      ),
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        `i\\s+(?:[\\p{L}'-]+\\s+){0,4}?(?:get|land|find|have|obtain)\\s+(?:an?\\s+|any\\s+|some\\s+)?(?:[\\p{L}-]+\\s+)?${JOB}\\s+(?:(?:at|in|with|on|for)\\s+)?${YOURS}`,
      ),
    },
    {
      rule: 'APPLIES',
      pattern: words(
        `(?:i|me|i'd|i'll)\\s+(?:[\\p{L}'-]+\\s+){0,10}?apply(?:ing)?(?:\\s+(?:for|to|at|with|here|in|as|directly))?(?!\\s+(?:on|what|it|this|that|(?:[\\p{L}'-]+\\s+){0,2}?(?:college|colleges|school|schools|university|universities|program|programme|course|courses|licen[cs]e|grant|scholarship|certificate|degree|training|bursary)))`,
      ),
      onlyWith: words(
        `here|you|your|position|positions|job|jobs|opening|openings|role|roles|vacancy|internship`,
      ),
      unless: words('told|advised|(?:did|do|does|should|would)\\s+(?:you|people|somebody|someone)\\s+apply'),
    },
    {
      rule: 'APPLIES',
      pattern: words(
        `(?:give|giving|send|sending|submit|submitting|forward|forwarding|hand|handing|consider|considering|support|supporting|pass|passing|review|bring|drop)\\s+(?:[\\p{L}']+\\s+){0,3}?my\\s+(?:job\\s+)?(?:application|candidacy)|my\\s+(?:job\\s+)?(?:application|candidacy)\\s+(?:to|with|at|is|has)|(?:for|thank\\s+you\\s+for)\\s+(?:your|considering\\s+my)\\s+(?:consideration|application)`,
      ),
    },
    {
      rule: 'LOOKING_FOR_WORK',
      pattern: words(
        "(?:i|i'm|i\\s+am)\\s+(?:currently\\s+|now\\s+|still\\s+)?(?:unemployed|out\\s+of\\s+work|between\\s+jobs|jobless|job[-\\s]hunting|available\\s+immediately)",
      ),
    },
    {
      rule: 'HIRE_ME',
      pattern: words(
        '(?:my|the)\\s+(?:chances?|odds)\\s+of\\s+(?:getting|being|finding)\\s+(?:hired|employed|taken\\s+on|in|a\\s+job)|(?:on|onto)\\s+your\\s+payroll|(?:do|try|work|have|offer\\s+me|give\\s+me)\\s+(?:a|one)\\s+trial\\s+(?:day|shift|week)|make\\s+me\\s+an\\s+offer|(?:be|become)\\s+(?:your|an?)\\s+(?:colleague|employee|intern|apprentice|assistant|trainee)\\s*(?:of\\s+yours|there|here)?(?=\\s*[.?!,]|$)|one\\s+of\\s+(?:your|the)\\s+(?:employees|staff|team|apprentices|interns)(?=\\s*[.?!,]|$)',
      ),
      onlyWith: words("i|i'm|i'd|me|my|we"),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        '(?:do|does|will|would|could|can)\\s+(?:you|your\\s+(?:\\p{L}+\\s+)?\\p{L}+)\\s+(?:ever\\s+|sometimes\\s+|still\\s+|also\\s+)?(?:take|accept|want|need|hire|use)\\s+(?:on\\s+)?(?:(?:any|new|summer|student|more|in)\\s+)*(?:interns?|apprentices?|trainees?|temps?|casuals?|part-timers?|students)',
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:positions?|jobs?|openings?|vacanc(?:y|ies)|internships?|roles?)\\s+(?:is|are)\\s+(?:there\\s+)?(?:currently\\s+|now\\s+|still\\s+)?(?:open|available|free|vacant|unfilled)?\\s*(?:here|right\\s+now|with\\s+you|at\\s+the\\s+moment|for\\s+me|(?:at|in|on)\\s+your)`,
      ),
    },
    {
      rule: 'GOOD_WORD',
      pattern: words(
        '(?:be|act\\s+as|serve\\s+as|give\\s+me|write\\s+me|put\\s+you\\s+down\\s+as|use\\s+you\\s+as)\\s+(?:a|my|the)\\s+(?:\\p{L}+\\s+)?(?:reference|referee)|(?:write|give)\\s+(?:me\\s+)?(?:a|my)\\s+(?:letter\\s+of\\s+)?(?:recommendation|reference)(?:\\s+letter)?|(?:talk|speak)\\s+to\\s+(?:your|the)\\s+(?:\\p{L}+\\s+)?(?:boss|manager|owner|supervisor|director|foreman|hr)\\s+(?:\\p{L}+\\s+){0,3}?(?:me|my)',
      ),
    },
    {
      rule: 'APPLIES',
      pattern: words(
        '(?:hear(?:ing)?|heard|news|word|update|answer|decision|reply)\\s+(?:back\\s+)?(?:from\\s+you\\s+)?(?:soon\\s+)?(?:about|on|regarding|concerning)\\s+(?:the|a|this|that|my|your)\\s+(?:\\p{L}+\\s+)?(?:positions?|jobs?|openings?|roles?|vacanc(?:y|ies)|application|internship)',
      ),
      onlyWith: words("i|i'm|i'd|me|my|we|forward"),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        `(?:i|i'd|i'll|i\\s+would)\\s+(?:[\\p{L}'-]+\\s+){0,4}?(?:fit|blend|settle|slot)\\s+(?:\\p{L}+\\s+)?(?:in|into|with|on)\\s+(?:to\\s+)?(?:with\\s+)?your|(?:i|me|my|we)\\s+(?:[\\p{L}'-]+\\s+){0,6}?(?:in|into)\\s+your\\s+(?:company|team|firm|crew|office|shop|department|staff)(?=\\s*[.?!,]|$)`,
      ),
      unless: words(
        '(?:told|said|asked|learned|heard|interested|noticed|saw|met|works?|worked)\\s+(?:\\p{L}+\\s+){0,6}?in\\s+your|what|how',
      ),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:if|whether|do|does|would|could|might|is|are|might)\\s+(?:you|your\\s+(?:\\p{L}+\\s+)?\\p{L}+|there|they|anyone\\s+here)\\s+(?:[\\p{L}']+\\s+){0,4}?(?:have|has|had|need|needs|needed|got|be|use|want)\\s+(?:(?:an?|any|some|another|more|extra|open|free|new)\\s+){1,2}(?:\\p{L}+\\s+)?(?:vacanc(?:y|ies)|openings?|internships?|placements?|apprenticeships?|traineeships?|spots?|(?:pairs?\\s+of\\s+)?hands?|helpers?|help|staff|assistants?|(?:jobs?|positions?)(?!\\s+(?:boards?|fairs?|titles?|descriptions?|you|that|which|where|who|in\\s+(?:this|your|the)\\s+(?:field|trade|industry|sector)|like)))`,
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        `(?:something|anything|work|jobs?|a\\s+place|a\\s+spot|room)\\s+for\\s+(?:me|${LIKE_ME})(?!\\s+to)`,
      ),
    },
    {
      rule: 'HIRE_ME',
      pattern: words(
        "(?:remember|think\\s+of|keep|call|contact|consider)\\s+me\\s+(?:[\\p{L}']+\\s+){0,5}?(?:when|if|whenever|should|for\\s+(?:any|the|a|future))\\s+(?:[\\p{L}']+\\s+){0,6}?(?:opens?|opening|openings|job|jobs|position|positions|vacancy|spot|place|role|need|hire|hiring|recruit|comes\\s+up|applications?)",
      ),
    },
    {
      rule: 'APPLIES',
      pattern: words(
        '(?:tak(?:e|ing)|accept(?:ing)?|open(?:ing)?\\s+(?:for|to)|receiv(?:e|ing)|look(?:ing)?\\s+at)\\s+(?:new\\s+)?applications',
      ),
      onlyWith: words('me|i|my|please'),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        "i\\s+(?:[\\p{L}',-]+\\s+){0,10}?(?:can|could|able\\s+to|ready\\s+to|available\\s+to|free\\s+to)\\s+(?:start|begin)\\s+(?!(?:by|with|asking|the|our|my|over|to|learning|a)(?!\\p{L}))\\p{L}+",
      ),
      unless: /\?$/u,
    },
    {
      rule: 'LOOKING_FOR_WORK',
      pattern: words(
        `(?:lead|leads|turn|turns|become|becomes|grow|grows)\\s+(?:in)?to\\s+(?:an?|some|the|your)?\\s*(?:\\p{L}+\\s+)?(?:jobs?|positions?|employment|internships?|work|offers?)(?=\\s*[.?!,]|$|\\s+(?:with|at|here|for\\s+me))`,
      ),
      onlyWith: words("(?:i|we)\\s+(?:\\p{L}+\\s+)?(?:hope|wish|would|want)|i'd|hopefully|hoping"),
    },
    {
      rule: 'HIRE_ME',
      pattern: words(
        `(?:give|offer|find)\\s+(?:${LIKE_ME}|us)\\s+(?:an?|any|some|the|my)\\s+(?:\\p{L}+\\s+){0,2}?(?:chance|job|work|position|try|start|place|internship)`,
      ),
    },
    {
      rule: 'GOOD_WORD',
      pattern: words(
        "(?:tell|told|telling)\\s+(?:your|the)\\s+(?:\\p{L}+\\s+)?(?:boss|managers?|owner|supervisor|director|foreman|people|team)\\s+(?:that\\s+|how\\s+)?(?:about\\s+me|i(?:'m|\\s+am)\\s+(?:looking|available|interested)|i\\s+(?:would|could|want|need))",
      ),
    },
    {
      rule: 'OPENINGS',
      pattern: words(
        '(?:do|does|would|might)\\s+(?:you|your\\s+(?:\\p{L}+\\s+)?\\p{L}+)\\s+(?:\\p{L}+\\s+)?have\\s+(?:summer\\s+|part-time\\s+|student\\s+)?(?:vacancies|openings|jobs|positions|internships|apprenticeships)(?!\\s+(?:that|which|you|where|who|people|nobody))',
      ),
      unless: HOW_IT_IS_DONE,
    },
    {
      rule: 'WORK_HERE',
      pattern: words(
        `(?:work|working|being)\\s+(?:for|with|alongside)\\s+you\\s+(?:would|'d|will)\\s+be|i\\s+(?:[\\p{L}'-]+\\s+){0,5}?(?:get|come|be|break|move)\\s+(?:in|into|in\\s+with|on)\\s+your\\s+(?:\\p{L}+\\s+)?(?:company|team|firm|crew|department|business|organi[sz]ation)|i(?:'d|\\s+would|\\s+will|'ll|\\s+am|'m)\\s+(?:be\\s+)?(?:\\p{L}+\\s+)?(?:glad|happy|delighted|ready|thrilled)\\s+to\\s+(?:start|begin|work|help\\s+out)(?!\\s+(?:the|our|my|by|with\\s+a)(?!\\p{L}))`,
      ),
    },
  ],
  not: words(
    "not|never|no|without|rather\\s+than|instead\\s+of|nor|neither|nothing|nobody|\\p{L}+n't|cannot",
  ),
  notButAsks:
    /^(?:(?:so|and|but|well|or)\s+)?(?:you\s+(?:do|would|could)n't|(?:(?:do|does|did|is|are|could|can|would|will|might|have|has)n't|can't|won't)\s+(?:you|there|it|they|your|we|i|the|somebody|someone))(?!\p{L})/u,
  newThought:
    /[;:–—]|(?:,\s*)?(?<!\p{L})(?:but|however|yet|although|though|so|if|unless)(?!\p{L})|,\s*(?:and\s+|then\s+|or\s+)?(?=(?:i|we|please|could|can|would|will|let|maybe|perhaps|do|is|are|you)(?!\p{L}))|^no,/u,
  encouraging: /(?:hesitate|be\s+(?:shy|afraid)|why\s+not|mind)\s*(?:to\s+)?/u,
};
