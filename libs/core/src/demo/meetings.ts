import type { OutcomeKind } from '@firsthand/contracts';
import { Contact, Interview } from '@firsthand/persistence';
import type { GivenAnswer } from '../interviews/confirmations.rules.ts';
import type { Moment, Stage } from './stage.ts';

/** An interviewee who is asked whether a meeting took place. */
export interface Asked {
  readonly who: string;
  readonly contact: string;
  readonly at: Moment;
  readonly answer?: GivenAnswer;
  readonly answeredAt?: Moment;
  /** May their name be in the tenant's directory? */
  readonly directory?: boolean;
}

/** From where interviewees open their pages. */
export const AT_HOME = { requestId: 'demo', address: '192.0.2.1', signedInAs: null };

/** The first meeting of a student with somebody; whoever is met again is asked about that one. */
export async function meetingWith(stage: Stage, who: string, name: string) {
  const { userId } = stage.as(who);
  return stage.uow.read(stage.system, async (read) => {
    const contact = await read.findOne(Contact, { ownerId: userId, name });
    const meetings = contact ? await read.find(Interview, { contactId: contact.id }) : [];
    const [interview] = meetings.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    if (!contact || !interview) throw new Error(`The demo's ${who} has not met ${name}.`);
    return { contactId: contact.id, interviewId: interview.id, email: contact.email };
  });
}

/** The interviewee is asked, and answers on a page of their own. */
export function tellConfirmation(
  stage: Stage,
  { who, contact, at, answer, answeredAt, directory = false }: Asked,
): void {
  const { confirmations, links, interviewees } = stage.services;
  stage.plan(at, async () => {
    const { interviewId } = await meetingWith(stage, who, contact);
    await confirmations.ask(stage.as(who), interviewId);
  });
  if (!answer || !answeredAt) return;
  stage.plan(answeredAt, async () => {
    const { contactId, interviewId, email } = await meetingWith(stage, who, contact);
    const { token } = await stage.uow.run(stage.system, (tx) => links.issue(tx, contactId, email));
    await confirmations.answer(token, AT_HOME, interviewId, answer);
    await interviewees.say(token, AT_HOME, 'LOG', true);
    await interviewees.say(token, AT_HOME, 'DIRECTORY', directory);
  });
}

/** A meeting that is still to come is mailed to whoever is met. */
export function tellInvitation(stage: Stage, who: string, contact: string, at: Moment, text: string): void {
  stage.plan(at, async () => {
    const { interviewId } = await meetingWith(stage, who, contact);
    await stage.services.invitations.send(stage.as(who), { interviewId, subject: 'Our conversation', text });
  });
}

/** What came of it is told to people who were met; it leaves in its own time. */
export interface ToldOutcome {
  readonly who: string;
  readonly to: readonly string[];
  readonly at: Moment;
  readonly leaves: Moment;
  readonly kind: OutcomeKind;
  readonly subject: string;
  readonly body: string;
}

export function tellOutcome(stage: Stage, { who, to, at, leaves, kind, subject, body }: ToldOutcome): void {
  const { outcomes } = stage.services;
  stage.plan(at, async () => {
    const meetings = await Promise.all(to.map((name) => meetingWith(stage, who, name)));
    const contactIds = meetings.map(({ contactId }) => contactId);
    await outcomes.announce(stage.as(who), { kind, subject, greeting: 'Dear', body, contactIds });
  });
  stage.plan(leaves, () => outcomes.sendDue(stage.system));
}
