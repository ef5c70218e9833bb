import { SECRET_MAIL_PARAM } from '@firsthand/contracts';
import { withheldFrom } from '../grading/withheld-lines.ts';
import { nameOf, own } from './paths.ts';
import type { PersonTable } from './portfolio-table.ts';

const WHAT_IT_WAS = ['subject_id', 'person_id', 'detail'] as const;

/** Who they are here, how they come in, and what they were told: kept of everybody. */
export const ACCOUNT_TABLES: readonly PersonTable[] = [
  { table: 'users', path: own('id'), ties: [], omit: ['password_hash', 'version'] },
  { table: 'sessions', path: own('user_id'), ties: ['user_id'], omit: ['secret_hash'] },
  {
    table: 'passkeys',
    path: own('user_id'),
    ties: ['user_id'],
    omit: ['credential_id', 'public_key', 'counter', 'transports'],
  },
  { table: 'second_steps', path: own('id'), ties: ['id'], omit: ['secret', 'last_step', 'paper_codes'] },
  { table: 'access_tokens', path: own('user_id'), ties: ['user_id'], omit: ['secret_hash'] },
  { table: 'sign_on_identities', path: own('user_id'), ties: ['user_id'] },
  { table: 'calendar_feeds', path: own('id'), ties: ['id'], omit: ['serial'] },
  { table: 'links', path: own('user_id'), ties: ['user_id'], omit: ['secret_hash'] },
  {
    table: 'person_cards',
    path: own('user_id'),
    ties: ['user_id'],
    omit: ['code_hash', 'printed_by'],
  },
  { table: 'mail_wishes', path: own('id'), ties: ['id'] },
  { table: 'notifications', path: own('user_id'), ties: ['user_id'], omit: ['dedup_key'] },
  {
    table: 'deliveries',
    path: own('user_id'),
    ties: ['user_id'],
    // What has not left yet has the key of a link in it.
    names: { params: (row) => `${row}.params - '${SECRET_MAIL_PARAM}'` },
    omit: ['params', 'dedup_key', 'fence', 'lease_until', 'attempts', 'next_attempt_at', 'put_off'],
  },
  {
    table: 'viewings',
    path: own('user_id'),
    ties: ['user_id'],
    names: { administrator: nameOf('users', 'administrator_id', `given_name || ' ' || named.family_name`) },
    omit: ['session_id', 'administrator_id'],
  },
  {
    table: 'roster_rows',
    path: own('user_id'),
    ties: ['user_id'],
    key: { import_id: 'uuid', row: 'integer' },
    omit: ['problems'],
  },
  // What they did, as the log has it; by ids. Whoever grades without names is not told by it whose text it was.
  {
    table: 'audit_entries',
    path: own('user_id'),
    ties: [],
    names: Object.fromEntries(
      WHAT_IT_WAS.map((column) => [
        column,
        (row) => `case when not ${withheldFrom(row, '$2')} then ${row}.${column} end`,
      ]),
    ),
    omit: ['request_id', ...WHAT_IT_WAS],
  },
];
