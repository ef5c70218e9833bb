import { byContact, byOwner, contact, nameOf, occupation, own } from './paths.ts';
import type { PortfolioTable } from './portfolio-table.ts';

/** Whom they know of, and how they asked. */
export const PEOPLE_TABLES: readonly PortfolioTable[] = [
  {
    table: 'searched_sources',
    part: 'people',
    path: byOwner,
    read: { heads: ['source'], texts: [] },
    order: 'source',
  },
  {
    table: 'contacts',
    part: 'people',
    path: byOwner,
    names: { occupation, referrer: nameOf('contacts', 'referrer_id', 'name') },
    omit: ['version', 'fingerprints'],
    read: { heads: ['name'], texts: ['notes'] },
  },
  {
    table: 'outreaches',
    part: 'people',
    path: byContact,
    names: { contact },
    omit: ['version', 'remind_at'],
    read: { heads: ['contact', 'channel'], texts: ['said'] },
  },
  {
    table: 'letters',
    part: 'people',
    path: own('sender_id'),
    names: { contact },
    omit: ['dedup_key', 'next_attempt_at', 'attempts', 'message_id', 'claimed_until'],
    read: { heads: ['to_name', 'subject'], texts: ['text'] },
  },
  {
    table: 'consents',
    part: 'people',
    path: byContact,
    names: { contact },
    read: { heads: ['contact', 'scope'], texts: [] },
    order: 'said_at',
  },
];
