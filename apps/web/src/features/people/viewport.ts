import type { Point } from './network-layout.ts';

/** Which part of the picture is seen: a point of it is drawn at `x * k + at.x`. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const [LEAST, MOST] = [0.12, 3];
/** Room around the outermost nodes, and below them for their names. */
const MARGIN = 44;
const BELOW = 64;

/** All of it, as large as it fits, but never larger than drawn. */
export function fitted(points: Iterable<Point>, { width, height }: Size): View {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const k = Math.min(
    1.25,
    (width - 2 * MARGIN) / Math.max(1, right - left),
    (height - MARGIN - BELOW) / Math.max(1, bottom - top),
  );
  const held = clamped(k);
  return {
    k: held,
    x: width / 2 - (held * (left + right)) / 2,
    y: (MARGIN + height - BELOW) / 2 - (held * (top + bottom)) / 2,
  };
}

/** Nearer or further, with the point of the screen under the fingers staying where it is. */
export function zoomed(view: View, factor: number, { x, y }: Point): View {
  const k = clamped(view.k * factor);
  const by = k / view.k;
  return { k, x: x - (x - view.x) * by, y: y - (y - view.y) * by };
}

export function moved(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** With a point brought into sight, moved no further than it takes. */
export function showing(view: View, point: Point, { width, height }: Size): View {
  const [x, y] = [point.x * view.k + view.x, point.y * view.k + view.y];
  const into = (at: number, size: number, after: number) =>
    at < MARGIN ? MARGIN - at : at > size - after ? size - after - at : 0;
  return moved(view, into(x, width, MARGIN), into(y, height, BELOW));
}

const clamped = (k: number) => Math.min(MOST, Math.max(LEAST, k));
