import type { MilestoneKind, Quota } from '@firsthand/contracts';
import { PREPARATION_OF } from '@firsthand/contracts';
import { quotaOf } from '../assignments/assignments.rules.ts';
import type { InterviewView } from '../interviews/interviews.queries.ts';
import { quotaGrid } from '../interviews/interviews.rules.ts';
import { weighInterviews } from '../interviews/quota.rules.ts';
import { nextStep } from './next-step.rules.ts';
import type { WorkTree } from './progress.queries.ts';
import { byUrgency } from './urgency.rules.ts';

const NOW = new Date('2027-01-20T12:00:00Z');
const NURSE = {
  id: 'nurse',
  title: 'Nurse',
  description: '',
  code: null,
  source: 'OWN',
  release: null,
  version: 1,
};
const COOK = { ...NURSE, id: 'cook', title: 'Cook' };
const chosen = (occupation = NURSE) => ({
  id: `choice ${occupation.id}`,
  reason: '',
  employer: '',
  department: '',
  position: '',
  assumptions: '',
  heardAt: null,
  chosenAt: '2027-01-11T00:00:00.000Z',
  savedAt: null,
  version: 1,
  occupation,
});
let made = 0;
const interview = (row: Partial<InterviewView> = {}): InterviewView => {
  made += 1;
  return {
    id: `i${made}`,
    assignmentId: 'a',
    contact: {
      id: `c${made}`,
      name: `Contact ${made}`,
      vantage: 'DOES',
      family: false,
      organisation: '',
    } as never,
    occupation: NURSE,
    mode: 'PHONE',
    startsAt: '2027-01-15T12:00:00.000Z',
    heldAt: null,
    place: '',
    invite: 'NONE',
    plannedMinutes: null,
    actualMinutes: 20,
    notes: 'Much.',
    writtenUp: row.notes !== '',
    practice: false,
    thankedAt: '2027-01-16T12:00:00.000Z',
    thankYouMethod: 'EMAIL',
    confirmedAt: null,
    evidence: 'NONE',
    withheld: false,
    counts: true,
    notCounted: [],
    version: 1,
    ...row,
  };
};
const planned = (startsAt: string) =>
  interview({ actualMinutes: null, thankedAt: null, notes: '', startsAt });

const named = (interviewId = 'i') => ({ loop: { interviewId, referrerId: 'ben', name: 'Ben' } });

const milestone = (kind: MilestoneKind, dueAt: string, metAt: string | null = null) => ({
  unsaid: false,
  id: kind,
  kind,
  count: null,
  title: kind,
  dueAt,
  dueLocal: '',
  zone: 'UTC',
  extended: false,
  askable: true,
  late: false,
  metAt,
  request: null,
  points: null,
});
const MILESTONES = [
  milestone('INTERVIEWS', '2027-02-12T00:00:00.000Z'),
  milestone('REFLECTION', '2027-02-19T00:00:00.000Z'),
];

function stepOf(change: Partial<WorkTree> = {}, occupations = 1, asked: Partial<Quota> = {}) {
  const quota = quotaOf({ perOccupation: 2, occupations, ...asked });
  const tree: WorkTree = {
    enrolmentId: 'e',
    student: {} as never,
    contacts: 0,
    past: false,
    standingTime: null,
    toConfirm: [],
    asking: { due: null, unasked: null },
    owing: { loop: null },
    pledge: null,
    primerPass: null,
    assignment: {
      id: 'a',
      prompts: [{}, {}],
      milestones: [],
      thanks: { withinHours: 24, medium: 'EITHER' },
      requiresPledge: false,
      requiresPrimer: false,
    } as never,
    choices: [chosen()],
    interviews: [],
    prepared: {},
    milestones: MILESTONES,
    excuses: [],
    reflection: {
      state: 'NOT_STARTED',
      returned: false,
      words: 0,
      answered: 0,
      savedAt: null,
      submittedAt: null,
      releasedAt: null,
    },
    ...change,
  };
  tree.assignment = { ...tree.assignment, quota };
  // Verdicts as the database keeps them.
  const { interviews } = weighInterviews(
    quota,
    tree.choices.map((one) => ({ ...one, occupationId: one.occupation.id })),
    tree.interviews.map((one) => ({
      ...one,
      ...one.contact,
      id: one.id,
      occupationId: one.occupation.id,
      contactId: one.contact.id,
      remote: true,
      thanked: one.thankedAt !== null,
      confirmed: one.confirmedAt !== null,
    })),
  );
  const verdicts = new Map(interviews.map((one) => [one.id, one]));
  const weighed = tree.interviews.map((one) => ({
    ...one,
    ...verdicts.get(one.id)!,
    notCounted: [...verdicts.get(one.id)!.notCounted],
  }));
  const grid = quotaGrid(quota, tree.choices, weighed);
  return nextStep({ ...tree, interviews: weighed }, grid, NOW);
}
const reflection = (change: Partial<WorkTree['reflection']>): Pick<WorkTree, 'reflection'> => ({
  reflection: {
    state: 'DRAFT',
    returned: false,
    words: 9,
    answered: 1,
    savedAt: null,
    submittedAt: null,
    releasedAt: null,
    ...change,
  },
});
const ANA = { contactId: 'ana', name: 'Ana' };
const BEN = { contactId: 'ben', name: 'Ben' };
const enough = () => ({ interviews: [interview(), interview()] });

