/** A newcomer sets up: from an institution nobody has been in to a section that is open to thirty students, and back. */
import { emptyStage } from './empty-stage.ts';
import { Administrator } from './people/administrator.ts';
import { Mailbox } from './people/mailbox.ts';
import { Visitor } from './people/visitor.ts';

const DAY_MS = 86_400_000;
const STUDENTS = 30;
const studentAt = (i: number) => `student${i}@eastfield.example`;
const ROSTER = Array.from({ length: STUDENTS }, (_, i) => `Given${i},Family${i},${studentAt(i)}`);
const onDay = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe('onboarding', () => {
  const theStage = emptyStage();

  it('takes a newcomer from an empty institution to a section that is open to thirty students, and takes the roster back', async () => {
    const stage = theStage();
    const { stack } = stage;
    const mail = await Mailbox.opened(stage);
    await stack.firsthand(
      ...['tenant', 'create', 'eastfield', '--name', 'Eastfield College'],
      ...['--administrator-email', 'nora@eastfield.example'],
      ...['--administrator-given-name', 'Nora', '--administrator-family-name', 'Quist'],
    );
    const nora = new Administrator(await Visitor.atADesk(stage));
    const { me } = nora;
    await me.acceptsInvitation(await mail.linkTo('nora@eastfield.example', /Eastfield College/), 'Nora');
    await me.isAt('Hello Nora');
    await nora.createsSection({
      term: { name: 'This term', from: onDay(-1), to: onDay(120) },
      course: { code: 'CAR 101', title: 'Career planning' },
      ...{ name: 'A', city: 'Vancouver', zone: 'America / Vancouver' },
    });

    // Step by step, each one seen from what the section has.
    await me.follows('Step by step');
    await me.presses('I teach it');
    await me.follows('Bring a roster');
    await me.page.getByText('Or paste the rows', { exact: true }).click();
    await me.fills('Or paste the rows', ['Given name,Family name,E-mail', ...ROSTER].join('\n'));
    await me.presses('See what would happen');
    await me.presses(`Invite ${STUDENTS} people`);
    await me.follows('Go on setting up');
    await me.presses(`One cohort for all ${STUDENTS} students`);
    await me.follows('New assignment');
    await me.presses(/^A short practice/);
    await me.fills('Title', 'One conversation');
    await me.presses('Save draft');
    await me.isAt('Design the assignment');

    // Later, from the list of sections: it stands where it was left.
    await me.goTo('/sections');
    await me.follows('CAR 101 · A');
    await me.follows('Go on');
    await me.presses('Send me a reminder');
    await mail.arrives('nora@eastfield.example', /due/);
    await me.presses('On to: Open');
    await me.looks('setup-open');
    await me.follows('Finish and publish');
    await me.presses('Publish');
    await me.page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await me.reads('How far students are');
    await me.goTo('/sections');
    await me.follows('CAR 101 · A');
    await me.reads('Career planning, This term. Everything is in place.');
    expect(await mail.subjectsTo(studentAt(STUDENTS - 1))).not.toEqual([]);

    // The wrong list: it is taken back, and the section says what is missing again.
    await me.follows('Bring a roster');
    await me.follows('Pasted rows');
    await me.presses('Take it back');
    await me.page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
    await me.reads('This roster was taken back.');
    await me.follows('CAR 101 · A');
    await me.reads('Next: the roster of its students.');
    await me.looks('section-after-undo');
    expect(stage.findings).toEqual([]);
  }, 120_000);
});
