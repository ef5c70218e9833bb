import fc from 'fast-check';
import { filledIn, MAIL_LANGUAGES, type MailTemplate, WORDED_MAILS } from '@firsthand/contracts';
import { EXAMPLE_NOW, EXAMPLES } from './examples.ts';
import { isComplete, ownTextKey, unknownIn, valuesOf, variablesOf } from './mail-texts.rules.ts';
import { letterFor, messageFor, settingFor } from './texts.ts';

const reader = { locale: 'en', institution: 'Lakeside', zone: 'America/Toronto', now: EXAMPLE_NOW };

function valuesFor(template: MailTemplate, params: object = EXAMPLES[template]) {
  const usual = messageFor(template, EXAMPLES[template], reader);
  return valuesOf(params, usual, { ...settingFor(reader), givenName: 'Noor' });
}

describe('what an institution’s own words may name', () => {
  it('is what the mail is about, told as Firsthand tells it', () => {
    expect(valuesFor('REMINDER')).toEqual({
      given_name: 'Noor',
      institution: 'Lakeside',
      assignment: 'Three conversations',
      step: 'Reflection',
      due: 'Friday 19 February at 23:59 (Toronto time)',
      left: 'in 2 days',
      usual_subject: expect.stringContaining('Reflection is due'),
      usual: expect.stringContaining('is due Friday 19 February'),
    });
    expect(variablesOf(valuesFor('INVITATION')).map(({ name }) => name)).toEqual([
      ...['given_name', 'institution', 'section', 'until', 'usual_subject', 'usual'],
    ]);
  });

  it('is never a secret and never a number', () => {
    for (const template of WORDED_MAILS) {
      const said = JSON.stringify(valuesFor(template));
      expect(said).not.toContain('secret-token');
      expect(Object.values(valuesFor(template)).every((value) => typeof value === 'string')).toBe(true);
    }
  });

  it('is filled in wholly, or Firsthand’s own words go', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDED_MAILS),
        fc.constantFrom(...MAIL_LANGUAGES),
        fc.array(
          fc.constantFrom(
            'Come. ',
            '{{due}} ',
            '{{ step }}',
            '{{person}}',
            '{{score}}',
            '\n\n',
            '{{constructor}}',
          ),
        ),
        (template, locale, pieces) => {
          const words = { subject: 'About {{assignment}}', body: `x${pieces.join('')}` };
          const letter = letterFor(template, EXAMPLES[template], {
            ...{ ...reader, locale, givenName: 'Noor', publicUrl: 'https://x.example', stop: null },
            own: new Map([[ownTextKey(template, locale), words]]),
          });
          const said = [letter.subject, ...letter.paragraphs].join(' ');
          expect(said).not.toContain('{{');
          const usual = messageFor(template, EXAMPLES[template], { ...reader, locale });
          expect(letter.subject === usual.title).toBe(!isComplete(words, valuesFor(template)));
        },
      ),
    );
  });

  it('says which it cannot fill in, each once', () => {
    const words = { subject: '{{score}}', body: '{{score}} {{due}} {{toString}}' };
    expect(unknownIn(words, valuesFor('REMINDER'))).toEqual(['score', 'toString']);
  });

  it('stands as it is written where it is braces in what somebody wrote', () => {
    expect(filledIn('{{assignment}}', { assignment: 'A {{due}} of ours', due: 'Friday' })).toBe(
      'A {{due}} of ours',
    );
  });
});
