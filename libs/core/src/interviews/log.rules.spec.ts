import fc from 'fast-check';
import { type AnswerType, ANSWER_TYPES, type DomainError, isLater } from '@firsthand/contracts';
import { keptValue } from './answer-values.rules.ts';
import {
  type AnswerEdit,
  keptAnswer,
  type KeptAnswer,
  latestOfEach,
  minutesAfter,
  minutesBetween,
  settle,
} from './log.rules.ts';

const answer = (rest: Partial<AnswerEdit> = {}): AnswerEdit => ({
  id: 'a',
  editedAt: '2027-01-11T15:00:00.000Z',
  editId: '1',
  removed: false,
  questionId: '',
  question: 'What is a day like?',
  answerType: 'FREE',
  text: 'Early.',
  topics: [],
  position: 0,
  starred: false,
  asked: true,
  volunteered: false,
  ...rest,
});
const ruleOf = (work: () => unknown) => {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return (error as DomainError<'RULE_BROKEN'>).details.rule;
  }
};

/** Edits of a few answers, some in the same millisecond, some of them taking the answer out; each edit has its id. */
const edits = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      second: fc.integer({ min: 0, max: 4 }),
      removed: fc.boolean(),
      text: fc.string({ maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ second, ...edit }, i) =>
      answer({
        ...edit,
        editedAt: `2027-01-11T15:00:0${second}.000Z`,
        editId: String(i).padStart(2, '0'),
      }),
    ),
  );
/** The same edits in another order, some of them sent twice. */
const replayed = edits.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc
      .tuple(
        fc.shuffledSubarray(list, { minLength: list.length }),
        fc.subarray(list),
        fc.array(fc.nat(20), { maxLength: 12 }),
      )
      .map(([order, again, places]) => {
        const all = [...order];
        again.forEach((edit, i) => all.splice((places[i] ?? 0) % (all.length + 1), 0, edit));
        return all;
      }),
  ),
);
/** As they arrive one by one, each over what was kept before. */
const arrive = (list: readonly AnswerEdit[]) =>
  list.reduce<AnswerEdit[]>((kept, edit) => latestOfEach([...kept, edit]), []);
