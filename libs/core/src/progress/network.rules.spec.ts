import fc from 'fast-check';
import { NETWORK_STATES } from '@firsthand/contracts';
import { closesCircle } from '../contacts/contacts.rules.ts';
import { type Knot, networkState, summaryOf, weave } from './network.rules.ts';

const knot = (id: string, referrerId: string | null = null, rest: Partial<Knot> = {}): Knot => ({
  id,
  referrerId,
  state: 'NOT_ASKED',
  loopClosedAt: null,
  ...rest,
});

describe('the network', () => {
  it('puts each after who named them, and counts the steps', () => {
    const woven = weave([knot('c', 'b'), knot('a'), knot('b', 'a'), knot('d', 'a'), knot('e')]);
    expect(woven.map(({ id, depth }) => `${id}${depth}`)).toEqual(['a1', 'b2', 'c3', 'd2', 'e1']);
    expect(summaryOf(woven)).toMatchObject({ people: 5, longestChain: 3 });
    expect(summaryOf([])).toEqual({ people: 0, longestChain: 0, deadEnds: 0, openLoops: 0 });
  });

  it('has a dead end where it ended and nobody was named, and nowhere else', () => {
    const ends = (state: Knot['state'], named: Knot[] = []) =>
      weave([knot('a', null, { state }), ...named])[0]!.deadEnd;
    expect(NETWORK_STATES.filter((state) => ends(state))).toEqual([
      'INTERVIEWED',
      'DECLINED',
      'DO_NOT_CONTACT',
    ]);
    expect(NETWORK_STATES.filter((state) => ends(state, [knot('b', 'a')]))).toEqual([]);
  });

  it('has an open loop from the meeting until the referrer was told', () => {
    const loopOf = (rest: Partial<Knot>, referrerId: string | null = 'a') =>
      weave([knot('a'), knot('b', referrerId, rest)])[1]!.loop;
    expect(loopOf({ state: 'AGREED' })).toBe('NONE');
    expect(loopOf({ state: 'INTERVIEWED' })).toBe('OPEN');
    expect(loopOf({ state: 'INTERVIEWED', loopClosedAt: '2027-01-01T00:00:00.000Z' })).toBe('CLOSED');
    expect(loopOf({ state: 'INTERVIEWED' }, null)).toBe('NONE');
  });

  it('says the strongest thing of each person', () => {
    const person = { standing: 'DECLINED', forbidden: false, met: false, planned: false } as const;
    expect(networkState(person)).toBe('DECLINED');
    expect(networkState({ ...person, planned: true })).toBe('AGREED');
    expect(networkState({ ...person, planned: true, forbidden: true })).toBe('DO_NOT_CONTACT');
    expect(networkState({ ...person, forbidden: true, met: true })).toBe('INTERVIEWED');
  });
});

const anyNetwork = fc.array(
  fc.record({
    referrer: fc.option(fc.nat(30), { nil: null }),
    state: fc.constantFrom(...NETWORK_STATES),
    told: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('any network', () => {
  it('keeps everybody once, each a step further than who named them, even if there were a circle', () => {
    fc.assert(
      fc.property(anyNetwork, (rows) => {
        const people = rows.map(({ referrer, state, told }, n) =>
          knot(`${n}`, referrer === null ? null : `${referrer}`, {
            state,
            loopClosedAt: told ? '2027-01-01T00:00:00.000Z' : null,
          }),
        );
        const woven = weave(people);
        expect(woven.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort());
        const place = new Map(woven.map(({ id, depth }, at) => [id, { depth, at }]));
        for (const { id, referrerId, depth } of woven) {
          const above = place.get(referrerId ?? '');
          if (depth === 1) continue;
          expect(above?.depth).toBe(depth - 1);
          expect(above!.at).toBeLessThan(place.get(id)!.at);
        }
        const { longestChain, deadEnds, openLoops } = summaryOf(woven);
        expect(longestChain).toBeLessThanOrEqual(people.length);
        expect(deadEnds + openLoops).toBeLessThanOrEqual(2 * people.length);
      }),
    );
  });

  it('never gets a circle, whoever is named as whose referrer in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 60 }), (changes) => {
        const referrerOf = new Map<string, string>();
        const chainOf = (id: string) => {
          const chain = [id];
          for (let at = referrerOf.get(id); at !== undefined; at = referrerOf.get(at)) {
            chain.push(at);
            expect(chain.length).toBeLessThan(12);
          }
          return chain;
        };
        for (const [who, referrer] of changes.map((pair) => pair.map(String) as [string, string]))
          if (!closesCircle(who, chainOf(referrer))) referrerOf.set(who, referrer);
        for (let n = 0; n <= 8; n += 1) chainOf(`${n}`);
      }),
    );
  });
});
