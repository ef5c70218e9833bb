import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Point } from './network-layout.ts';
import { fitted, moved, showing, type View, zoomed } from './viewport.ts';

/** Further than this and it is a drag, not a tap. */
const TAP = 6;

/** Panning and zooming a picture: by dragging, by pinching, by the wheel, by buttons. Fits it until somebody moves it. */
export function useViewport(places: ReadonlyMap<string, Point> | null) {
  const { ref: measured, width, height } = useElementSize<HTMLDivElement>();
  const stage = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measured, stage);
  const [own, setOwn] = useState<View | null>(null);
  const size = { width, height };
  const view = own ?? (places && width > 0 ? fitted(places.values(), size) : { k: 1, x: 0, y: 0 });
  const change = (make: (from: View) => View) => setOwn((before) => make(before ?? view));

  const fingers = useRef(new Map<number, Point>());
  const dragged = useRef(false);
  const at = ({ clientX, clientY, currentTarget }: PointerEvent<Element>): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const gestures = {
    onPointerDown: (event: PointerEvent<Element>) => {
      if (fingers.current.size === 0) dragged.current = false;
      fingers.current.set(event.pointerId, at(event));
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      const before = fingers.current.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      if (!dragged.current && Math.hypot(now.x - before.x, now.y - before.y) < TAP) return;
      // Only a drag is followed outside: a captured pointer's tap would not reach the node beneath it.
      if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, now);
      if (!other) return change((from) => moved(from, now.x - before.x, now.y - before.y));
      const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      change((from) => zoomed(from, apart(now) / apart(before), middle));
    },
    onPointerUp: (event: PointerEvent<Element>) => fingers.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent<Element>) => fingers.current.delete(event.pointerId),
  };

  // The page scrolls with the wheel; held down, the control key zooms, as pinching a touchpad does. React listens
  // passively, so that this is not.
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const point = { x: event.clientX - left, y: event.clientY - top };
      setOwn((before) => zoomed(before ?? view, Math.exp(-event.deltaY / 240), point));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });

  const middle = { x: width / 2, y: height / 2 };
  return {
    ref,
    view,
    ready: width > 0,
    gestures,
    /** The last pointer dragged the picture, so its click is none. */
    wasDragged: () => dragged.current,
    nearer: () => change((from) => zoomed(from, 1.35, middle)),
    further: () => change((from) => zoomed(from, 1 / 1.35, middle)),
    all: () => setOwn(null),
    show: (point: Point) => {
      const next = showing(view, point, size);
      if (next.x !== view.x || next.y !== view.y) setOwn(next);
    },
  };
}
