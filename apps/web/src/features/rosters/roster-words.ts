import { ROSTER_MEANINGS } from '@firsthand/contracts';
import type { Translate } from '../../shared/intl/text.tsx';
import type { RosterRow } from './roster-data.ts';

/** How many of those who are added come in in which way. */
export function entrances(rows: readonly RosterRow[]): Record<NonNullable<RosterRow['comesBy']>, number> {
  const by = (way: RosterRow['comesBy']) => rows.filter(({ comesBy }) => comesBy === way).length;
  return { MAIL: by('MAIL'), CARD: by('CARD'), ACCOUNT: by('ACCOUNT') };
}

/** What a column holds, in words. */
export function meaningName(t: Translate, meaning: string): string {
  const known = [...ROSTER_MEANINGS, 'class' as const, 'standing' as const].find((each) => each === meaning);
  return known ? t(`rosters.column.${known}`) : meaning;
}

const SAID = {
  'comes back after being dropped': 'rosters.change.back',
  'was dropped by hand': 'rosters.change.droppedByHand',
  'was taken back by hand': 'rosters.change.takenBackByHand',
  'was corrected by hand': 'rosters.change.corrected',
  'the file says they have left': 'rosters.change.left',
  'comes in without an address': 'rosters.change.noAddress',
} as const;

const ENDED = /^access ended on (\d{4}-\d{2}-\d{2})( by (.+))?$/;

/** Nobody lets them in: whatever the row says, it brings nobody until an administrator gives their access back. */
export const namesEnded = ({ state, changes }: RosterRow) =>
  state === 'HELD' && changes.some((change) => ENDED.test(change));

/** What changes about a person; the server says it in English, with the values in it. */
export function changeWords(t: Translate, change: string): string {
  const known = Object.entries(SAID).find(([said]) => said === change);
  if (known) return t(known[1]);
  const [, what, from = '', to = ''] = /^(name|e-mail|role|number): (.*) → (.*)$/.exec(change) ?? [];
  if (what === 'name') return t('rosters.change.name', { from, to });
  if (what === 'e-mail' && from === '') return t('rosters.change.emailAdded', { to });
  if (what === 'e-mail') return t('rosters.change.email', { from, to });
  if (what === 'number') return t('rosters.change.number', { to });
  if (what === 'role')
    return t('rosters.change.role', {
      from: roleName(t, from),
      to: roleName(t, to),
    });
  const [, aside] = /^takes no part here: (.*)$/.exec(change) ?? [];
  if (aside) return t('rosters.change.aside', { role: aside });
  const [, on, , by = ''] = ENDED.exec(change) ?? [];
  if (on) return t('rosters.change.ended', { on: new Date(`${on}T12:00:00Z`), by });
  const [, email] = /^comes in with (.*); keeps it$/.exec(change) ?? [];
  return email ? t('rosters.change.keepsEmail', { email }) : change;
}

function roleName(t: Translate, role: string): string {
  const known = (['INSTRUCTOR', 'COUNSELLOR', 'STUDENT'] as const).find((each) => each === role);
  return known ? t(`role.${known}`) : role;
}
