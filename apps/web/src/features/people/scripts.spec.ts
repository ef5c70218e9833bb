import { SCRIPT_PARTS } from '@firsthand/contracts';
import { dayToSuggest, type Facts, inserted, mailOf, partsOf, valuesFor, type Words } from './scripts.ts';

const words: Words = {
  subject: 'About {occupation}',
  parts: SCRIPT_PARTS.map((part) => ({
    part,
    text:
      {
        GREETING: 'Dear {their name},',
        WHO_I_AM: 'I am {my name}.',
        WHO_NAMED_YOU: '{who named them} named you.',
        MINUTES: '{minutes} minutes?',
        IF_NO: 'Who else?',
      }[part as string] ?? '',
  })),
};
const facts: Facts = {
  contactName: 'Ada Lund',
  contactEmail: 'ada@ward.example',
  contactPhone: '',
  referrerName: 'Trish Boland',
  occupationTitle: 'nurse',
  courseTitle: null,
  institution: 'Lakeside',
  minutes: 20,
};
const mail = (change: Partial<Facts> = {}) =>
  mailOf(words, valuesFor({ ...facts, ...change }, { me: 'Owen', day: 'Monday' }));

it('makes a mail of a script, in paragraphs, without what is only said on the telephone', () => {
  expect(mail()).toEqual({
    subject: 'About nurse',
    text: 'Dear Ada Lund,\n\nI am Owen. Trish Boland named you.\n\n20 minutes?',
  });
  expect(partsOf('EMAIL')).not.toContain('IF_NO');
});

it('names nobody who may not be named, and shows what is not known', () => {
  const { subject, text } = mail({ referrerName: null, occupationTitle: null });
  expect(text).not.toContain('named you');
  expect(subject).toBe('About {occupation}');
});

it('suggests a day a week ahead on which people work', () => {
  const days = Array.from({ length: 7 }, (_, at) => dayToSuggest(new Date(2027, 0, 11 + at, 12)).getDay());
  expect(days.filter((day) => day === 0 || day === 6)).toEqual([]);
});

it('puts a field where the cursor is, apart from the word before', () => {
  expect(inserted('Hello, sir', '{their name}', 6, 10)).toEqual({ text: 'Hello, {their name}', at: 19 });
  expect(inserted('Hello ', '{their name}', 6, 6)).toEqual({ text: 'Hello {their name}', at: 18 });
});
