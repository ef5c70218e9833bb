import type { MailParams } from '@firsthand/contracts';
import { renderLetter } from '@firsthand/platform';
import { letterFor, messageFor, type Reader } from './texts.ts';

const reader: Reader = {
  locale: 'en',
  institution: 'Lakeside College',
  zone: 'America/Toronto',
  now: new Date('2027-02-17T15:00:00Z'),
};
const french = { ...reader, locale: 'fr-CA' };
const reminder: MailParams['REMINDER'] = {
  assignmentId: 'a1',
  assignmentTitle: 'Three conversations',
  milestoneTitle: 'Reflection',
  kind: 'REFLECTION',
  dueAt: '2027-02-20T04:59:00.000Z',
  dueLocal: '2027-02-19T23:59',
  zone: 'America/Toronto',
  late: false,
  path: '/assignments/a1/reflection',
};
/** One of each; a template without an example does not compile. */
const examples: { [K in keyof MailParams]: MailParams[K] } = {
  INVITATION: { token: 'secret-token', expiresAt: '2027-03-03T15:00:00.000Z', sectionName: 'Section A' },
  PASSWORD_RESET: { token: 'secret-token', expiresAt: '2027-02-17T16:00:00.000Z' },
  TEST_REMINDER: reminder,
  ASSIGNMENT_PUBLISHED: {
    assignmentTitle: 'Three conversations',
    dueAt: '2027-02-20T04:59:00.000Z',
    zone: 'America/Toronto',
    path: '/assignments/a1',
  },
  EXTENSION_GRANTED: {
    milestoneId: 'm1',
    assignmentTitle: 'Three conversations',
    milestoneTitle: 'Reflection',
    dueAt: '2027-02-27T04:59:00.000Z',
    zone: 'America/Toronto',
    others: 0,
    path: '/assignments/a1',
  },
  EXTENSION_ASKED: {
    studentName: 'Ximena Duarte',
    assignmentTitle: 'Three conversations',
    milestoneTitle: 'Reflection',
    days: 3,
    path: '/assignments/a1',
  },
  EXTENSION_DECLINED: {
    assignmentTitle: 'Three conversations',
    milestoneTitle: 'Reflection',
    answer: 'Write what you have.',
    dueAt: '2027-02-27T04:59:00.000Z',
    zone: 'America/Toronto',
    path: '/assignments/a1',
  },
  EXTENSION_UNDONE: {
    milestoneId: 'm1',
    assignmentTitle: 'Three conversations',
    milestoneTitle: 'Reflection',
    dueAt: '2027-02-27T04:59:00.000Z',
    zone: 'America/Toronto',
    others: 2,
    path: '/assignments/a1',
  },
  SUBMISSION_RECEIPT: {
    assignmentTitle: 'Three conversations',
    submittedAt: '2027-02-17T14:59:00.000Z',
    zone: 'America/Toronto',
    number: 1,
    words: 412,
    receipt: 'c0ffee',
    path: '/assignments/a1/reflection',
  },
  MOVED: {
    ...{ sectionName: 'CAR-110 · A', cohortName: 'Thursday', leaves: true },
    ...{ goesAlong: ['Three conversations'], staysToRead: ['A first conversation'] },
    dates: [
      {
        assignmentTitle: 'Three conversations',
        milestoneTitle: 'Reflection',
        dueAt: '2027-02-27T04:59:00.000Z',
        zone: 'America/Toronto',
      },
    ],
    path: '/',
  },
  GRADE_RELEASED: { assignmentTitle: 'Three conversations', path: '/assignments/a1/reflection' },
  REGRADE_ASKED: {
    ...{ studentName: 'Ximena Duarte', assignmentTitle: 'Three conversations', criteria: 2 },
    path: '/grading/a1/s1',
  },
  REGRADE_ANSWERED: { assignmentTitle: 'Three conversations', changed: true, path: '/reflections/a1' },
  GRADE_REOPENED: { assignmentTitle: 'Three conversations', path: '/reflections/a1' },
  EXCUSED: { assignmentTitle: 'Three conversations', milestoneTitle: 'Reflection', path: '/results' },
  EXCUSE_ENDED: { assignmentTitle: 'Three conversations', milestoneTitle: null, path: '/reflections/a1' },
  REVISION_ASKED: {
    assignmentTitle: 'Three conversations',
    answers: 1,
    dueAt: '2027-02-27T04:59:00.000Z',
    zone: 'America/Toronto',
    path: '/reflections/a1',
  },
  REVISION_HANDED_IN: {
    studentName: 'Ximena Duarte',
    assignmentTitle: 'Three conversations',
    path: '/grading/a1/s1',
  },
  CLAIM_TAKEN: { markerName: 'Ida Ng', assignmentTitle: 'Three conversations', path: '/grading/a1/s1' },
  REMINDER: reminder,
  NUDGE: {
    assignmentTitle: 'Three conversations',
    from: 'Ida Ng',
    words: 'One name is enough.',
    path: '/assignments/a1',
  },
  FOLLOW_UP_DUE: { contactName: 'Ada', others: 2, path: '/people?due=true' },
  MEETING_ANSWERED: { contactName: 'Ada', state: 'CORRECTED', path: '/interviews/i1' },
  WORDS_WITHHELD: { contactName: 'Ada', path: '/people/c1' },
  CONTACT_STOPPED: { contactName: 'Ada', path: '/people/c1' },
  CONTACT_ERASED: { path: '/people/c1' },
  LETTER_REFUSED: { name: 'Ada', subject: 'Twenty minutes', refusal: 'ADDRESS', path: '/people/c1' },
  MEETING_TOMORROW: {
    contactName: 'Ada',
    startsAt: '2027-02-18T15:00:00.000Z',
    zone: 'America/Toronto',
    others: 0,
    path: '/interviews/i1',
  },
  THANK_YOU_DUE: {
    contactName: 'Ada',
    dueAt: '2027-02-17T21:00:00.000Z',
    zone: 'America/Toronto',
    others: 1,
    path: '/thanks',
  },
  NEXT_STEP_DUE: { what: 'Look up the evening course', others: 0, path: '/thanks' },
  ADDRESS_REFUSED: { name: 'Robin Roy', address: 'robin@example.org', path: '/sections/s1' },
  CASELOAD_WEEK: {
    ...{ monday: '2027-02-15', students: 12 },
    stuck: { count: 2, names: ['Robin Roy', 'Kim Lund'] },
    late: { count: 0, names: [] },
    silent: { count: 7, names: ['A B', 'C D', 'E F', 'G H', 'I J'] },
    talks: { count: 1, names: ['Robin Roy'] },
    path: '/caseload',
  },
  GRADING_WAITING: {
    assignmentTitle: 'Three conversations',
    submissions: 4,
    others: 1,
    since: '2027-02-10T15:00:00.000Z',
    zone: 'America/Toronto',
    path: '/grading/a1',
  },
  INVITATIONS_OPEN: { section: 'CAR 210 · A', name: 'Robin Ash', others: 2, path: '/sections/s1' },
  STUDENTS_BEHIND: {
    assignmentTitle: 'Three conversations',
    milestoneTitle: 'Reflection',
    dueAt: '2027-02-14T04:59:00.000Z',
    zone: 'America/Toronto',
    name: 'Robin Roy',
    others: 2,
    path: '/assignments/a1',
  },
};
const templates = Object.keys(examples) as (keyof MailParams)[];

