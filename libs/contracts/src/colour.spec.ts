import fc from 'fast-check';
import { contrast, READABLE, readableUnderWhite } from './colour.ts';

const hexes = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a colour', () => {
  it('made darker is readable under white, and is left as it is when it was', () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        const made = readableUnderWhite(hex);
        expect(contrast(made, '#ffffff')).toBeGreaterThanOrEqual(READABLE);
        if (contrast(hex, '#ffffff') >= READABLE) expect(made).toBe(hex);
        expect(readableUnderWhite(made)).toBe(made);
      }),
    );
  });
});
