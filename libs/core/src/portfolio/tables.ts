import type { PortfolioTable } from './portfolio-table.ts';
import { INTERVIEW_TABLES } from './tables.interviews.ts';
import { PEOPLE_TABLES } from './tables.people.ts';
import { PLAN_TABLES } from './tables.plan.ts';
import { REFLECTION_TABLES } from './tables.reflection.ts';

/**
 * Everything of a student's, table by table, in the order in which it is read. A table that belongs to students stands
 * here or among the exclusions, or the build does not pass.
 */
export const PORTFOLIO_TABLES: readonly PortfolioTable[] = [
  ...PLAN_TABLES,
  ...PEOPLE_TABLES,
  ...INTERVIEW_TABLES,
  ...REFLECTION_TABLES,
];

/** Tables with rows that have to do with a student and are no part of the record, each with its reason. */
export const NOT_IN_PORTFOLIO: Readonly<Record<string, string>> = {
  person_words:
    'the words of their name, address and numbers, by which they are found; these are in the record',
  sessions: 'keys to the account; the account page shows them',
  access_tokens: 'keys to the account; the account page shows them',
  sign_on_identities: 'which institution vouches for them; the account page shows it',
  second_steps: 'a key to the account; the account page shows that there is one',
  passkeys: 'keys to the account; the account page shows them',
  challenges: 'somebody coming in, for minutes',
  viewings: 'which administrators looked as them; the account page shows them',
  sign_on_attempts: 'a sign-on under way, for minutes',
  links: 'one-time keys that were mailed',
  person_cards: 'one-time keys that were printed',
  notifications: 'messages the product made from what is in the record',
  interviewee_links: 'keys of the people they met to a page of their own',
  joinings: 'by which code they came into a section, for its staff',
  nudges: 'what staff wrote to them, as it stands in those messages',
  caseload_students: 'who follows them, which their section’s people page says',
  service_units: 'the institution’s account of its own time',
  interview_conducts: 'the institution’s account of who held a conversation',
  staff_notes: 'what staff write for staff; it is not the student’s to take along',
  grading_claims: 'who has their work open to grade it, for minutes',
  file_parts: 'parts of a file that is on its way, for hours; what is whole is in the record',
  pseudonyms: 'a number that stood for them while they were graded without names',
  marker_allocations: 'who among the staff was to grade them',
  grading_flags: 'what graders want to look at again',
  submission_prints: 'by what their texts are recognised; the texts are in the record',
  prints_due: 'texts that wait for that',
  second_readings: 'what graders compare among themselves; the grade that counts is in the record',
  set_asides: 'what graders have looked at and put aside',
  deliveries: 'the post book of those messages',
  mail_wishes: 'how they want their mail; the account page shows it',
  calendar_feeds: 'a key to their dates; the account page shows it',
  reminders: 'when such a message was due',
  accommodated_deadlines: 'what follows from the standing time that is in the record',
  rungs: 'when such a message will be due',
  meeting_reminders: 'when such a message will be due',
  idempotency_keys: 'so that sending twice saves once; gone after a day',
  roster_rows: 'what a file said about them: what came of it is in the record',
  audit_entries: 'the institution’s log of who did what',
};
