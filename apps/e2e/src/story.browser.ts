/**
 * The product's story, from the operator's first command to the last reminder, in a real browser against everything
 * that runs in production: API, worker, PostgreSQL and mail. Each of its people has a screen of their own.
 */
import { emptyStage } from './empty-stage.ts';
import { Administrator } from './people/administrator.ts';
import { Instructor } from './people/instructor.ts';
import { Mailbox } from './people/mailbox.ts';
import { type SomebodyKnown, Student } from './people/student.ts';
import { Visitor } from './people/visitor.ts';

const ZONE = 'America/Vancouver';
const SECTION = 'CAR 101 · A';
const TITLE = 'Three people who do the work';
const SURPRISE = 'What surprised you most, and who said it?';
const DECISION = 'Knowing this, would you still choose this occupation? Say how sure you are, and why.';

const address = (givenName: string) => `${givenName.toLowerCase()}@northfield.example`;
const STUDENTS = (
  'Maya Osei,Noor Haddad,Liam Tran,Zoe Martin,Omar Aziz,Ivy Chen,Luca Rossi,Ana Silva,Ben Cole,Eva Novak,Raj Patel,' +
  'Mina Park,Jon Berg,Lea Dubois,Max Weber,Tia Moana,Kai Tanaka,Nia Okoye,Ali Demir,Sara Lind,Yuki Mori,Dan Levy,' +
  'Rosa Diaz,Ned Flynn,Uma Rao,Ola Nowak,Pia Holm,Vic Stone'
).split(',');

/** 30 people, two of whom cannot be read: a row's number counts the header as 1. */
const ROSTER = [
  'Given name,Family name,E-mail,Role',
  ...STUDENTS.map((name) => [...name.split(' '), address(name.split(' ')[0]!), 'student'].join(',')),
  'Gus,Grey,gus at northfield,student',
  'Wil,Wood,wil@northfield.example,wizard',
];

const KNOWN_TO_MAYA: readonly SomebodyKnown[] = [
  {
    name: 'Ines Roy',
    found: 'Family',
    does: 'Dental hygienist',
    employer: 'Bay Clinic',
    phone: '604 555 0100',
  },
  {
    name: 'Tom Park',
    found: 'A friend',
    does: 'Dental hygienist',
    employer: 'City Dental',
    phone: '604 555 0101',
  },
  {
    name: 'Lea Blanc',
    found: 'An event',
    does: 'Dental hygienist',
    employer: 'Smiles',
    phone: '604 555 0102',
  },
];

