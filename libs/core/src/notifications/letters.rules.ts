import { BadInput, type LetterPurpose, LIMITS, RuleBroken } from '@firsthand/contracts';

/** A letter to one person outside the institution, in the words of whoever writes it. */
export interface GivenLetter {
  /** Whom it is to, among the writer's own people; left out: nobody's. */
  readonly contactId?: string | null;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** An iCalendar file that goes with it. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
  readonly purpose: LetterPurpose;
  /** The occasion: the same one again is the same letter. */
  readonly dedupKey: string;
}

/** One plain address and nothing beside it: no list, no name, no quotes, nothing that a mail server reads as more. */
const ADDRESS =
  /^[^\s@<>()[\]\\,;:"'`\u0000-\u001f\u007f]+@[^\s@<>()[\]\\,;:"'`\u0000-\u001f\u007f.]+(\.[^\s@<>()[\]\\,;:"'`\u0000-\u001f\u007f.]+)+$/u;

export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** @throws BadInput naming each thing that cannot leave like this. */
export function checkLetter({ to, subject, text }: Pick<GivenLetter, 'to' | 'subject' | 'text'>): void {
  const fields = [
    !isAddress(to.address) && {
      path: 'to',
      message: 'This is not a mail address. Look for a typing mistake.',
      rule: 'isEmail',
    },
    subject === '' && { path: 'subject', message: 'Give it a subject.', rule: 'isNotEmpty' },
    subject.length > LIMITS.titleLength && {
      path: 'subject',
      message: `A subject has up to ${LIMITS.titleLength} characters.`,
      rule: 'maxLength',
    },
    text.trim() === '' && { path: 'text', message: 'There is no text yet.', rule: 'isNotEmpty' },
    text.length > LIMITS.letterLength && {
      path: 'text',
      message: `A letter has up to ${LIMITS.letterLength} characters.`,
      rule: 'maxLength',
    },
  ].filter((field) => field !== false);
  if (fields.length > 0) throw new BadInput(fields);
}

/** @throws RuleBroken when somebody has written as much as a person writes in a day. */
export function checkPace(writtenToday: number): void {
  if (writtenToday >= LIMITS.lettersPerDay)
    throw new RuleBroken(
      'letters-enough',
      `You have written ${LIMITS.lettersPerDay} mails in a day. Please go on tomorrow, or call.`,
      { perDay: LIMITS.lettersPerDay },
    );
}
