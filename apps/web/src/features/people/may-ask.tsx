import { BeforeAsking } from '../../shared/fieldwork/before-asking.tsx';
import { CareNote, isClosed } from './care-note.tsx';
import type { Person } from './outreach.ts';

/** Said before anybody is called or written to: what comes first, or that this person is to be left alone. */
export function MayAsk({ person }: { person: Person }) {
  if (isClosed(person)) return <CareNote person={person} />;
  return person.outreaches.some(({ sentAt }) => sentAt) ? null : <BeforeAsking />;
}
