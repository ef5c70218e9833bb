import { Contact, Interview } from '@firsthand/persistence';
import type { GivenAnswer } from '../interviews/confirmations.rules.ts';
import type { Moment, Stage } from './stage.ts';

interface Asked {
  readonly who: string;
  readonly contact: string;
  readonly at: Moment;
  readonly answer?: GivenAnswer;
  readonly answeredAt?: Moment;
}

/** Of three who were asked, one confirms, one remembers more minutes, and one has not answered yet. */
const ASKED: readonly Asked[] = [
  {
    who: 'student',
    contact: 'Bogdan Ilić',
    at: [-10, '16:00'],
    answer: { answer: 'TOOK_PLACE', askedForJob: false },
    answeredAt: [-9, '08:10'],
  },
  {
    who: 'student',
    contact: 'Tanya Whitfield',
    at: [-6, '12:00'],
    answer: { answer: 'TOOK_PLACE', minutes: 35, askedForJob: false },
    answeredAt: [-5, '07:50'],
  },
];

/** Interviewees of the Thursday group on their own pages. */
export function intervieweesAnswer(stage: Stage): void {
  const { confirmations, consents, links, interviewees } = stage.services;
  for (const { who, contact, at, answer, answeredAt } of ASKED) {
    stage.plan(at, async () => {
      const { interviewId } = await meetingWith(stage, who, contact);
      await confirmations.ask(stage.as(who), interviewId);
    });
    if (answer && answeredAt)
      stage.plan(answeredAt, async () => {
        const { contactId, interviewId, email } = await meetingWith(stage, who, contact);
        const { token } = await stage.uow.run(stage.system, (tx) => links.issue(tx, contactId, email));
        await confirmations.answer(token, AT_HOME, interviewId, answer);
        await interviewees.say(token, AT_HOME, 'LOG', true);
        await interviewees.say(token, AT_HOME, 'DIRECTORY', who === 'student');
      });
  }
  stage.plan([-10, '15:00'], async () => {
    const { contactId } = await meetingWith(stage, 'student', 'Bogdan Ilić');
    await consents.note(stage.as('student'), contactId, { scope: 'AGAIN', given: true, channel: 'PHONE' });
  });
  // Fresh, so that the letter with the link to his page can be read where the demo's mail is.
  stage.plan(stage.minutesAgo(40), async () => {
    const { interviewId } = await meetingWith(stage, 'student', 'Ravi Subramaniam');
    await confirmations.askByMail(stage.as('student'), interviewId, {
      subject: 'A short yes about our conversation',
      text: 'Hello Ravi,\n\nthank you again for talking with me from up that ladder. Would you confirm that we met? The link below leads to a page of your own; it takes ten seconds and needs no account.\n\nNoor',
    });
  });
}

const AT_HOME = { requestId: 'demo', address: '192.0.2.1', signedInAs: null };

async function meetingWith(stage: Stage, who: string, name: string) {
  const { userId } = stage.as(who);
  return stage.uow.read(stage.system, async (read) => {
    const contact = await read.findOne(Contact, { ownerId: userId, name });
    const meetings = contact ? await read.find(Interview, { contactId: contact.id }) : [];
    // Somebody may be met again; it is the first meeting that they are asked about.
    const [interview] = meetings.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    if (!contact || !interview) throw new Error(`The demo's ${who} has not met ${name}.`);
    return { contactId: contact.id, interviewId: interview.id, email: contact.email };
  });
}
