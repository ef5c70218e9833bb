import { SCRIPT_PARTS } from '@firsthand/contracts';
import { byContact, byOwner, contact, nameOf, occupation, own, via } from './paths.ts';
import type { PortfolioTable } from './portfolio-table.ts';

/** SQL: a script as it is said, part after part. */
const scriptText = (row: string) => `(select string_agg(part.value, E'\\n\\n'
    order by array_position(array[${SCRIPT_PARTS.map((part) => `'${part}'`).join(', ')}], part.key))
  from jsonb_each_text(${row}.content->'parts') part where part.value <> '')`;

/** Whom they know of, and how they asked. */
export const PEOPLE_TABLES: readonly PortfolioTable[] = [
  {
    table: 'searched_sources',
    part: 'people',
    path: byOwner,
    read: { heads: ['source'], texts: [] },
    order: 'source',
    key: { source: 'text' },
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
    table: 'scripts',
    part: 'people',
    path: byOwner,
    names: { subject: (row) => `${row}.content->>'subject'`, script: scriptText },
    omit: ['revision'],
    read: { heads: ['channel', 'subject'], texts: ['script'] },
  },
  { table: 'script_versions', part: 'people', path: via('script_id', 'scripts', byOwner) },
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
