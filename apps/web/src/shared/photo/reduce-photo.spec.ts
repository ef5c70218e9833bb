import fc from 'fast-check';
import { reduced } from './reduce-photo.ts';

it('fits a photo into the kept size, keeps its shape, and makes none larger', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
      const small = reduced(width, height);
      expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(2_000);
      expect(small.width).toBeLessThanOrEqual(width);
      expect(small.height).toBeLessThanOrEqual(height);
      // To half a pixel of what is drawn.
      const scale = Math.min(1, 2_000 / Math.max(width, height));
      expect(Math.abs(small.width - Math.max(1, width * scale))).toBeLessThanOrEqual(0.5);
      expect(Math.abs(small.height - Math.max(1, height * scale))).toBeLessThanOrEqual(0.5);
    }),
  );
});
