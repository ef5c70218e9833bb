import type { RosterImportView } from '@firsthand/core';
import { summary } from './roster-import.ts';

const row = (comesBy: 'MAIL' | 'CARD' | 'ACCOUNT' | null) => ({
  comesBy,
  problems: [],
  changes: [] as string[],
});

it('says of who is new how each comes in: nobody without an address is said to be invited', () => {
  const roster = {
    counts: { new: 4, changed: 0, unchanged: 1, held: 0, absent: 0, error: 0 },
    rows: [row('MAIL'), row('CARD'), row('CARD'), row('ACCOUNT'), row(null)],
    state: 'APPLIED',
  } as unknown as RosterImportView;
  expect(summary(roster)).toEqual([
    '4 new, 0 changed, 1 unchanged, 0 left out.',
    'Of these, 1 invited by mail, 2 without an address: print them a card, 1 with an account already.',
    'Written.',
  ]);
});

it('names whose access was ended, and what to do', () => {
  const roster = {
    counts: { new: 0, changed: 0, unchanged: 0, held: 1, absent: 0, error: 0 },
    rows: [
      { ...row(null), row: 2, email: 'ada@example.org', changes: ['access ended on 2027-01-09 by Bo Ek'] },
    ],
    state: 'STAGED',
  } as unknown as RosterImportView;
  expect(summary(roster)).toEqual([
    '0 new, 0 changed, 0 unchanged, 0 left out.',
    'Row 2, ada@example.org: left out, access ended on 2027-01-09 by Bo Ek. Give it back under People first, or leave it.',
    'Nothing is written yet: repeat with --confirm.',
  ]);
});
