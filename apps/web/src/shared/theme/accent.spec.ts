import fc from 'fast-check';
import { accentShades, DARK_PAGE, DEFAULT_ACCENT, LIGHT_PAGE } from './accent.ts';
import { contrast, READABLE } from '@firsthand/contracts';

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a tenant’s accent', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('can be read whatever hue was picked', () => {
    fc.assert(
      fc.property(anyHex, (accent) => {
        const shades = accentShades(accent);
        const [, tint, , , darkSchemeText, , darkSchemeButton, button, , tintText] = shades;
        expect(contrast(button, LIGHT_PAGE)).toBeGreaterThanOrEqual(READABLE);
        expect(contrast(button, tint)).toBeGreaterThanOrEqual(READABLE);
        expect(contrast(darkSchemeButton, LIGHT_PAGE)).toBeGreaterThanOrEqual(READABLE);
        expect(contrast(darkSchemeText, DARK_PAGE)).toBeGreaterThanOrEqual(READABLE);
        expect(contrast(tintText, shades[2])).toBeGreaterThanOrEqual(READABLE);
      }),
    );
  });

  it('keeps the hue that was asked for', () => {
    const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const [red, green, blue] = channels(accentShades('#b91c1c')[7]) as [number, number, number];
    expect(red).toBeGreaterThan(2 * Math.max(green, blue));
  });

  it('falls back to the product’s own when there is none, or nonsense', () => {
    expect(accentShades(null)).toEqual(accentShades(DEFAULT_ACCENT));
    expect(accentShades('teal; background: url(x)')).toEqual(accentShades(DEFAULT_ACCENT));
  });
});
