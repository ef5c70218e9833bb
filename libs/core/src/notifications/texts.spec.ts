import type { MailParams } from '@firsthand/contracts';
import { renderLetter } from '@firsthand/platform';
import { EXAMPLES as examples } from './examples.ts';
import { letterFor, letterOf, messageFor, type Reader } from './texts.ts';

const reader: Reader = {
  locale: 'en',
  institution: 'Lakeside College',
  zone: 'America/Toronto',
  now: new Date('2027-02-17T15:00:00Z'),
};
const french = { ...reader, locale: 'fr-CA' };
const reminder = examples.REMINDER;
const OWN_WORDS: Partial<Record<keyof MailParams, string[]>> = {
  NUDGE: ['body'],
  TEST_TEXT: ['body', 'action'],
};
const templates = Object.keys(examples) as (keyof MailParams)[];

it('of an access token that was revoked leads to the account, and to no link that the token’s name makes', () => {
  const told = {
    change: 'TOKEN_REVOKED',
    at: '2027-02-17T15:45:00.000Z',
    path: '/account',
    tokenName: 'Sync',
  } as const;
  const letter = letterFor('SECOND_STEP', told, {
    ...{ ...reader, givenName: 'Ida', publicUrl: 'https://x.example', stop: null, own: new Map() },
  });
  expect(letter.subject).toContain('Sync');
  expect(letter.action?.url).toMatch(/^https:\/\/x\.example\/account/);
});

describe('several in one letter', () => {
  it('say each what they would say alone, a receipt its hash too', () => {
    const addressee = {
      ...reader,
      givenName: 'Ida',
      publicUrl: 'https://x.example',
      stop: null,
      own: new Map(),
    };
    const said = (['REMINDER', 'SUBMISSION_RECEIPT'] as const).map((template) => ({
      template,
      params: { ...examples[template] },
    }));
    const { html, text } = renderLetter(letterOf(said, addressee));
    for (const written of [html, text])
      for (const words of ['Reflection is due', 'number 1, 412 words', 'c0ffee'])
        expect(written).toContain(words);
  });
});

describe('a reminder', () => {
  it('that is tried out says what the reminder itself would, in the institution’s own words too', () => {
    const addressee = { ...reader, givenName: 'Ida', publicUrl: 'https://x.example', stop: null };
    const own = new Map([['REMINDER en', { subject: '{{usual_subject}}!', body: '{{usual}}\n\nRoom 210.' }]]);
    const [real, test] = (['REMINDER', 'TEST_REMINDER'] as const).map((template) =>
      letterFor(template, reminder, { ...addressee, own }),
    );
    expect(real!.subject).toBe('Reflection is due Friday 19 February at 23:59 (Toronto time)!');
    expect(test!.subject).toBe(`Test: ${real!.subject}`);
    expect(test!.paragraphs).toEqual(real!.paragraphs);
    expect(test!.paragraphs.at(-1)).toBe('Room 210.');
  });

  it('says what is due, when, where the clock hangs, and how long that is', () => {
    expect(messageFor('REMINDER', reminder, reader)).toMatchObject({
      title: 'Reflection is due Friday 19 February at 23:59 (Toronto time)',
      body: '“Reflection” of “Three conversations” is due Friday 19 February at 23:59 (Toronto time), in 2 days.',
      action: 'Write the reflection',
    });
  });

  it('says it in French', () => {
    expect(messageFor('REMINDER', reminder, french)).toMatchObject({
      title: 'Reflection : pour le vendredi 19 février à 23:59 (heure de Toronto)',
      body: '« Reflection » de « Three conversations » est à rendre le vendredi 19 février à 23:59 (heure de Toronto), après-demain.',
    });
  });

  it('says that it was due once it was', () => {
    const later = { ...reader, now: new Date('2027-02-21T05:00:00Z') };
    expect(messageFor('REMINDER', { ...reminder, late: true }, later).title).toBe(
      'Reflection was due Friday 19 February at 23:59 (Toronto time)',
    );
  });

  it('counts days by the calendar of the section across the change of clocks', () => {
    const change = { ...reminder, dueAt: '2027-03-15T03:59:00.000Z' };
    const now = new Date('2027-03-13T04:30:00Z');
    expect(messageFor('REMINDER', change, { ...reader, now }).body).toMatch(
      /due Sunday 14 March at 23:59 \(Toronto time\), in 2 days\.$/,
    );
  });

  it('names the year when it is another one', () => {
    const next = { ...reminder, dueAt: '2028-01-08T04:59:00.000Z' };
    expect(messageFor('REMINDER', next, reader).title).toContain('Friday 7 January 2028');
  });
});

