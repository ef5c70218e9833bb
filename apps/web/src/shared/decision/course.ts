import { leaningPosition } from '@firsthand/contracts';
import type { DecisionPoint } from './decision-query.ts';

export interface PlottedPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the points of a course stand in a picture of this size. Even steps from left to right: what matters is what came
 * before, not how many days. A single point stands in the middle.
 */
export function plotCourse(
  course: readonly Pick<DecisionPoint, 'leaning' | 'confidence'>[],
  { width, height, margin }: { width: number; height: number; margin: number },
): PlottedPoint[] {
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  return course.map((point, at) => ({
    x: margin + (course.length === 1 ? 0.5 : at / (course.length - 1)) * inner.width,
    y: margin + ((100 - leaningPosition(point)) / 200) * inner.height,
  }));
}
