import { Contact, Interview } from '@firsthand/persistence';
import type { AspectLevel } from '../thanks/thanks.rules.ts';
import type { Moment, Stage } from './stage.ts';

/** What a student wrote after a talk with somebody. */
export interface Afterwards {
  readonly who: string;
  readonly with: string;
  readonly at: Moment;
  /** A thank-you that was begun and has not left. */
  readonly begun?: { readonly subject: string; readonly body: string };
  /** A thank-you that left from here. */
  readonly sent?: { readonly subject: string; readonly body: string };
  /** What they mean to do next, and in how many days from today. */
  readonly step?: readonly [what: string, inDays: number];
  readonly judged?: {
    readonly levels: readonly AspectLevel[];
    readonly words: string;
    readonly nextTime: string;
  };
}

/** Plans what is written after a talk, at its own moment. */
export function tellAfterwards(
  stage: Stage,
  { who, with: name, at, begun, sent, step, judged }: Afterwards,
): void {
  const { thanks, nextSteps } = stage.services;
  const actor = stage.as(who);
  stage.plan(at, async () => {
    const interviewId = await interviewWith(stage, actor.userId, name);
    if (begun ?? sent) await thanks.saveDraft(actor, interviewId, 0, (begun ?? sent)!);
    if (sent) await thanks.send(actor, interviewId, 1);
    if (step) await nextSteps.plan(actor, { what: step[0], dueOn: stage.date(step[1]), interviewId });
    if (judged) await thanks.saveEvaluation(actor, { interviewId, revision: 0, ...judged });
  });
}

async function interviewWith(stage: Stage, ownerId: string, name: string): Promise<string> {
  const found = await stage.uow.read(stage.system, async (read) => {
    const contact = await read.findOne(Contact, { ownerId, name });
    return contact && read.findOne(Interview, { contactId: contact.id });
  });
  if (!found) throw new Error(`The demo knows of no talk with ${name}.`);
  return found.id;
}

/** One thank-you owed and begun, one that was sent, whoever named the person not told yet, a next step near. */
export function lakesideAfterwards(stage: Stage): void {
  tellAfterwards(stage, {
    who: 'mateo.rojas',
    with: 'Jacqueline Dubé',
    at: [-7, '21:30'],
    sent: {
      subject: 'Thank you for your time',
      body: 'Dear Jacqueline Dubé,\n\nthank you for talking with me between two calls. I keep thinking of how you let a silence stand until the other one says what matters.\n\nI will ask about the evening courses on Monday.\n\nKind regards,\nMateo Rojas',
    },
    judged: {
      levels: [
        { aspect: 'PREPARED', level: 3 },
        { aspect: 'OPENED', level: 2 },
        { aspect: 'LISTENED', level: 4 },
        { aspect: 'KEPT_TIME', level: 2 },
        { aspect: 'ASKED_WHO_ELSE', level: 4 },
        { aspect: 'STAYED_CURIOUS', level: 4 },
      ],
      words: 'She talked the way she works: short, and waiting. I got used to the pauses in the end.',
      nextTime: 'Say at the start how long we have, and leave the last five minutes for whom else to ask.',
    },
  });
  tellAfterwards(stage, {
    who: 'mateo.rojas',
    with: 'Colin Ashby',
    at: [-3, '21:00'],
    begun: {
      subject: 'Thank you for your time',
      body: 'Dear Colin Ashby,\n\nthank you for talking with me before your shift. [What they said that stayed with you]',
    },
    step: ['Ask the dispatch centre whether I can sit in for an evening', 1],
  });
  tellAfterwards(stage, {
    who: 'student',
    with: 'Bogdan Ilić',
    at: [-2, '19:00'],
    step: ['Look up when the evening course in cabling begins', 2],
    judged: {
      levels: [
        { aspect: 'PREPARED', level: 2 },
        { aspect: 'LISTENED', level: 3 },
        { aspect: 'KEPT_TIME', level: 4 },
      ],
      words: 'I had too many questions and he answered them all in his first story.',
      nextTime: 'Ask for a story first, and for the list after.',
    },
  });
}
