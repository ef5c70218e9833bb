import fc from 'fast-check';
import { codeFrom, readCode, stateOfCode } from './joining.rules.ts';

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('a code for joining', () => {
  it('is read again however it is typed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(7), fc.boolean(), (random, gap, lower) => {
        const code = codeFrom(random);
        if (code === null) return;
        const spaced = `${code.slice(0, gap)}- ${code.slice(gap)}`;
        expect(readCode(lower ? spaced.toLowerCase() : spaced)).toBe(code);
      }),
    );
  });

  it('is not made of what is no code', () => {
    for (const typed of ['', 'ABCD', 'ABCDEFG0', 'ABCDEFGI', 'ABCDEFGHJ', '☃☃☃☃☃☃☃☃', `'; drop--`])
      expect(readCode(typed)).toBeNull();
    expect(codeFrom(new Uint8Array(7))).toBeNull();
  });

  it('is open while there is room and time, and nobody switched it off', () => {
    const now = new Date('2027-01-05T15:00:00Z');
    const later = new Date('2027-01-05T15:00:01Z');
    const code = { revoked: false, expiresAt: later, joined: 29, capacity: 30 };
    expect(stateOfCode(code, now)).toBe('OPEN');
    expect(stateOfCode({ ...code, joined: 30 }, now)).toBe('FULL');
    expect(stateOfCode(code, later)).toBe('EXPIRED');
    expect(stateOfCode({ ...code, revoked: true }, later)).toBe('REVOKED');
  });
});
