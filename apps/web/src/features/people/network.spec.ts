import fc from 'fast-check';
import { led } from './network-keys.ts';
import { layOut, ME, type Spot } from './network-layout.ts';

/** A tree of so many people, in its order; `named` says who was named by whom. */
function people(count: number, named: (n: number) => number | null): Spot[] {
  const referrers = Array.from({ length: count }, (_, n) => named(n));
  const below = (above: number | null, depth: number): Spot[] =>
    referrers.flatMap((referrer, n) =>
      referrer === above
        ? [{ id: `p${n}`, referrerId: above === null ? null : `p${above}`, depth }, ...below(n, depth + 1)]
        : [],
    );
  return below(null, 1);
}
const three = people(3, (n) => (n === 0 ? null : n - 1));

describe('the picture of the network', () => {
  it('has the student in the middle and each step further out', () => {
    const places = layOut(three);
    expect(places.get(ME)).toEqual({ x: 0, y: 0 });
    const away = ['p0', 'p1', 'p2'].map((id) => Math.hypot(places.get(id)!.x, places.get(id)!.y));
    expect(away).toEqual([...away].sort((a, b) => a - b));
    expect(away[0]).toBeGreaterThan(60);
  });

  it('is the same for the same people, and nobody stands on anybody', () => {
    const some = people(40, (n) => (n < 8 ? null : n % 8));
    const [once, twice] = [layOut(some), layOut(some)];
    expect(twice).toEqual(once);
    const points = [...once.values()];
    const nearest = points.flatMap((a, at) =>
      points.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(40);
  });

  it('takes three hundred people without taking long', () => {
    const crowd = people(300, (n) => (n < 40 ? null : Math.floor((n - 40) / 3)));
    const before = process.cpuUsage();
    const places = layOut(crowd);
    const took = process.cpuUsage(before).user / 1000;
    process.stdout.write(`300 people laid out in ${Math.round(took)} ms of a processor.\n`);
    expect(places.size).toBe(301);
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(took).toBeLessThan(10_000);
  });
});

describe('the arrow keys', () => {
  const tree = people(5, (n) => [null, 0, 0, 1, null][n]!);

  it('follow who named whom', () => {
    expect(led(tree, ME, 'ArrowRight')).toBe('p0');
    expect(led(tree, 'p0', 'ArrowRight')).toBe('p1');
    expect(led(tree, 'p1', 'ArrowDown')).toBe('p2');
    expect(led(tree, 'p2', 'ArrowDown')).toBe('p1');
    expect(led(tree, 'p3', 'ArrowLeft')).toBe('p1');
    expect(led(tree, 'p0', 'ArrowLeft')).toBe(ME);
    expect(led(tree, 'p3', 'ArrowRight')).toBeNull();
    expect(led(tree, 'p3', 'x')).toBeNull();
  });

  it('reach everybody from the middle', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 25 }), (seeds) => {
        const any = people(seeds.length, (n) => (n === 0 || seeds[n]! % 3 === 0 ? null : seeds[n]! % n));
        const reached = new Set([ME]);
        const waiting = [ME];
        for (let at = waiting.pop(); at; at = waiting.pop())
          for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
            const to = led(any, at, key);
            if (to && !reached.has(to)) waiting.push(to);
            if (to) reached.add(to);
          }
        expect(reached.size).toBe(any.length + 1);
      }),
    );
  });
});
