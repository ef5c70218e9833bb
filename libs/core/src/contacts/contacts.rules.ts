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

/** Would naming a referrer close a circle? `chain`: the referrer and everybody above them. */
export function closesCircle(contactId: string, chain: readonly string[]): boolean {
  return chain.includes(contactId);
}

/** What is known of a person who stood in the list twice: the kept entry's, filled up from the other. */
export function joined(kept: ContactView, other: ContactView) {
  const either = (one: string, two: string) => (one === '' ? two : one);
  return {
    organisation: either(kept.organisation, other.organisation),
    position: either(kept.position, other.position),
    email: either(kept.email, other.email),
    phone: either(kept.phone, other.phone),
    family: kept.family || other.family,
    occupationId: kept.occupation?.id ?? other.occupation?.id ?? null,
    nameMayBeUsed: kept.nameMayBeUsed ?? other.nameMayBeUsed,
    loopClosedAt: earliest(kept.loopClosedAt, other.loopClosedAt),
    notes: [kept.notes, other.notes].filter((text) => text.trim() !== '').join('\n\n'),
  };
}

function earliest(one: string | null, two: string | null): Date | null {
  const [first] = [one, two].filter((at) => at !== null).sort();
  return first === undefined ? null : new Date(first);
}
