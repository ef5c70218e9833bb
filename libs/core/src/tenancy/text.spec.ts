import { asWritten } from './text.ts';

describe('asWritten', () => {
  it('keeps what was written, line by line, in composed letters', () => {
    expect(asWritten('  Un cafe\u0301,\r\n\tplease 👍🏽 ')).toBe('  Un café,\r\n\tplease 👍🏽 ');
  });

  it('lets go of what a column cannot hold', () => {
    expect(asWritten('a\u0000b\ud83dc')).toBe('ab\uFFFDc');
  });
});
