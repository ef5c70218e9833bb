import type { MilestoneKind, NextStepKind } from '@firsthand/contracts';
import { wantsPreparing } from '../interviews/preparation.rules.ts';
import type { InterviewView } from '../interviews/interviews.queries.ts';
import type { QuotaGridView } from '../interviews/interviews.rules.ts';
import { thankBy } from '../interviews/meeting-reminders.rules.ts';
import type { Asking } from '../outreach/outreach.queries.ts';
import type { StudentMilestoneView, WorkTree } from './progress.queries.ts';

export interface NextStepView {
  kind: NextStepKind;
  milestone: StudentMilestoneView | null;
  interviewId: string | null;
  /** Whom to ask. */
  contactId: string | null;
  /** A contact's or an occupation's name. */
  subject: string | null;
  /** By when a thank-you is best said. */
  thankBy: string | null;
}

/** Which milestone a step works towards, the nearest kind first. */
const TOWARDS: Record<NextStepKind, readonly MilestoneKind[]> = {
  CHOOSE_OCCUPATION: ['RESEARCH', 'CONTACTS', 'INTERVIEWS'],
  READ_PRIMER: ['PLEDGE', 'CONTACTS', 'INTERVIEWS'],
  SIGN_PLEDGE: ['PLEDGE', 'CONTACTS', 'INTERVIEWS'],
  READ_UP: ['RESEARCH'],
  ADD_CONTACT: ['CONTACTS', 'INTERVIEWS'],
  REACH_OUT: ['OUTREACH', 'INTERVIEWS'],
  FOLLOW_UP: ['OUTREACH', 'INTERVIEWS'],
  PREPARE: ['INTERVIEWS'],
  LOG_INTERVIEW: ['INTERVIEWS'],
  FIX_INTERVIEW: ['INTERVIEWS'],
  THANK: ['INTERVIEWS'],
  ASK_TO_CONFIRM: ['INTERVIEWS'],
  CLOSE_LOOP: ['INTERVIEWS'],
  WRITE_REFLECTION: ['REFLECTION'],
  SUBMIT_REFLECTION: ['REFLECTION'],
  REVISE: ['REFLECTION'],
  WAIT_FOR_GRADE: [],
  READ_GRADE: [],
  NOTHING: [],
};

type Asked = NonNullable<Asking['due']>;

/** What a student can still mend about an interview that was held; the rest was decided by how it went. */
const MENDABLE = new Set(['NOT_WRITTEN_UP']);
const onlyConfirmation = ({ reason }: { reason: string }) => reason === 'NOT_CONFIRMED';

/**
 * The one thing to do now, by the order in which the work goes: choose, learn how it is done, read up, find people, ask
 * them, meet them, write each meeting up, say thank you, have it confirmed where that counts, tell whoever named them, then reflect. What was begun comes
 * before what is new, and a meeting that is near is prepared before anything else is begun.
 */
export function nextStep(work: WorkTree, grid: QuotaGridView, now: Date): NextStepView {
  const { interviews, reflection, assignment } = work;
  const step = (
    kind: NextStepKind,
    about: { interview?: InterviewView | undefined; contact?: Asked; subject?: string } = {},
  ): NextStepView => ({
    kind,
    milestone:
      TOWARDS[kind].flatMap((wanted) =>
        work.milestones.filter((one) => one.kind === wanted && !one.metAt),
      )[0] ??
      TOWARDS[kind].flatMap((wanted) => work.milestones.filter((one) => one.kind === wanted))[0] ??
      null,
    interviewId: about.interview?.id ?? null,
    contactId: about.contact?.contactId ?? null,
    subject: about.subject ?? about.contact?.name ?? about.interview?.contact.name ?? null,
    thankBy:
      kind === 'THANK' && about.interview
        ? thankBy(new Date(about.interview.startsAt), assignment.thanks.withinHours).toISOString()
        : null,
  });
  if (reflection.state === 'GRADED') return step('READ_GRADE');
  if (reflection.returned) return step('REVISE');
  const excused = work.excuses.map(({ milestoneId }) => milestoneId);
  if (excused.includes(null)) return step('NOTHING');

  const held = interviews.filter((interview) => interview.actualMinutes !== null);
  const unthanked = held.find((interview) => interview.thankedAt === null);
  if (reflection.state === 'SUBMITTED')
    return unthanked ? step('THANK', { interview: unthanked }) : step('WAIT_FOR_GRADE');

  if (work.choices.length < assignment.quota.occupations && !grid.met) {
    // Interviews already begun do not wait for the next occupation.
    const begun = grid.rows.some((row) => row.occupation !== null && row.counted < row.wanted);
    if (!begun) return step('CHOOSE_OCCUPATION');
  }

  const toMend = held.find((interview) => interview.notCounted.some(({ reason }) => MENDABLE.has(reason)));
  if (toMend) return step('FIX_INTERVIEW', { interview: toMend });
  if (unthanked) return step('THANK', { interview: unthanked });
  // Once asked it is the interviewee's turn; nobody is told twice to wait.
  const unconfirmed = held.find(
    ({ id, notCounted }) =>
      work.toConfirm.includes(id) && notCounted.length > 0 && notCounted.every(onlyConfirmation),
  );
  if (unconfirmed && !grid.met) return step('ASK_TO_CONFIRM', { interview: unconfirmed });
  const { loop } = work.owing;
  if (loop)
    return step('CLOSE_LOOP', {
      interview: interviews.find(({ id }) => id === loop.interviewId),
      contact: { contactId: loop.referrerId, name: loop.name },
    });

  const near = interviews.find((one) => wantsPreparing(one, work.prepared[one.id] ?? [], now));
  if (near) return step('PREPARE', { interview: near });

  if (!grid.met) {
    const planned = interviews.filter((interview) => interview.actualMinutes === null);
    const over = planned.find((interview) => new Date(interview.startsAt) <= now);
    if (over) return step('LOG_INTERVIEW', { interview: over });
    // What must come before the first request comes before everything that leads to it.
    if (held.length === 0) {
      if (assignment.requiresPrimer && !work.primerPass) return step('READ_PRIMER');
      const unsigned = assignment.requiresPledge || work.milestones.some((one) => one.kind === 'PLEDGE');
      if (unsigned && !work.pledge) return step('SIGN_PLEDGE');
    }
    // Reading up is for before the first conversation; afterwards nobody is sent back.
    const unread = work.milestones.some((one) => one.kind === 'RESEARCH' && !one.metAt);
    if (unread && held.length === 0) return step('READ_UP');
    const row = grid.rows.find((one) => one.slots.some((slot) => slot.state === 'OPEN'));
    if (!row) {
      const [next] = planned;
      return next ? step('LOG_INTERVIEW', { interview: next }) : step('LOG_INTERVIEW');
    }
    const { due, unasked } = work.asking;
    if (due) return step('FOLLOW_UP', { contact: due });
    if (unasked) return step('REACH_OUT', { contact: unasked });
    const subject = row.occupation?.title;
    return step('ADD_CONTACT', subject ? { subject } : {});
  }

  const unasked = assignment.milestones.some(({ kind, id }) => kind === 'REFLECTION' && excused.includes(id));
  if (assignment.prompts.length === 0 || unasked) return step('NOTHING');
  return step(reflection.answered < assignment.prompts.length ? 'WRITE_REFLECTION' : 'SUBMIT_REFLECTION');
}
