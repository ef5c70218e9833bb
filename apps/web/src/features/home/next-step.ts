import type { Work, WorkInterview } from '../../shared/fieldwork/fieldwork-query.ts';

export type NextStepPlace =
  | {
      readonly to: '/plan' | '/pledge/$assignmentId' | '/interviews/new' | '/reflections/$assignmentId';
      readonly assignment: string;
    }
  | { readonly to: '/primer' | '/people' | '/thanks' }
  | { readonly to: '/thanks/$interviewId'; readonly interviewId: string }
  | { readonly to: '/people/$contactId'; readonly contactId: string }
  | { readonly to: '/interviews/$interviewId'; readonly interviewId: string; readonly edit: boolean };

/** The API's step, with a planned meeting told apart by whether it has been. */
export type NextStepSaying = Work['nextStep']['kind'] | 'MEET' | 'WRITE_UP';

export interface NextStepView {
  readonly say: NextStepSaying;
  /** Null: nothing to go to. */
  readonly place: NextStepPlace | null;
  readonly subject: string;
  readonly interview: WorkInterview | undefined;
}

/** How the next step is said and where its button leads. */
export function nextStepOf({ nextStep, assignment, interviews }: Work, now: Date): NextStepView {
  const { kind, interviewId, contactId } = nextStep;
  const interview = interviews.find(({ id }) => id === interviewId);
  const subject = nextStep.subject ?? interview?.contact.name ?? assignment.title;
  const view = (say: NextStepSaying, place: NextStepPlace | null) => ({ say, place, subject, interview });
  const toInterview = (edit: boolean): NextStepPlace =>
    interviewId
      ? { to: '/interviews/$interviewId', interviewId, edit }
      : { to: '/interviews/new', assignment: assignment.id };
  const toReflection: NextStepPlace = { to: '/reflections/$assignmentId', assignment: assignment.id };
  switch (kind) {
    case 'CHOOSE_OCCUPATION':
    case 'READ_UP':
      return view(kind, { to: '/plan', assignment: assignment.id });
    case 'READ_PRIMER':
      return view(kind, { to: '/primer' });
    case 'SIGN_PLEDGE':
      return view(kind, { to: '/pledge/$assignmentId', assignment: assignment.id });
    case 'ADD_CONTACT':
      return view(kind, { to: '/people' });
    case 'REACH_OUT':
    case 'FOLLOW_UP':
      return view(kind, contactId ? { to: '/people/$contactId', contactId } : { to: '/people' });
    case 'LOG_INTERVIEW': {
      if (!interview) return view(kind, toInterview(false));
      const ahead = new Date(interview.startsAt) > now;
      return view(ahead ? 'MEET' : 'WRITE_UP', toInterview(!ahead));
    }
    case 'PREPARE':
    case 'FIX_INTERVIEW':
    case 'ASK_TO_CONFIRM':
      return view(kind, toInterview(false));
    case 'THANK':
    case 'CLOSE_LOOP':
      return view(kind, interviewId ? { to: '/thanks/$interviewId', interviewId } : { to: '/thanks' });
    case 'WRITE_REFLECTION':
    case 'SUBMIT_REFLECTION':
    case 'REVISE':
    case 'WAIT_FOR_GRADE':
    case 'READ_GRADE':
      return view(kind, toReflection);
    case 'NOTHING':
      return view(kind, null);
  }
}
