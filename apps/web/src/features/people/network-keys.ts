import { ME, type Spot } from './network-layout.ts';

/**
 * Whom a key leads to: right to the first person somebody named, left to who named them, up and down among those whom
 * the same person named. Null when the key leads nowhere.
 */
export function led(people: readonly Spot[], from: string, key: string): string | null {
  const inTree = new Set(people.map(({ id }) => id));
  const aboveOf = ({ referrerId }: Spot) => (referrerId !== null && inTree.has(referrerId) ? referrerId : ME);
  const named = (by: string) => people.filter((person) => aboveOf(person) === by).map(({ id }) => id);
  const person = people.find(({ id }) => id === from);
  switch (key) {
    case 'ArrowRight':
      return named(from)[0] ?? null;
    case 'ArrowLeft':
      return person ? aboveOf(person) : null;
    case 'ArrowUp':
    case 'ArrowDown': {
      if (!person) return named(ME).at(key === 'ArrowDown' ? 0 : -1) ?? null;
      const beside = named(aboveOf(person));
      const at = beside.indexOf(from) + (key === 'ArrowDown' ? 1 : -1);
      return beside.at(at % beside.length) ?? null;
    }
    case 'Home':
      return ME;
    default:
      return null;
  }
}
