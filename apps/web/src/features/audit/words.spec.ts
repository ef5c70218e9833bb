import { AUDIT_ACTIONS, AUDIT_KINDS } from '@firsthand/contracts';
import en from './messages/en.ts';
import fr from './messages/fr.ts';

it.each([
  ['English', en as Record<string, string>],
  ['French', fr as Record<string, string>],
])('has words in %s for every action that can be written down, and none for what cannot', (_, messages) => {
  const did = Object.keys(messages).filter((id) => id.startsWith('audit.did.'));
  const actions = AUDIT_KINDS.flatMap((kind) => [...AUDIT_ACTIONS[kind]]);
  expect(did.sort()).toEqual(actions.map((action) => `audit.did.${action}`).sort());
  expect(did.filter((id) => messages[id]!.trim() === '')).toEqual([]);
  for (const kind of AUDIT_KINDS) expect(messages[`audit.kind.${kind}`]).toBeTruthy();
});
