import type { ContactView } from './contacts.queries.ts';

/** A contact as this reader may see it: how to reach them, and what the student noted, is the student's alone. */
export function presentContact(contact: ContactView, reader: { isOwner: boolean }): ContactView {
  return reader.isOwner
    ? contact
    : {
        ...contact,
        ...{ email: '', phone: '', notes: '' },
        ...{ referrerId: null, nameMayBeUsed: null, loopClosedAt: null, mayComeBack: null, comeBackBy: null },
      };
}