describe('a reminder', () => {
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

describe.each([reader, french])('in $locale', (who) => {
  it.each(templates)('%s has its words, leads somewhere and leaves nothing open', (template) => {
    const letter = letterFor(template, examples[template] as never, {
      ...who,
      givenName: 'Chloé <b>',
      publicUrl: 'https://firsthand.example',
      stop: null,
    });
    const { html, text } = renderLetter(letter);
    for (const written of [letter.subject, html, text]) {
      expect(written).not.toMatch(/undefined|\[object|Invalid Date|\{\{|NaN/);
    }
    expect(html).toContain('Chloé &lt;b&gt;');
    expect(text).toContain('Chloé <b>');
    expect(text).toContain(letter.action.url);
    expect(letter.action.url).toMatch(
      /^https:\/\/firsthand\.example\/(?:$|(link|assignments|caseload|grading|interviews|people|reflections|results|sections|thanks)(\/|\?|$))/,
    );
    expect(html).toContain(`lang="${letter.locale}"`);
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
      if (template !== 'NUDGE' || part !== 'body') expect(one![part]).not.toBe(other![part]);
  }
});

it('writes English to those whose language it has not', () => {
  expect(messageFor('REMINDER', reminder, { ...reader, locale: 'de' }).title).toMatch(/^Reflection is due/);
});