/** So many days from now on the section's wall clock, at the next minute that leaves 15 seconds to save it. */
function atTheNextMinute({ days }: { days: number }): string {
  const soon = Math.ceil((Date.now() + 15_000) / 60_000) * 60_000;
  const [today, time] = new Date(soon).toLocaleString('sv-SE', { timeZone: ZONE }).split(' ') as [
    string,
    string,
  ];
  // On the calendar, not by hours: clocks may change in between.
  const day = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${time.slice(0, 5)}`;
}
const onTheDay = ({ days }: { days: number }) => `${atTheNextMinute({ days }).slice(0, 10)}T23:59`;

describe('the story', () => {
  const theStage = emptyStage();

  it('of a section whose students go and ask people about their work', async () => {
    const stage = theStage();
    const { stack } = stage;
    const mail = await Mailbox.opened(stage);

    // The operator makes a tenant; its administrator is invited by mail.
    const told = await stack.firsthand(
      ...['tenant', 'create', 'northfield', '--name', 'Northfield College'],
      ...['--administrator-email', address('Ada')],
      ...['--administrator-given-name', 'Ada', '--administrator-family-name', 'Byron'],
    );
    expect(told).toContain(`Northfield College is made; ${address('Ada')} is invited.`);

    // The administrator comes in and sets up a section.
    const ada = new Administrator(await Visitor.atADesk(stage));
    await ada.me.acceptsInvitation(await mail.linkTo(address('Ada'), /Northfield College/), 'Ada');
    await ada.me.isAt('Hello Ada');
    await ada.me.looks('administrator-home');
    await ada.createsSection({
      term: { name: 'Fall 2026', from: '2026-09-08', to: '2026-12-18' },
      course: { code: 'CAR 101', title: 'Career planning' },
      name: 'A',
      city: 'Vancouver',
      zone: 'America / Vancouver',
    });
    await ada.addsInstructor('Grace', 'Hopper', address('Grace'));

    // The roster: its two bad rows are named, and nothing is written before it is confirmed.
    await ada.bringsRoster('car-101.csv', ROSTER);
    await ada.readsProblems([
      { row: 30, column: 'E-mail', why: 'This is no e-mail address. Write it like name@example.org.' },
      { row: 31, column: 'Role', why: 'Write student, instructor or counsellor; empty means student.' },
    ]);
    const elsewhere = new Administrator(await ada.me.inAnotherTab());
    await elsewhere.seesInTheSection(SECTION, 'One person');
    await ada.confirmsRoster('Invite 28 people; leave out 2 rows');
    await elsewhere.seesInTheSection(SECTION, '29 people');

    // The instructor makes a cohort and an assignment, and publishes it.
    const grace = new Instructor(await Visitor.atADesk(stage));
    await grace.me.acceptsInvitation(await mail.linkTo(address('Grace'), /Northfield College/), 'Grace');
    await grace.me.isAt('Hello Grace');
    await grace.me.looks('instructor-home');
    await grace.opensSection(SECTION);
    await grace.createsCohortOfEverybody('Everybody');
    await grace.designsAssignment({
      section: SECTION,
      title: TITLE,
      instructions:
        'Talk with three people who do the work you would like to do, and tell us what you make of it.',
      leastMinutes: 15,
      due: {
        'Contacts found': onTheDay({ days: 7 }),
        'Interviews held': onTheDay({ days: 21 }),
      },
      reminders: ['the day before'],
      prompts: [SURPRISE, DECISION],
    });
    // Nobody can wait for weeks: the reflection is due tomorrow, so that “the day before” is within a minute.
    await grace.setsDeadline('Reflection handed in', atTheNextMinute({ days: 1 }));
    await grace.publishes();

    // A student, on her phone: chooses an occupation, finds people, talks with them, thanks them.
    const maya = new Student(await Visitor.onAPhone(stage));
    await maya.me.acceptsInvitation(
      await mail.linkTo(address('Maya'), /Northfield College/, `you are in ${SECTION}`),
      'Maya',
    );
    await maya.me.isAt('Hello Maya');
    await maya.me.looksByNightAndInFrench('student-home-new');
    await maya.picksOccupation('dental', 'Dental hygienist', 'I like precise work with my hands.');
    for (const somebody of KNOWN_TO_MAYA) await maya.addsContact(somebody);
    await maya.logsInterview({
      ...{ with: 'Ines Roy', minutes: 9, where: 'Phone', thanked: 'Not yet' },
      notes: 'She was called to a patient. Mornings are the busiest.',
    });
    await maya.me.reads('9 minutes; this assignment counts interviews of 15 minutes or more.');
    await maya.me.looks('interview-too-short');
    await maya.correctsMinutes(22);
    await maya.me.reads('Their thank-you is still missing.');
    await maya.saysThanks('Ines Roy');
    await maya.me.reads('It counts: 1 of 3');
    await maya.logsInterview({
      ...{ with: 'Tom Park', minutes: 25, where: 'In person', thanked: 'E-mail' },
      notes: 'Rather alone all day, and likes it.',
    });
    await maya.logsInterview({
      ...{ with: 'Lea Blanc', minutes: 20, where: 'Video', thanked: 'Card' },
      notes: 'Teaches children to brush; would choose it again.',
    });
    await maya.goesHome();
    await maya.me.reads('Quota met');
    await maya.me.looks('student-home');

    // She writes; what she typed is there again after a reload. She hands in and has a receipt.
    await maya.opensReflection(TITLE);
    await maya.answers(SURPRISE, 'How much of the day is talking. Lea said half of it.');
    await maya.answers(DECISION, 'Yes, eight of ten: all three would choose it again.');
    await maya.me.page.reload();
    await maya.hasWritten(SURPRISE, 'How much of the day is talking. Lea said half of it.');
    await maya.me.looks('reflection-writing');
    await maya.handsIn();
    await maya.me.looks('reflection-receipt');
    await mail.arrives(address('Maya'), /^Received: Three people who do the work/, 'receipt');

    // Who has not handed in is reminded, on the section's clock. Then the deadline passes: it is the date that moves.
    await mail.arrives(address('Noor'), /^Reflection is due .* \(Vancouver time\)$/, 'reminder');
    await grace.goesBackToDesign(SECTION, TITLE);
    await grace.setsDeadline('Reflection handed in', atTheNextMinute({ days: -1 }));
    await grace.savesChanges(TITLE, 'Reminders move along. An extension is never shortened.');

    // Meanwhile the instructor grades by keyboard and releases; the student is told, and reads it beside her text.
    await grace.opensGradingQueue(TITLE);
    await grace.gradesByKeyboard(
      'Maya Osei',
      [4, 3, 4, 2],
      'You let them talk. Next time compare what they said.',
    );
    await grace.releases();
    await mail.arrives(address('Maya'), /^Feedback on Three people who do the work/, 'feedback');
    await maya.readsNotification(/^Feedback on Three people who do the work/);
    await maya.me.reads('You let them talk. Next time compare what they said.');
    await maya.me.reads('How much of the day is talking. Lea said half of it.');
    await maya.me.looks('reflection-feedback');

    // The administrator leaves, and comes back by the front door, in whichever light and language.
    await ada.me.signsOut();
    await ada.me.looksByNight('sign-in');
    const amelie = await Visitor.atADesk(stage, 'fr-CA');
    await amelie.goTo('/sign-in?tenant=northfield');
    await amelie.isAt(/Northfield College/);
    await amelie.looks('sign-in-french');
    await ada.me.signsIn('northfield', address('Ada'));
    await ada.me.isAt('Hello Ada');

    // Who still has not handed in is reminded once more, and who has is left in peace.
    await mail.arrives(address('Noor'), /^Reflection was due .* \(Vancouver time\)$/, 'late');
    const isReminder = (subject: string) => /^Reflection (is|was) due/.test(subject);
    expect((await mail.subjectsTo(address('Noor'))).filter(isReminder)).toHaveLength(2);
    const newestFirst = await mail.subjectsTo(address('Maya'));
    const receipt = newestFirst.findIndex((subject) => subject.startsWith('Received:'));
    expect(newestFirst.slice(0, receipt).filter(isReminder)).toEqual([]);
    expect(newestFirst.filter((subject) => subject.startsWith('Reflection was due'))).toEqual([]);
    await grace.opensAssignment(SECTION, TITLE);
    await grace.seesReminded('Haddad, Noor', 'Reflection', 'the day before', /^\d+ sent$/);
    await grace.seesReminded('Haddad, Noor', 'Reflection', 'the day after', /^27 sent$/);

    expect(stage.findings).toEqual([]);
  }, 300_000);
});
