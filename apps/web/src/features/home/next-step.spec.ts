import type { Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { nextStepOf } from './next-step.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

function view(nextStep: Partial<Work['nextStep']>, startsAt = '2026-11-19T12:00:00Z') {
  return nextStepOf(
    {
      assignment: { id: 'a1', title: 'Three conversations' },
      interviews: [{ id: 'i1', startsAt, contact: { id: 'c1', name: 'Ana' } }],
      nextStep: { subject: null, interviewId: null, contactId: null, milestone: null, ...nextStep },
    } as unknown as Work,
    NOW,
  );
}

describe('the next step', () => {
  it.each([
    ['CHOOSE_OCCUPATION', '/plan'],
    ['READ_PRIMER', '/primer'],
    ['SIGN_PLEDGE', '/pledge/$assignmentId'],
    ['READ_UP', '/plan'],
    ['ADD_CONTACT', '/people'],
    ['LOG_INTERVIEW', '/interviews/new'],
    ['WRITE_REFLECTION', '/reflections/$assignmentId'],
    ['SUBMIT_REFLECTION', '/reflections/$assignmentId'],
    ['REVISE', '/reflections/$assignmentId'],
    ['WAIT_FOR_GRADE', '/reflections/$assignmentId'],
    ['READ_GRADE', '/reflections/$assignmentId'],
  ] as const)('%s leads to %s', (kind, to) => {
    expect(view({ kind })).toMatchObject({ say: kind, place: { to } });
  });

  it('leads to the very person who is to be asked, or asked again', () => {
    for (const kind of ['REACH_OUT', 'FOLLOW_UP'] as const)
      expect(view({ kind, contactId: 'c1', subject: 'Ana' })).toMatchObject({
        say: kind,
        subject: 'Ana',
        place: { to: '/people/$contactId', contactId: 'c1' },
      });
  });

  it('leads nowhere when there is nothing to do', () => {
    expect(view({ kind: 'NOTHING' }).place).toBeNull();
  });

  it('opens the very interview that is to be mended', () => {
    for (const kind of ['FIX_INTERVIEW', 'ASK_TO_CONFIRM'] as const)
      expect(view({ kind, interviewId: 'i1', subject: 'Ana' })).toMatchObject({
        say: kind,
        subject: 'Ana',
        place: { to: '/interviews/$interviewId', interviewId: 'i1', edit: false },
      });
  });

  it('opens what comes after the very interview somebody is thanked for, or told of', () => {
    for (const kind of ['THANK', 'CLOSE_LOOP'] as const)
      expect(view({ kind, interviewId: 'i1', subject: 'Ben' })).toMatchObject({
        say: kind,
        subject: 'Ben',
        place: { to: '/thanks/$interviewId', interviewId: 'i1' },
      });
  });

  it('asks how a planned meeting went once it has been, and points to it before', () => {
    const planned = { kind: 'LOG_INTERVIEW', interviewId: 'i1' } as const;
    expect(view(planned)).toMatchObject({ say: 'WRITE_UP', subject: 'Ana', place: { edit: true } });
    expect(view(planned, '2026-11-21T12:00:00Z')).toMatchObject({ say: 'MEET', place: { edit: false } });
  });

  it('names the assignment when it is about nobody yet', () => {
    expect(view({ kind: 'ADD_CONTACT' }).subject).toBe('Three conversations');
  });
});
