import fc from 'fast-check';
import { addressForApps, codeAt, newPaperCodes, newSecret, plainCode, stepOf } from './second-step.rules.ts';

/** The secret and the last six of the eight digits of RFC 6238, appendix B, for SHA-1. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const EXAMPLES: readonly [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

it.each(EXAMPLES)('makes the standard’s own code at second %i', (seconds, code) => {
  const now = new Date(seconds * 1_000);
  expect(codeAt(SECRET, now)).toBe(code);
  expect(stepOf(SECRET, code, now)).toBe(Math.floor(seconds / 30));
});

it('takes a code of the half-minute before and after, and of no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_800_000_000, max: 2_000_000_000 }),
      fc.integer({ min: -4, max: 4 }),
      (at, off) => {
        const secret = newSecret();
        const made = new Date((at + off * 30) * 1_000);
        const step = stepOf(secret, codeAt(secret, made), new Date(at * 1_000));
        if (Math.abs(off) <= 1) expect(step).toBe(Math.floor(made.getTime() / 30_000));
        // One in a million codes is the same by chance.
        else expect(step === null || Math.abs(step - Math.floor(at / 30)) <= 1).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

it('takes nothing that is not six digits', () => {
  for (const code of ['', '28708', '2870822', '28708a', ' 287082', '２８７０８２', 'undefined'])
    expect(stepOf(SECRET, code, new Date(59_000))).toBeNull();
});

it('makes codes on paper that are read as they were written', () => {
  const codes = newPaperCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{4}-[a-hjkmnp-z2-9]{4}$/);
    expect(plainCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(code.replaceAll('-', ''));
  }
});

it('names the institution and the person in the app', () => {
  const address = addressForApps(SECRET, {
    institution: 'Lakeside & Co: North',
    person: 'ada@lakeside.example',
  });
  expect(new URL(address).protocol).toBe('otpauth:');
  expect(address).toContain('secret=GEZDGNBVGY3TQOJQ');
  expect(new URL(address).searchParams.get('issuer')).toBe('Lakeside & Co North');
});
