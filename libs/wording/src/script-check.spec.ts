import { checkScript, type ScriptFacts, shareOfOwn } from './script-check.ts';
import { fillFields, openFields, unknownFields } from './script-fields.ts';

const english: ScriptFacts = {
  locale: 'en',
  me: ['Owen', 'Mackay'],
  referrer: 'Trish Boland',
  minutes: 20,
  sample: 'Dear Ada, my name is Owen and I would like to learn about your work.',
};
const french: ScriptFacts = { ...english, locale: 'fr' };
const missing = (text: string, facts: ScriptFacts = english) =>
  checkScript(text, facts)
    .checks.filter(({ holds }) => !holds)
    .map(({ check }) => check);

const WHOLE = `Hello Ada, this is Owen. Trish said you know how a dental lab runs.
I want to understand what the days are like. I'm not looking for a job. Would you have twenty minutes?`;
const ENTIER = `Bonjour, Owen à l’appareil. Trish m’a parlé de vous. J’aimerais comprendre votre quotidien.
Ce n’est pas pour un emploi. Auriez-vous un quart d’heure ?`;

describe('a script', () => {
  it.each([
    ['en', WHOLE, english],
    ['fr', ENTIER, french],
  ] as const)('is content with what has everything (%s)', (_, text, facts) => {
    expect(missing(text, facts)).toEqual([]);
    expect(checkScript(text, facts)).toMatchObject({ jobAsking: [], otherMinutes: null });
  });

  it.each([
    ['NAME', 'Owen', 'somebody'],
    ['REFERRER', 'Trish', 'A friend'],
    ['PURPOSE', 'understand what the days are like', 'see you'],
    ['NOT_A_JOB', 'I’m not looking for a job', 'It is for me'],
    ['MINUTES', 'twenty minutes', 'some time'],
  ])('misses %s', (check, found, instead) => {
    const without = WHOLE.replaceAll("'", '’').replace(found, instead);
    expect(missing(without)).toEqual([check]);
  });

  it.each([
    ['NAME', 'Owen', 'Quelqu’un'],
    ['REFERRER', 'Trish', 'Une amie'],
    ['PURPOSE', 'comprendre votre quotidien', 'vous voir'],
    ['NOT_A_JOB', 'Ce n’est pas pour un emploi', 'C’est pour moi'],
    ['MINUTES', 'un quart d’heure', 'un moment'],
  ])('misses %s in French', (check, found, instead) => {
    expect(missing(ENTIER.replace(found, instead), french)).toEqual([check]);
  });

  it('wants no referrer where there is none to name', () => {
    expect(missing(WHOLE.replace('Trish', 'A friend'), { ...english, referrer: null })).toEqual([]);
  });

  it('takes a field for what will stand there', () => {
    expect(missing('{my name} {who named them} {minutes} to learn, not for a job')).toEqual([]);
    expect(missing('{mon nom} {qui m’envoie} {minutes} pour apprendre, pas pour un emploi', french)).toEqual(
      [],
    );
  });

  it('does not find a name inside another word', () => {
    expect(missing('Hello, Owens here').includes('NAME')).toBe(true);
  });

  it.each([
    ['Could we talk for 45 minutes?', 45],
    ['twenty to thirty minutes', 30],
    ['Would you have an hour?', 60],
    ['half an hour', 30],
    ['15 min', null],
    ['It takes 20 minutes.', null],
  ])('sees that more is asked than was agreed: %s', (text, minutes) => {
    expect(checkScript(text, english).otherMinutes).toBe(minutes);
  });

  it('marks where it asks for a job', () => {
    const text = 'Could you hire me?';
    const [flag] = checkScript(text, english).jobAsking;
    expect(text.slice(flag!.start, flag!.end)).toContain('hire me');
  });

  it('tells the sample from one’s own words', () => {
    const { sample } = english;
    expect(shareOfOwn(sample, sample)).toBe(0);
    expect(checkScript(sample.replace('your work', 'nursing'), english).mostlySample).toBe(true);
    expect(checkScript(WHOLE, english).mostlySample).toBe(false);
    expect(checkScript('', english).mostlySample).toBe(false);
  });
});

it('fills in what is known and leaves the rest to be seen, in either language', () => {
  const text = 'Hello {their name}, {métier}, {day} {no such thing}';
  const filled = fillFields(text, { CONTACT: 'Ada', OCCUPATION: 'nurse' });
  expect(filled).toBe('Hello Ada, nurse, {day} {no such thing}');
  expect(openFields(filled)).toEqual(['{day}', '{no such thing}']);
  expect(unknownFields(filled)).toEqual(['{no such thing}']);
});
