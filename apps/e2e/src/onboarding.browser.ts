/** A newcomer sets up: from an institution nobody has been in to a section that is open to thirty students, and back. */
import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { canvasRoster, moodleRoster, oneRoster, type SamplePerson } from '@firsthand/testing';
import { emptyStage } from './empty-stage.ts';
import { Administrator } from './people/administrator.ts';
import { Mailbox } from './people/mailbox.ts';
import { Visitor } from './people/visitor.ts';

const DAY_MS = 86_400_000;
const STUDENTS = 30;
const studentAt = (i: number) => `student${i}@eastfield.example`;
const ROSTER = Array.from({ length: STUDENTS }, (_, i) => `Given${i},Family${i},${studentAt(i)}`);
const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
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
    await mail.arrives('nora@eastfield.example', /due/, 'tried-out');
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

    // The same people with their numbers: that is a change, and said before.
    await me.follows('Bring a roster');
    await me.page.getByText('Or paste the rows', { exact: true }).click();
    const numbered = ROSTER.map((row, i) => `${row},N-${i}`);
    await me.fills(
      'Or paste the rows',
      ['Given name,Family name,E-mail,Seat in the lab', ...numbered].join('\n'),
    );
    await me.presses('See what would happen');
    // A column nobody could know of: it is said what it holds.
    await me.page.getByRole('combobox', { name: 'Seat in the lab' }).selectOption('Number');
    await me.reads('gets number N-0');
    await me.looks('roster-numbers');
    await me.presses('Discard');
    await me.reads('Nothing was written.');
    await me.goTo('/sections');
    await me.follows('CAR 101 · A');

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

  it('takes the file of each system as it comes, asks which class it is, and takes each back', async () => {
    const stage = theStage();
    const mail = await Mailbox.opened(stage);
    await stage.stack.firsthand(
      ...['tenant', 'create', 'southfield', '--name', 'Southfield College'],
      ...['--administrator-email', 'sol@southfield.example'],
      ...['--administrator-given-name', 'Sol', '--administrator-family-name', 'Ruiz'],
    );
    const sol = new Administrator(await Visitor.atADesk(stage));
    const { me } = sol;
    await me.acceptsInvitation(await mail.linkTo('sol@southfield.example', /Southfield College/), 'Sol');
    await sol.createsSection({
      term: { name: 'This term', from: onDay(-1), to: onDay(120) },
      course: { code: 'CAR 101', title: 'Career planning' },
      ...{ name: 'A', city: 'Vancouver', zone: 'America / Vancouver' },
    });
    const section = new URL(me.page.url()).pathname;
    const people = (system: string): SamplePerson[] =>
      ['Ada', 'Bo', 'Cy'].map((givenName, at) => ({
        ...{ number: `${system}-${at}`, givenName, familyName: system },
        email: `${givenName.toLowerCase()}@${system.toLowerCase()}.example`,
      }));
    const plainCsv = people('Plain').map(
      (one) => `${one.familyName};${one.givenName};${one.email};${one.number}`,
    );
    const files: [name: string, bytes: Uint8Array, readAs: RegExp][] = [
      [
        'Plain.csv',
        Buffer.from(
          ['Nom;Prénom;Courriel;Matricule', ...plainCsv, 'Ro;Zoé;nulle part;7'].join('\r\n'),
          'latin1',
        ),
        /^a plain table, semicolon, Windows-1252/,
      ],
      ['Moodle.csv', moodleRoster('CAREERS', people('Moodle')), /^Moodle, comma, UTF-8, class “CAREERS”/],
      ['Canvas.zip', canvasRoster('Careers', people('Canvas')), /^Canvas, comma, UTF-8, class “Careers”/],
      [
        'OneRoster.zip',
        oneRoster('1.1', 'Careers', people('OneRoster')),
        /^OneRoster 1.1, .* class “Careers”/,
      ],
      [
        'OneRoster-12.zip',
        oneRoster('1.2', 'Careers', people('Later')),
        /^OneRoster 1.2, .* class “Careers”/,
      ],
    ];
    for (const [name, bytes, readAs] of files) {
      await me.goTo(`${section}/roster`);
      await me.page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
      if (name === 'Plain.csv') {
        await me.reads('This is no e-mail address. Write it like name@example.org.');
        const mended = me.page.waitForEvent('download');
        await me.presses('Download these rows');
        const lines = (await textOf(await mended)).trim().split('\r\n');
        expect(lines[0]).toBe('Nom,Prénom,Courriel,Matricule,Problem');
        expect(lines[1]).toMatch(/^Ro,Zoé,nulle part,7,/);
      } else {
        // No class is called as this section is.
        await me.reads('Which of them is this section?');
        await me.looks('roster-choose-class');
        await me.page.getByRole('radio', { name: /^careers/i }).click();
        await me.reads('One row belongs to another class and is left alone.');
        await me.reads(/takes no part here/);
      }
      await me.reads(readAs);
      await me.looks(`roster-file-${name.split('.')[0]}`);
      await me.presses(/^Invite 3 people/);
      await me.reads(/^3 people are added/);
      await me.presses('Take it back');
      await me.page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
      await me.reads('This roster was taken back.');
    }
    expect(stage.findings).toEqual([]);
  }, 120_000);

  it('lets people without e-mail in by a printed card, and back in by the name they chose', async () => {
    const stage = theStage();
    const mail = await Mailbox.opened(stage);
    await stage.stack.firsthand(
      ...['tenant', 'create', 'northfield', '--name', 'Northfield Employment Service'],
      ...['--administrator-email', 'ines@northfield.example'],
      ...['--administrator-given-name', 'Ines', '--administrator-family-name', 'Blanc'],
    );
    const ines = new Administrator(await Visitor.atADesk(stage));
    const { me } = ines;
    await me.acceptsInvitation(await mail.linkTo('ines@northfield.example', /Northfield/), 'Ines');
    await ines.createsSection({
      term: { name: 'This term', from: onDay(-1), to: onDay(120) },
      course: { code: 'JOB 1', title: 'Ways into work' },
      ...{ name: 'A', city: 'Vancouver', zone: 'America / Vancouver' },
    });
    await me.follows('Step by step');
    await me.presses('I teach it');
    await me.follows('Bring a roster');
    await me.page.getByText('Or paste the rows', { exact: true }).click();
    await me.fills(
      'Or paste the rows',
      [
        'Given name,Family name,E-mail,Student number',
        'Amina,Chaudhry,,1042',
        'Bo,Lund,bo@northfield.example,',
      ]
        .concat('Cleo,Dunn,,')
        .join('\n'),
    );
    await me.presses('See what would happen');
    await me.reads('One new person has no e-mail');
    await me.reads(/For somebody without one, write their student number/);
    await me.reads('Gets a card to print');
    await me.reads('Is invited by mail');
    await me.looks('roster-without-email');
    await me.looksByNightAndInFrench('roster-without-email');
    await me.presses(/^Add 2 people/);
    await me.reads('One is invited; the mail leaves now.');
    await me.reads('One has no e-mail and gets a card, which you print.');
    await me.looks('roster-applied-without-email');
    await me.looksByNightAndInFrench('roster-applied-without-email');
    await me.follows('Print their cards');
    await me.reads('No card yet');
    await me.looks('person-cards');
    await me.presses('Make one card');
    await me.reads('Amina Chaudhry');
    await me.looks('person-cards-printed');
    const code = (await me.page.locator('[data-code]').innerText()).trim();
    expect(code).toMatch(/^(?:[2-9A-HJKMNP-Z]{4} ?){3}$/);
    const cards = new URL(me.page.url()).pathname;

    const amina = await Visitor.onAPhone(stage);
    await amina.goTo('/card/northfield');
    await amina.fills('Code', code.toLowerCase());
    await amina.looks('card-code');
    await amina.presses('Go on');
    await amina.isAt('Welcome, Amina');
    expect(await amina.page.getByLabel('Sign-in name').inputValue()).toBe('1042');
    await amina.fills('Sign-in name', 'amina.c');
    await amina.fills('New password', 'the bus was late again');
    await amina.looks('card-come-in');
    await amina.looksByNight('card-come-in');
    await amina.presses('Set both and enter');
    await amina.isAt('Hello Amina');
    await amina.goTo('/account');
    await amina.reads(/nothing is mailed to you/);
    await amina.looks('account-without-email');
    await amina.signsOut();

    // What the institution does with data is published meanwhile: asked where a page is loaded, and put off once.
    await me.goTo('/institution/privacy');
    await me.fills('Text', 'We keep what you write for **two years**.');
    await me.presses('Publish');
    await me.reads('2 students have not accepted the privacy notice yet');
    await me.looks('notice-standing');

    await amina.goTo('/sign-in?tenant=northfield');
    await amina.fills('E-mail or sign-in name', 'Amina.C');
    await amina.fills('Password', 'the bus was late again');
    await amina.presses('Sign in');
    await amina.reads('How Northfield Employment Service treats your data');
    await amina.looks('notice-to-accept');
    await amina.looksByNight('notice-to-accept');
    await amina.page.getByRole('dialog').getByText('Not now', { exact: true }).click();
    await amina.isAt('Hello Amina');
    await amina.goTo('/account');
    await amina.presses('I have read it and accept it');
    await amina.reads('You accepted version 1 on');
    await amina.reads('Nobody on staff has opened your work yet.');
    await amina.looks('account-privacy');
    await amina.goTo('/');
    await amina.isAt('Hello Amina');

    await me.goTo(cards);
    await me.reads('Has come in');
    expect(await mail.subjectsTo('bo@northfield.example')).not.toEqual([]);
    expect(stage.findings).toEqual([]);
  }, 120_000);

  it('lets an administrator settle what an institution settles once, and read afterwards who did what', async () => {
    const stage = theStage();
    const mail = await Mailbox.opened(stage);
    await stage.stack.firsthand(
      ...['tenant', 'create', 'westfield', '--name', 'Westfield College'],
      ...['--administrator-email', 'omar@westfield.example'],
      ...['--administrator-given-name', 'Omar', '--administrator-family-name', 'Reyes'],
    );
    const omar = await Visitor.atADesk(stage);
    await omar.acceptsInvitation(await mail.linkTo('omar@westfield.example', /Westfield College/), 'Omar');
    await omar.isAt('Hello Omar');

    await omar.follows('Set up your institution');
    await omar.isAt('First steps');
    await omar.looks('start');
    await omar.follows('Brand colour and logo');
    await omar.fills('Brand colour', '#f5d90a');
    await omar.presses(/^Take #/);
    await omar.looks('profile');
    await omar.presses('Save');
    await omar.reads('Saved. Pages and mails look like this from now on.');

    await omar.goTo('/institution/start');
    await omar.follows('Mail arrives');
    await omar.fills('Sender’s name', 'Westfield College');
    await omar.fills('Answers go to', 'the office');
    await omar.page
      .locator('form')
      .filter({ hasText: 'Answers go to' })
      .getByRole('button', { name: 'Save' })
      .click();
    await omar.reads('Write an e-mail address like office@example.org.');
    await omar.looks('institution');
    await omar.fills('Answers go to', 'office@westfield.example');
    await omar.page
      .locator('form')
      .filter({ hasText: 'Answers go to' })
      .getByRole('button', { name: 'Save' })
      .click();
    await omar.reads('Saved. It holds for the next mail.');
    await omar.presses('Mail yourself');
    await omar.reads('A mail is on its way to omar@westfield.example.');
    await omar.looksByNightAndInFrench('institution');
    await mail.linkTo(
      'omar@westfield.example',
      /^Test: mail from Westfield College arrives$/,
      'the name this came under',
    );

    await omar.goTo('/institution/privacy');
    await omar.fills('Text', 'We keep what you write for **two years**.');
    await omar.presses('Publish');
    await omar.reads(/^Version 1, published on/);
    await omar.looks('privacy');

    await omar.goTo('/institution/retention');
    await omar.presses('Change how long is kept: Notifications');
    await omar.fills('Days', '400');
    await omar.looks('retention-changing');
    await omar.presses('Save');
    await omar.reads('Kept for 400 days');
    await omar.presses('Place a hold');
    await omar.page.getByLabel('What is held').selectOption('INSTITUTION');
    await omar.fills(/^Why\?/, 'A complaint is under way.');
    await omar.page
      .getByRole('form', { name: 'Place a hold' })
      .getByRole('button', { name: 'Place a hold' })
      .click();
    await omar.reads(/A complaint is under way\.$/);
    await omar.looks('retention');

    await omar.goTo('/institution/webhooks');
    await omar.presses('Add a webhook');
    await omar.fills('Address', 'https://listener.example/firsthand');
    await omar.looks('webhook-adding');
    await omar.page.locator('form').getByRole('button', { name: 'Add a webhook' }).click();
    await omar.reads('The secret.');
    await omar.looks('webhook-secret');

    await omar.goTo('/institution/start');
    for (const done of [
      'Brand colour and logo',
      'Mail arrives',
      'Privacy notice',
      'How long things are kept',
    ])
      await omar.page
        .getByRole('listitem')
        .filter({ hasText: done })
        .getByText('Done', { exact: true })
        .waitFor();

    await omar.goTo('/institution/audit');
    await omar.isAt('Who did what');
    await omar.reads('Placed a hold');
    await omar.looks('audit');
    await omar.looksByNightAndInFrench('audit');

    const anybody = await Visitor.onAPhone(stage);
    await anybody.goTo('/sign-in?tenant=westfield');
    await anybody.follows('Privacy notice');
    await anybody.reads('two years');
    await anybody.looks('privacy-notice');
    expect(stage.findings).toEqual([]);
  }, 120_000);
});
