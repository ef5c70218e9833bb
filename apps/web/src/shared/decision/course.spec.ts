import { LEANINGS } from '@firsthand/contracts';
import fc from 'fast-check';
import { plotCourse } from './course.ts';
import { sureStep } from './decision-query.ts';

const point = fc.record({
  leaning: fc.constantFrom(...LEANINGS),
  confidence: fc.integer({ min: 0, max: 100 }),
});
const box = { width: 320, height: 120, margin: 12 };

it('draws every decision inside the picture, the later ones further right, yes above no', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (course) => {
      const plotted = plotCourse(course, box);
      expect(plotted).toHaveLength(course.length);
      plotted.forEach(({ x, y }, at) => {
        expect(x >= box.margin && x <= box.width - box.margin).toBe(true);
        expect(y >= box.margin && y <= box.height - box.margin).toBe(true);
        if (at > 0) expect(x).toBeGreaterThan(plotted[at - 1]!.x);
        const { leaning, confidence } = course[at]!;
        if (leaning === 'YES' && confidence > 0) expect(y).toBeLessThan(box.height / 2);
        if (leaning === 'NO' && confidence > 0) expect(y).toBeGreaterThan(box.height / 2);
      });
    }),
  );
});

it('calls more sure nothing less', () => {
  for (let confidence = 0; confidence < 100; confidence += 1)
    expect(sureStep(confidence + 1)).toBeGreaterThanOrEqual(sureStep(confidence));
  expect([sureStep(0), sureStep(50), sureStep(100)]).toEqual([0, 2, 4]);
});