const byId = (list: readonly AnswerEdit[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('edits of a log', () => {
  it('offline replay in any order, with duplicates, gives the same final state', () => {
    fc.assert(
      fc.property(replayed, ([list, replay]) => {
        expect(byId(arrive(replay))).toEqual(byId(arrive(list)));
        expect(byId(latestOfEach(replay))).toEqual(byId(arrive(list)));
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing: each thing is as its last edit left it', () => {
    fc.assert(
      fc.property(edits, (list) => {
        for (const kept of latestOfEach(list))
          expect(list.filter((edit) => edit.id === kept.id && isLater(edit, kept))).toEqual([]);
        expect(new Set(latestOfEach(list).map(({ id }) => id))).toEqual(new Set(list.map(({ id }) => id)));
      }),
    );
  });

  it('keep no words of what was taken out', () => {
    const kept = keptAnswer(answer({ removed: true, text: 'Their boss shouts.', question: 'Really?' }));
    expect(JSON.stringify(kept)).not.toMatch(/boss|Really/);
    expect(kept).toMatchObject({ removed: true, id: 'a', editId: '1' });
  });
});

describe('a typed answer', () => {
  it('holds the part of its type, and refuses another’s', () => {
    expect(keptValue('SKILLS', { skills: [' Listening ', 'Listening', 'Sums'] })).toEqual({
      skills: ['Listening', 'Sums'],
    });
    expect(ruleOf(() => keptValue('PAY', { skills: ['Listening'] }))).toBe('answer-type');
    expect(ruleOf(() => keptValue('FREE', { chooseAgain: 'YES' }))).toBe('answer-type');
  });

  it('of pay may be entered from above, in part, or not at all', () => {
    const pay = { currency: 'cad', period: 'HOUR' } as const;
    expect(keptValue('PAY', { pay: { ...pay, low: 31, high: 24.5, place: 'Windsor' } })).toEqual({
      pay: { low: 24.5, high: 31, currency: 'CAD', period: 'HOUR', place: 'Windsor' },
    });
    expect(keptValue('PAY', { pay: { ...pay, high: 31 } })).toMatchObject({ pay: { low: null, high: 31 } });
    expect(keptValue('PAY', { pay })).toEqual({});
    expect(ruleOf(() => keptValue('PAY', { pay: { ...pay, low: -1 } }))).toBe('out-of-range');
    expect(ruleOf(() => keptValue('PAY', { pay: { ...pay, low: 1, currency: '$' } }))).toBe('currency');
  });

  it('cannot be impossible', () => {
    expect(ruleOf(() => keptValue('HOURS', { hours: { perWeek: 169, shifts: [] } }))).toBe('out-of-range');
    expect(ruleOf(() => keptValue('TIME_WITH_OTHERS', { withOthersPercent: 101 }))).toBe('out-of-range');
    expect(ruleOf(() => keptValue('SKILLS', { skills: ['a', 'b', 'c', 'd'] }))).toBe('too-many-named');
    expect(ruleOf(() => keptValue('TRAINING', { training: { months: 900, credentials: [] } }))).toBe(
      'out-of-range',
    );
  });

  it('is empty when nothing was entered, and stays what it is when it is kept again', () => {
    for (const type of ANSWER_TYPES) {
      expect(keptValue(type, null)).toEqual({});
      expect(keptValue(type, {})).toEqual({});
    }
    const entered: [AnswerType, Parameters<typeof keptValue>[1]][] = [
      ['HOURS', { hours: { perWeek: 37.5, shifts: ['NIGHTS', 'DAYS', 'DAYS'] } }],
      ['OUTLOOK', { outlook: { direction: 'UP', why: ' Old  people ' } }],
      ['TIME_WITH_OTHERS', { withOthersPercent: 0 }],
      ['TRAINING', { training: { path: 'College', months: 24, credentials: ['Licence', ' '] } }],
      ['ENVIRONMENT', { environment: ['NOISE', 'INDOORS', 'NOISE'] }],
      ['CHOOSE_AGAIN', { chooseAgain: 'NO' }],
      ['RELATED', { related: ['Estimator'] }],
    ];
    for (const [type, value] of entered) {
      const kept = keptValue(type, value);
      expect(Object.keys(kept)).toHaveLength(1);
      expect(keptValue(type, kept)).toEqual(kept);
    }
  });
});

describe('the clock of a meeting', () => {
  const at = (time: string) => new Date(`2027-01-11T${time}Z`);
  it('gives whole minutes, at least one, at most a day', () => {
    expect(minutesBetween(at('15:00:00'), at('15:00:05'))).toBe(1);
    expect(minutesBetween(at('15:00:00'), at('15:21:40'))).toBe(22);
    expect(minutesBetween(at('15:00:00'), new Date('2027-01-14T15:00:00Z'))).toBe(1440);
    expect(minutesBetween(at('15:00:00'), null)).toBeNull();
  });

  it('says how long it took, until somebody says otherwise', () => {
    const before = { startedAt: null, endedAt: null };
    const running = { startedAt: at('15:00:00'), endedAt: null };
    const over = { startedAt: at('15:00:00'), endedAt: at('15:20:00') };
    expect(minutesAfter(before, running, null)).toBeNull();
    expect(minutesAfter(running, over, null)).toBe(20);
    expect(minutesAfter(over, running, 20)).toBeNull();
    expect(minutesAfter(over, { ...over, endedAt: at('15:30:00') }, 25)).toBe(25);
  });
});

/** Three devices with clocks of their own, each typing on and on into the same note and sending when it can. */
const story = fc.record({
  clocks: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
  steps: fc.array(
    fc.record({ device: fc.nat(2), does: fc.constantFrom('types', 'types', 'sends', 'sendsAgain') }),
    {
      maxLength: 40,
    },
  ),
});

describe('one note on several devices', () => {
  it('keeps every text that nobody saw before it was replaced, whoever sends what, when and how often', () => {
    fc.assert(
      fc.property(story, ({ clocks, steps }) => {
        let server: KeptAnswer[] = [];
        const devices = clocks.map(() => ({
          shown: null as AnswerEdit | null,
          waiting: null as AnswerEdit | null,
          sent: [] as AnswerEdit[],
        }));
        const typed = new Map<string, string>();
        const replaced = new Set<string>();
        const merge = (edits: readonly AnswerEdit[]) => {
          const rows = new Map(server.map((row) => [row.id, row]));
          for (const row of settle(server, edits)) rows.set(row.id, row);
          server = [...rows.values()];
        };
        const act = ({ device, does }: (typeof steps)[number], n: number) => {
          const one = devices[device]!;
          if (does === 'types') {
            const at = Math.max(n * 10 + clocks[device]!, one.shown ? Date.parse(one.shown.editedAt) + 1 : 0);
            const editId = String(n).padStart(3, '0');
            const over = [...(one.shown ? [one.shown.editId] : []), ...(one.waiting?.over ?? [])];
            if (one.shown) replaced.add(one.shown.editId);
            one.waiting = answer({
              id: 'note',
              text: `text ${n}`,
              editedAt: new Date(at).toISOString(),
              editId,
              over,
            });
            one.shown = one.waiting;
            typed.set(editId, `text ${n}`);
          } else if (does === 'sends' && one.waiting) {
            merge([one.waiting]);
            one.sent.push(one.waiting);
            one.waiting = null;
            one.shown = server.find(({ id }) => id === 'note')!;
          } else if (does === 'sendsAgain') merge(one.sent);
        };
        steps.forEach(act);
        devices.forEach((_, device) => act({ device, does: 'sends' }, 0));
        devices.forEach((_, device) => act({ device, does: 'sendsAgain' }, 0));
        const kept = server.filter(({ removed }) => !removed).map(({ text }) => text);
        for (const [editId, text] of typed) if (!replaced.has(editId)) expect(kept).toContain(text);
        // And one writer alone never finds their note twice.
        if (new Set(steps.filter(({ does }) => does === 'types').map(({ device }) => device)).size === 1)
          expect(kept).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what was written when another device took the note out', () => {
    const first = answer({
      id: 'note',
      text: 'a',
      editedAt: '2027-01-11T15:00:00.000Z',
      editId: '1',
      over: [],
    });
    const more = answer({
      id: 'note',
      text: 'ab',
      editedAt: '2027-01-11T15:00:01.000Z',
      editId: '2',
      over: ['1'],
    });
    const gone = { ...more, removed: true, editedAt: '2027-01-11T15:00:02.000Z', editId: '3' };
    const kept = settle([], [first, more, gone]).filter(({ removed }) => !removed);
    expect(kept).toMatchObject([{ id: '2', text: 'ab', elsewhere: true, volunteered: true, questionId: '' }]);
  });
});