describe('what is on a day', () => {
  const on = (iso: string, who = reader) => ({ ...who, now: new Date(iso) });
  const title = (template: 'MEETING_TOMORROW' | 'NEXT_STEP_DUE', who: Reader) =>
    messageFor(template, examples[template] as never, who).title;

  it('is told by the day it is read or sent on', () => {
    expect(title('MEETING_TOMORROW', on('2027-02-17T22:00:00Z'))).toBe('Tomorrow: you meet Ada');
    expect(title('MEETING_TOMORROW', on('2027-02-18T05:00:00Z'))).toBe('Today: you meet Ada');
    expect(title('MEETING_TOMORROW', on('2027-02-18T15:00:00Z'))).toBe('Today: your meeting with Ada');
    expect(title('MEETING_TOMORROW', on('2027-02-25T15:00:00Z'))).toBe(
      'Thursday 18 February: your meeting with Ada',
    );
    expect(title('MEETING_TOMORROW', on('2027-02-18T05:00:00Z', french))).toBe(
      'Aujourd’hui : rendez-vous avec Ada',
    );
    expect(title('MEETING_TOMORROW', on('2027-02-15T05:00:00Z', french))).toBe(
      'Jeudi 18 février : rendez-vous avec Ada',
    );
  });

  it('and a step by the day it was planned for', () => {
    const step = examples.NEXT_STEP_DUE;
    expect(messageFor('NEXT_STEP_DUE', step, reader)).toMatchObject({
      title: 'Today: Look up the evening course',
      body: expect.stringMatching(/^You planned this for today: “Look up/),
    });
    expect(messageFor('NEXT_STEP_DUE', step, on('2027-02-18T15:00:00Z'))).toMatchObject({
      title: 'Yesterday: Look up the evening course',
      body: expect.stringMatching(/^You planned this for Wednesday 17 February: “Look up/),
    });
    expect(title('NEXT_STEP_DUE', on('2027-02-18T15:00:00Z', french))).toBe(
      'Hier : Look up the evening course',
    );
    // One from before its day was said.
    expect(
      messageFor('NEXT_STEP_DUE', { what: step.what, others: 0, path: step.path }, reader),
    ).toMatchObject({
      title: 'Look up the evening course',
      body: expect.stringMatching(/^You planned this: “Look up/),
    });
  });
});

describe.each([reader, french])('in $locale', (who) => {
  it.each(templates)('%s has its words, leads somewhere and leaves nothing open', (template) => {
    const letter = letterFor(template, examples[template] as never, {
      ...who,
      givenName: 'Chloé <b>',
      publicUrl: 'https://firsthand.example',
      stop: null,
      own: new Map(),
    });
    const { html, text } = renderLetter(letter);
    for (const written of [letter.subject, html, text]) {
      expect(written).not.toMatch(/undefined|\[object|Invalid Date|\{\{|NaN/);
    }
    expect(html).toContain('Chloé &lt;b&gt;');
    expect(text).toContain('Chloé <b>');
    expect(text).toContain(letter.action.url);
    expect(letter.action.url).toMatch(
      /^https:\/\/firsthand\.example\/(?:$|(account|link|assignments|caseload|grading|institution|interviews|people|record|reflections|results|sections|thanks)(\/|\?|$))/,
    );
    expect(html).toContain(`lang="${letter.locale}"`);
    // No line of a mail begins with a sign that belongs to the line before.
    if (letter.locale !== 'en') expect(html.slice(html.indexOf('<body'))).not.toMatch(/\S [:!?»]|« /);
    expect(letter.reason.length).toBeGreaterThan(20);
    expect(letter.subject.length).toBeLessThan(140);
  });
});

it('writes the two languages differently', () => {
  for (const template of templates) {
    const [one, other] = [reader, french].map((who) =>
      messageFor(template, examples[template] as never, who),
    );
    for (const part of ['title', 'body', 'action', 'reason'] as const)
      // What somebody wrote themselves stays as they wrote it.
      if (!(OWN_WORDS[template] ?? []).includes(part)) expect(one![part]).not.toBe(other![part]);
  }
});

it('writes English to those whose language it has not', () => {
  expect(messageFor('REMINDER', reminder, { ...reader, locale: 'de' }).title).toMatch(/^Reflection is due/);
});
