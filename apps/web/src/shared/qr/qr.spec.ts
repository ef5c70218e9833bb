import { createHash } from 'node:crypto';
import { qrOf } from './qr.ts';

/** What a camera's software has read as these texts, when this was written: each a picture of one version and one mask. */
const READ = 'otpauth://totp/Lakeside:ada@lakeside.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

const printOf = (grid: boolean[][]) =>
  createHash('sha256')
    .update(grid.map((row) => row.map(Number).join('')).join('\n'))
    .digest('hex');

it('draws what a camera has read', () => {
  expect(printOf(qrOf(READ))).toBe('689afa7f8a2679a32b79467941e1f5032aecf4e7c6cff138b5289702cff422ac');
});

it('grows with the text, and refuses one that is too long', () => {
  const sizes = [1, 17, 18, 100, 300, 858].map((length) => qrOf('a'.repeat(length)).length);
  expect(sizes).toEqual([21, 21, 25, 37, 61, 97]);
  expect(() => qrOf('a'.repeat(859))).toThrow(RangeError);
});
