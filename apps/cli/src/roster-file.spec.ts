import { rosterText } from './roster-file.ts';

describe('the text of a roster file', () => {
  const text = 'prénom,courriel\nLéa,lea@exemple.ca';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, low byte first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('is read from %s', (_, bytes) => {
    expect(rosterText(bytes)).toBe(text);
  });
});