describe('the next step', () => {
  it('is to read up, where research is asked for, until it is done or somebody was met', () => {
    const asked = { milestones: [milestone('RESEARCH', '2027-01-25T00:00:00.000Z'), ...MILESTONES] };
    expect(stepOf({ ...asked, contacts: 5 })).toMatchObject({
      kind: 'READ_UP',
      milestone: { kind: 'RESEARCH' },
    });
    expect(stepOf({ ...asked, interviews: [interview()] }).kind).toBe('ADD_CONTACT');
    const done = [
      milestone('RESEARCH', '2027-01-25T00:00:00.000Z', '2027-01-19T00:00:00.000Z'),
      ...MILESTONES,
    ];
    expect(stepOf({ milestones: done }).kind).toBe('ADD_CONTACT');
    expect(stepOf({ ...asked, choices: [] }).kind).toBe('CHOOSE_OCCUPATION');
  });

  it('follows the way of the work from beginning to end', () => {
    const kind = (change: Partial<WorkTree>) => stepOf(change).kind;
    expect(kind({ choices: [] })).toBe('CHOOSE_OCCUPATION');
    expect(kind({})).toBe('ADD_CONTACT');
    expect(kind({ asking: { due: null, unasked: BEN } })).toBe('REACH_OUT');
    expect(kind({ asking: { due: ANA, unasked: BEN } })).toBe('FOLLOW_UP');
    expect(kind({ interviews: [interview({ notes: '' })] })).toBe('FIX_INTERVIEW');
    expect(kind({ interviews: [interview({ thankedAt: null })] })).toBe('THANK');
    expect(kind({ interviews: [interview()], owing: named() })).toBe('CLOSE_LOOP');
    expect(kind({ interviews: [interview()] })).toBe('ADD_CONTACT');
    expect(kind(enough())).toBe('WRITE_REFLECTION');
    expect(kind({ ...enough(), ...reflection({}) })).toBe('WRITE_REFLECTION');
    expect(kind({ ...enough(), ...reflection({ answered: 2 }) })).toBe('SUBMIT_REFLECTION');
    expect(kind({ ...enough(), ...reflection({ state: 'SUBMITTED' }) })).toBe('WAIT_FOR_GRADE');
    expect(kind({ ...enough(), ...reflection({ state: 'SUBMITTED', returned: true }) })).toBe('REVISE');
    expect(kind({ ...enough(), ...reflection({ state: 'GRADED' }) })).toBe('READ_GRADE');
  });

  it('says whom or what it is about, and which milestone it serves', () => {
    const toThank = interview({ thankedAt: null });
    expect(stepOf({ interviews: [toThank] })).toMatchObject({
      kind: 'THANK',
      interviewId: toThank.id,
      subject: toThank.contact.name,
      milestone: { kind: 'INTERVIEWS' },
      thankBy: '2027-01-16T12:00:00.000Z',
    });
    const met = interview();
    expect(stepOf({ interviews: [met], owing: named(met.id) })).toMatchObject({
      kind: 'CLOSE_LOOP',
      interviewId: met.id,
      contactId: 'ben',
      subject: 'Ben',
      thankBy: null,
    });
    expect(stepOf({})).toMatchObject({ kind: 'ADD_CONTACT', contactId: null, subject: 'Nurse' });
    const outreachToo = [milestone('OUTREACH', '2027-01-29T00:00:00.000Z'), ...MILESTONES];
    expect(stepOf({ asking: { due: ANA, unasked: null }, milestones: outreachToo })).toMatchObject({
      kind: 'FOLLOW_UP',
      contactId: 'ana',
      subject: 'Ana',
      milestone: { kind: 'OUTREACH' },
    });
    const withContacts = [milestone('CONTACTS', '2027-01-29T00:00:00.000Z'), ...MILESTONES];
    expect(stepOf({ milestones: withContacts }).milestone).toMatchObject({ kind: 'CONTACTS' });
    const contactsMet = [
      milestone('CONTACTS', '2027-01-29T00:00:00.000Z', '2027-01-12T00:00:00.000Z'),
      ...MILESTONES,
    ];
    expect(stepOf({ milestones: contactsMet }).milestone).toMatchObject({ kind: 'INTERVIEWS' });
  });

  it('asks to write up a meeting whose time has come, and waits for one that is arranged', () => {
    const over = planned('2027-01-20T12:00:00.000Z');
    expect(stepOf({ interviews: [over] })).toMatchObject({
      kind: 'LOG_INTERVIEW',
      interviewId: over.id,
    });
    const [first, second] = [planned('2027-01-23T12:00:00.000Z'), planned('2027-01-24T12:00:00.000Z')];
    expect(stepOf({ interviews: [first, second] })).toMatchObject({
      kind: 'LOG_INTERVIEW',
      interviewId: first.id,
    });
    expect(stepOf({ interviews: [first] })).toMatchObject({
      kind: 'ADD_CONTACT',
      subject: 'Nurse',
    });
  });

  it('prepares a meeting that is near, until everything is ready', () => {
    const near = planned('2027-01-21T12:00:00.000Z');
    const far = planned('2027-01-23T12:00:00.000Z');
    expect(stepOf({ interviews: [far] }).kind).not.toBe('PREPARE');
    expect(stepOf({ interviews: [near, far] })).toMatchObject({ kind: 'PREPARE', interviewId: near.id });
    const all = { [near.id]: [...PREPARATION_OF.PHONE] };
    expect(stepOf({ interviews: [near, far], prepared: { [near.id]: all[near.id]!.slice(1) } }).kind).toBe(
      'PREPARE',
    );
    expect(stepOf({ interviews: [near, far], prepared: all }).kind).toBe('LOG_INTERVIEW');
    // Another way of meeting wants other things.
    expect(stepOf({ interviews: [{ ...near, mode: 'VIDEO' }, far], prepared: all }).kind).toBe('PREPARE');
    // Somebody who was met is thanked first.
    expect(stepOf({ interviews: [interview({ thankedAt: null }), near] }).kind).toBe('THANK');
  });

  it('asks for what must come before the first request, once nobody has been met', () => {
    const gated = (requiresPrimer: boolean, requiresPledge: boolean) => ({
      assignment: { id: 'a', prompts: [{}, {}], requiresPrimer, requiresPledge } as never,
    });
    const passed = { primerPass: { number: 0, passedAt: '2027-01-12T00:00:00.000Z' } };
    const signed = { pledge: { text: '', signedName: '', signedAt: '' } };
    const asked = { asking: { due: null, unasked: BEN } };
    expect(stepOf({ ...gated(true, true), ...asked }).kind).toBe('READ_PRIMER');
    expect(stepOf({ ...gated(true, true), ...asked, ...passed }).kind).toBe('SIGN_PLEDGE');
    expect(stepOf({ ...gated(true, true), ...asked, ...passed, ...signed }).kind).toBe('REACH_OUT');
    expect(stepOf({ ...gated(true, true), interviews: [interview()] }).kind).not.toBe('READ_PRIMER');
    const dated = { milestones: [milestone('PLEDGE', '2027-01-22T00:00:00.000Z'), ...MILESTONES] };
    expect(stepOf(dated)).toMatchObject({ kind: 'SIGN_PLEDGE', milestone: { kind: 'PLEDGE' } });
    expect(stepOf({ ...dated, ...signed }).kind).toBe('ADD_CONTACT');
  });

  it('has a meeting confirmed where that counts, once, and not when enough count without it', () => {
    const strict = { requiresConfirmation: true, minMinutes: 15 };
    const [met, short] = [interview(), interview({ actualMinutes: 5 })];
    const toConfirm = [met.id, short.id];
    expect(stepOf({ interviews: [met], toConfirm }, 1, strict)).toMatchObject({
      kind: 'ASK_TO_CONFIRM',
      interviewId: met.id,
      subject: met.contact.name,
    });
    expect(stepOf({ interviews: [met] }, 1, strict).kind).toBe('ADD_CONTACT');
    expect(stepOf({ interviews: [short], toConfirm }, 1, strict).kind).toBe('ADD_CONTACT');
    const said = () => interview({ confirmedAt: '2027-01-17T12:00:00.000Z' });
    expect(stepOf({ interviews: [said(), said(), met], toConfirm }, 1, strict).kind).toBe('WRITE_REFLECTION');
  });

  it('thanks before it waits, also after handing in', () => {
    const unthanked = { interviews: [interview(), interview({ thankedAt: null })] };
    expect(stepOf({ ...unthanked, ...reflection({ state: 'SUBMITTED' }) }).kind).toBe('THANK');
  });

  it('finishes one occupation before it asks for the next', () => {
    expect(stepOf({ asking: { due: null, unasked: BEN } }, 2).kind).toBe('REACH_OUT');
    expect(stepOf(enough(), 2).kind).toBe('CHOOSE_OCCUPATION');
    expect(stepOf({ ...enough(), choices: [chosen(), chosen(COOK)] }, 2)).toMatchObject({
      kind: 'ADD_CONTACT',
      subject: 'Cook',
    });
  });
});

describe('urgency', () => {
  it('puts what is due first first and what is done last', () => {
    const work = (id: string, ...milestones: { dueAt: string; metAt: string | null }[]) => ({
      assignment: { id },
      milestones,
    });
    const done = work('a', { dueAt: '2027-01-01T00:00:00.000Z', metAt: '2027-01-01T00:00:00.000Z' });
    const soon = work(
      'b',
      { dueAt: '2027-03-01T00:00:00.000Z', metAt: null },
      { dueAt: '2027-02-01T00:00:00.000Z', metAt: null },
    );
    const later = work('c', { dueAt: '2027-02-02T00:00:00.000Z', metAt: null });
    expect([done, later, soon].sort(byUrgency)).toEqual([soon, later, done]);
  });
});
