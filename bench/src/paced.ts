import { setTimeout as sleep } from 'node:timers/promises';
import { Gun, type Shot } from './load.ts';

/**
 * Asks at a steady pace, as people do, for as long as something else goes on; what comes back late does not slow down
 * what comes after it. Latencies in milliseconds, counted from when each was to be asked.
 */
export async function paced<T>(
  port: number,
  shots: readonly Shot[],
  { perSecond, during }: { perSecond: number; during: Promise<T> },
): Promise<{ latencies: number[]; result: T }> {
  let idle: Gun[] = [];
  const loaded = shots.map((shot) => Gun.load(shot));
  const latencies: number[] = [];
  const underWay: Promise<void>[] = [];
  let over = false;
  const ended = during.finally(() => (over = true));
  ended.catch(() => undefined);
  const startedAt = performance.now();
  for (let n = 0; !over; n += 1) {
    const askAt = startedAt + (n * 1000) / perSecond;
    await sleep(Math.max(0, askAt - performance.now()));
    underWay.push(
      (async () => {
        idle = idle.filter(({ isOpen }) => isOpen);
        const gun = idle.pop() ?? (await Gun.aim(port));
        const { status } = await gun.fire(loaded[n % loaded.length]!);
        if (status !== 200) throw new Error(`A request was answered with ${status}.`);
        latencies.push(performance.now() - askAt);
        idle.push(gun);
      })(),
    );
  }
  await Promise.all(underWay);
  for (const gun of idle) gun.close();
  return { latencies, result: await ended };
}

/** The value below which this share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
