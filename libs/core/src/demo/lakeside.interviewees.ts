import { type Asked, AT_HOME, meetingWith, tellConfirmation } from './meetings.ts';
import type { Stage } from './stage.ts';

/** Of three who were asked, one confirms, one remembers more minutes, and one has not answered yet. */
const ASKED: readonly Asked[] = [
  {
    who: 'student',
    contact: 'Bogdan Ilić',
    at: [-10, '16:00'],
    answer: { answer: 'TOOK_PLACE', askedForJob: false },
    answeredAt: [-9, '08:10'],
    directory: true,
  },
  {
    who: 'student',
    contact: 'Tanya Whitfield',
    at: [-6, '12:00'],
    answer: { answer: 'TOOK_PLACE', minutes: 35, askedForJob: false },
    answeredAt: [-5, '07:50'],
    directory: true,
  },
];

/** Interviewees of the Thursday group on their own pages. */
export function intervieweesAnswer(stage: Stage): void {
  const { confirmations, consents, contacts, links, interviewees } = stage.services;
  for (const asked of ASKED) tellConfirmation(stage, asked);
  stage.plan([-10, '15:00'], async () => {
    const { contactId } = await meetingWith(stage, 'student', 'Bogdan Ilić');
    await consents.note(stage.as('student'), contactId, { scope: 'AGAIN', given: true, channel: 'PHONE' });
  });
  // Silvia's neighbour wants no mail from students, and said so on his page.
  stage.plan([-5, '17:40'], async () => {
    const { id, email } = await contacts.add(stage.as('hana.suzuki'), {
      ...{ name: 'Ulrich Brandt', organisation: 'Brandt Signs', position: 'Sign painter' },
      ...{ email: 'ulrich.brandt@brandt-signs.example', phone: '', notes: '', family: false },
      ...{ source: 'DIRECTORY', vantage: 'DOES' },
    });
    const { token } = await stage.uow.run(stage.system, (tx) => links.issue(tx, id, email));
    await interviewees.stop(token, AT_HOME);
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
