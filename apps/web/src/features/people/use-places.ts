import { useEffect, useRef, useState } from 'react';
import type { Point, Spot } from './network-layout.ts';

type Places = ReadonlyMap<string, Point>;

/** Where everybody stands in the picture; null until the worker has answered for the first time. */
export function usePlaces(people: readonly Spot[]): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    const made = new Worker(new URL('./network.worker.ts', import.meta.url), { type: 'module' });
    // Only the latest question counts.
    made.onmessage = ({ data }: MessageEvent<{ turn: number; places: Places }>) => {
      if (data.turn === turn.current) setPlaces(data.places);
    };
    worker.current = made;
    return () => made.terminate();
  }, []);
  const shape = people.map(({ id, referrerId }) => `${id} ${referrerId}`).join();
  useEffect(() => {
    turn.current += 1;
    const spots = people.map(({ id, referrerId, depth }) => ({ id, referrerId, depth }));
    worker.current?.postMessage({ turn: turn.current, people: spots });
    // The picture depends on who named whom and on nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shape]);
  return places;
}
