import {
  assignment,
  byEnrolment,
  byInterview,
  byOwner,
  contact,
  interviewee,
  occupation,
  via,
} from './paths.ts';
import type { PortfolioTable } from './portfolio-table.ts';

/** What they asked, heard and kept. */
export const INTERVIEW_TABLES: readonly PortfolioTable[] = [
  {
    table: 'question_sheets',
    part: 'interviews',
    path: byOwner,
    names: { occupation },
    omit: ['version'],
    read: { heads: ['occupation'], texts: [] },
  },
  {
    table: 'sheet_questions',
    part: 'interviews',
    path: via('sheet_id', 'question_sheets', byOwner),
    names: { contact },
    omit: ['version'],
    read: { heads: ['text'], texts: [] },
    order: 'sheet_id, x.position, x.id',
  },
  {
    table: 'interviews',
    part: 'interviews',
    path: byEnrolment,
    names: { contact, occupation, assignment },
    omit: ['version'],
    read: { heads: ['contact', 'occupation'], texts: ['notes'] },
    order: 'starts_at',
  },
  {
    table: 'interview_answers',
    part: 'interviews',
    path: byInterview,
    names: { interviewee },
    read: { heads: ['interviewee', 'question'], texts: ['text'] },
    order: 'interview_id, x.position, x.id',
  },
  {
    table: 'interview_closings',
    part: 'interviews',
    path: via('id', 'interviews', byEnrolment),
    names: {
      interviewee: (row) => `(select k.name from interviews i join contacts k on k.tenant_id = $1
        and k.id = i.contact_id where i.tenant_id = $1 and i.id = ${row}.id)`,
    },
    omit: ['clock_edited_at', 'clock_edit_id', 'edited_at', 'edit_id'],
    read: { heads: ['interviewee'], texts: [] },
  },
  {
    table: 'interview_sources',
    part: 'interviews',
    path: byInterview,
    names: { interviewee },
    read: { heads: ['interviewee'], texts: ['text'] },
  },
  {
    table: 'interview_discoveries',
    part: 'interviews',
    path: byInterview,
    names: { interviewee, occupation },
    read: { heads: ['interviewee', 'title'], texts: ['note'] },
  },
  {
    table: 'interview_referrals',
    part: 'interviews',
    path: byInterview,
    names: { interviewee, contact },
    read: { heads: ['interviewee', 'contact'], texts: [] },
    order: 'created_at',
  },
  {
    table: 'preparation_ticks',
    part: 'interviews',
    path: byInterview,
    names: { interviewee },
    order: 'ticked_at',
  },
  { table: 'files', part: 'interviews', path: byOwner, omit: ['sha256', 'loose_since'] },
  {
    table: 'confirmations',
    part: 'interviews',
    path: byInterview,
    names: { interviewee },
    read: { heads: ['interviewee', 'state'], texts: [] },
  },
];
