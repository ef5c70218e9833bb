import { SCRIPT_PARTS, type ScriptPart } from '@firsthand/contracts';
import { Contact } from '@firsthand/persistence';
import { Letters } from '../notifications/letters.ts';
import { NoticeInWords } from '../notifications/notice-footer.ts';
import { starterScript } from '../outreach/scripts.rules.ts';
import { SendOutreach } from '../outreach/send-outreach.ts';
import type { Stage } from './stage.ts';

const OWEN = 'owen.mackay';

/** Owen puts the samples into his own words, in two sittings, and writes to somebody he was led to. */
export function tellAsking(stage: Stage): void {
  const { scripts } = stage.services;
  const sending = new SendOutreach(
    stage.uow,
    stage.services.contacts,
    stage.services.outreach,
    new Letters(stage.uow, new NoticeInWords()),
  );
  const owen = stage.as(OWEN);

  const save = (revision: number, own: Partial<Record<ScriptPart, string>>) => {
    const { subject, parts } = starterScript('PHONE', 'en');
    return scripts.save(owen, {
      channel: 'PHONE',
      revision,
      subject,
      parts: SCRIPT_PARTS.map((part) => ({ part, text: own[part] ?? parts[part] })),
    });
  };
  const greeting = 'Hi, this is {my name}, a student at {institution}. Is that {their name}?';
  stage.plan([-6, '19:05'], () => save(0, { GREETING: greeting, WHO_I_AM: '' }));
  stage.plan([-5, '20:40'], () =>
    save(1, {
      GREETING: greeting,
      WHO_I_AM: '',
      WHY_YOU: 'I grew up under sinks and know pipes. What moves air I do not know, and you do it all year.',
      WHEN_IT_SUITS: 'I can come by before you open, ride along, or call again, whatever is least trouble.',
    }),
  );

  stage.plan([-3, '12:30'], async () => {
    const referrer = await stage.uow.read(stage.system, (read) =>
      read.findOne(Contact, { ownerId: owen.userId, name: 'Ahmed Saleh' }),
    );
    if (!referrer) throw new Error('Owen has not met Ahmed Saleh in this demo.');
    const { id: contactId } = await stage.services.contacts.add(owen, {
      name: 'Noor Haddad',
      occupationId: referrer.occupationId,
      organisation: 'Northside Air Systems',
      position: 'Service technician',
      email: 'noor.haddad@northside-air-systems.example',
      phone: '555 0142',
      source: 'REFERRAL',
      vantage: 'DOES',
      family: false,
      referrerId: referrer.id,
      nameMayBeUsed: true,
      notes: '',
    });
    await sending.send(owen, {
      contactId,
      subject: 'Twenty minutes about working with air',
      text: [
        'Dear Noor Haddad,',
        'My name is Owen Mackay; I am taking a course on careers at Lakeside College. Ahmed Saleh, who looks after our boilers, told me about you and said I may mention it.',
        'My father is a plumber, so I know pipes. I would like to understand what your days are like before I decide which of the two to learn. I am not asking for a job.',
        'Could I ask you some questions for 20 minutes, on the phone or while you load the van?',
        'Many thanks\nOwen Mackay',
      ].join('\n\n'),
      sendAnyway: false,
    });
  });
}
