/** Running an institution after its first day: who administers it, who is called what, and who comes in. */
import type { Locator, Page } from 'playwright-core';
import { Demo } from './demo.ts';
import { letterIn } from './people/mailbox.ts';

describe('the people of an institution', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });

  it('are found, corrected, made administrators, and let in or not, by those who administer it', async () => {
    const administrator = await demo.enter('admin');
    await administrator.goto('/institution');
    await button(administrator, 'More').click();
    await demo.seen(administrator, 'places-beyond-the-bar');
    await administrator.getByRole('menuitem', { name: 'People' }).click();
    await administrator.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await administrator.getByRole('listitem').first().waitFor();
    await demo.seen(administrator, 'people-list');

    await button(administrator, 'Invite an administrator').click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByLabel('Given name').fill('Nora');
    await dialog.getByLabel('Family name').fill('Neu');
    await dialog.getByLabel('E-mail address').fill('nora@lakeside.example');
    await demo.seen(administrator, 'people-invite');
    await button(dialog, 'Invite').click();
    await administrator.getByText('Nora Neu is invited by mail.').waitFor();
    await administrator.getByLabel('Name, address or number').fill('nora');
    await administrator.getByRole('status').filter({ hasText: 'One person' }).waitFor();
    await administrator.getByText('Not come in yet').first().waitFor();
    await letterIn(await demo.phone(), 'nora@lakeside.example', /Your place at/);

    const instructor = await demo.enter('instructor');
    await administrator.goto('/institution/people?find=instructor%40lakeside');
    await administrator.getByRole('status').filter({ hasText: 'One person' }).waitFor();
    await administrator.getByRole('listitem').getByRole('link').first().click();
    await administrator.getByRole('heading', { name: 'How they come in' }).waitFor();
    await demo.seen(administrator, 'person');
    await administrator.getByLabel('Family name').fill('Renamed');
    await button(administrator, 'Save').click();
    await administrator.getByRole('heading', { level: 1, name: /Renamed/ }).waitFor();
    await button(administrator, 'Make administrator').click();
    await button(administrator, 'Yes, make administrator').click();
    await button(administrator, 'End as administrator').waitFor();
    await instructor.goto('/institution/people');
    await instructor.getByRole('heading', { level: 1, name: 'People' }).waitFor();

    const person = administrator.url();
    await instructor.goto('/account');
    await instructor.getByLabel('What is it for?').fill('Gradebook sync');
    await button(instructor, 'Create token').click();
    await instructor.getByText('Gradebook sync').first().waitFor();
    await administrator.goto('/institution/tokens');
    await administrator.getByText('Gradebook sync').waitFor();
    await administrator.getByRole('button', { name: /^Revoke token “Gradebook sync”/ }).click();
    await demo.seen(administrator, 'tokens');
    await button(administrator, 'Yes, revoke it').click();
    await administrator.getByText('“Gradebook sync” is revoked.').waitFor();
    await demo.seen(administrator, 'tokens-revoked');
    await letterIn(await demo.phone(), 'instructor@lakeside.example', /Your access token/);

    await administrator.goto(person);
    await button(administrator, 'End access').click();
    await demo.seen(administrator, 'person-ending');
    await button(administrator, 'Yes, end access').click();
    await administrator.getByText(/The access of .* was ended on/).waitFor();
    await demo.seen(administrator, 'person-ended');
    await administrator.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(administrator, 'person-ended-dark');
    await administrator.emulateMedia({ colorScheme: 'light' });
    // Signed out, and not let in again.
    await instructor.goto('/today');
    await instructor.getByLabel('Password', { exact: true }).waitFor();
    await instructor.getByLabel('E-mail').fill('instructor@lakeside.example');
    await instructor.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await instructor.keyboard.press('Enter');
    await instructor.getByText(/do not match/).waitFor();
    await letterIn(await demo.phone(), 'instructor@lakeside.example', /Your access was ended/);

    // A roster that names them says so, and leaves them out.
    await administrator.goto('/sections');
    await administrator.locator('main').getByRole('link', { name: /·|CAR/ }).first().click();
    await button(administrator, 'Correct').waitFor();
    await administrator.goto(`${new URL(administrator.url()).pathname}/roster`);
    await administrator.getByText('Or paste the rows').click();
    await administrator
      .getByRole('textbox', { name: 'Or paste the rows' })
      .fill(
        'name,email,role\nDaniel Renamed,instructor@lakeside.example,instructor\nNew Person,new.person@lakeside.example,student',
      );
    await button(administrator, 'See what would happen').click();
    await administrator
      .getByRole('heading', { name: 'One row names somebody whose access was ended' })
      .waitFor();
    await administrator
      .getByText(/access ended on .* by /)
      .first()
      .waitFor();
    await demo.seen(administrator, 'roster-ended');
    await administrator.goto(person);

    await button(administrator, 'Give access back').click();
    await button(administrator, 'Yes, give it back').click();
    await button(administrator, 'Make administrator').waitFor();
    await instructor.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await instructor.keyboard.press('Enter');
    await instructor.getByRole('button', { name: /^Account of/ }).waitFor();
    expect(demo.findings).toEqual([]);
  }, 240_000);

  it('take along what is held about them, on their own or on request, and are erased when nothing depends on them', async () => {
    const instructor = await demo.enter('instructor');
    await instructor.goto('/account');
    await instructor.getByRole('heading', { name: 'Your data' }).scrollIntoViewIfNeeded();
    await demo.seen(instructor, 'account-data');
    const own = instructor.waitForEvent('download');
    await instructor.getByRole('link', { name: 'Download your data' }).click();
    expect((await own).suggestedFilename()).toMatch(/^firsthand-data-[\d-]+\.zip$/);

    const administrator = await demo.enter('admin');
    await administrator.goto('/institution/people?find=instructor%40lakeside');
    await administrator.getByRole('listitem').getByRole('link').first().click();
    await button(administrator, 'Take a copy of it').click();
    await administrator.getByLabel('Why?').fill('Asked by letter on 4 January');
    await demo.seen(administrator, 'person-export');
    await button(administrator, 'Write it down and make the file').click();
    await administrator.getByText(/^Written down, and .* is told/).waitFor();
    await demo.seen(administrator, 'person-exported');
    const asked = administrator.waitForEvent('download');
    await administrator.getByRole('link', { name: 'Download the file' }).click();
    expect((await asked).suggestedFilename()).toMatch(/^firsthand-data-[\d-]+\.zip$/);
    await letterIn(
      await demo.phone(),
      'instructor@lakeside.example',
      /took a copy of what is kept about you/,
    );
    // A student of theirs has a complaint open: who graded them is part of it.
    await button(administrator, 'See what would go').click();
    await administrator.getByText(/^A hold stands on what .* has, or on a student of theirs/).waitFor();
    await demo.seen(administrator, 'person-erase-held');
    await administrator.goto('/institution/retention');
    await administrator
      .getByRole('button', { name: /^Lift the hold on / })
      .first()
      .click();
    await administrator.getByLabel('Why is it lifted?').fill('Settled.');
    await button(administrator, 'Lift').click();
    await administrator.getByText('The hold is lifted.').waitFor();
    // Students are followed by the counsellor alone: it says so, and offers nothing to press.
    await administrator.goto('/institution/people?find=counsellor%40lakeside');
    await administrator.getByRole('status').filter({ hasText: 'One person' }).waitFor();
    await administrator.getByRole('listitem').getByRole('link').first().click();
    await button(administrator, 'See what would go').click();
    await administrator.getByText(/Others depend on .* still/).waitFor();
    await administrator
      .getByText(/followed by them/)
      .first()
      .waitFor();
    expect(await administrator.getByRole('button', { name: /for good/ }).count()).toBe(0);
    await demo.seen(administrator, 'person-erase-refused');

    await administrator.goto('/institution/people?find=nora');
    await administrator.getByRole('status').filter({ hasText: 'One person' }).waitFor();
    await administrator.getByRole('listitem').getByRole('link').first().click();
    await button(administrator, 'See what would go').click();
    const erase = button(administrator, 'Erase Nora Neu for good');
    await administrator.getByText(/^Stays, as of/).waitFor();
    expect(await erase.isDisabled()).toBe(true);
    await administrator.getByLabel('To confirm, type nora@lakeside.example').fill('nora@lakeside.example');
    await demo.seen(administrator, 'person-erase');
    await administrator.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(administrator, 'person-erase-dark');
    await administrator.emulateMedia({ colorScheme: 'light' });
    await erase.click();
    await administrator.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await administrator.getByLabel('Name, address or number').fill('nora');
    await administrator.getByRole('status').filter({ hasText: 'Nobody' }).waitFor();
    expect(demo.findings).toEqual([]);
  }, 240_000);

  it('work in sections whose names, dates and cohorts are corrected where they stand', async () => {
    const administrator = await demo.enter('admin');
    await administrator.goto('/sections');
    await administrator.locator('main').getByRole('link', { name: /·|CAR/ }).first().click();
    await button(administrator, 'Correct').click();
    const dialog = administrator.getByRole('dialog');
    const part = (name: string) => dialog.getByRole('form', { name, exact: true });
    await demo.seen(administrator, 'section-correct');
    await part('Section').getByLabel('Name', { exact: true }).fill('Evening');
    await button(part('Section'), 'Save').click();
    await administrator.getByText('Saved.').first().waitFor();
    await part('Term').getByLabel('Name of the term').fill('A corrected term');
    await button(part('Term'), 'Save').click();
    await administrator
      .getByText(/A corrected term/)
      .first()
      .waitFor();
    await part('Section').getByRole('combobox', { name: 'Time zone' }).fill('Paris');
    await administrator.getByRole('option', { name: 'Europe / Paris' }).click();
    // What is published moves with it: said for whom, before it is saved.
    await dialog.getByRole('heading', { name: 'What the other time zone moves' }).waitFor();
    await dialog
      .getByText(/which comes sooner/)
      .first()
      .waitFor();
    await demo.seen(administrator, 'section-zone');
    await button(part('Section'), 'Change the time zone and tell them').click();
    await administrator.getByText('Saved.').last().waitFor();
    await button(dialog, 'Close').click();
    await administrator.getByText('Europe/Paris').first().waitFor();
    await administrator.getByRole('heading', { level: 1, name: /Evening/ }).waitFor();

    await administrator.getByRole('link', { name: 'Cohorts', exact: true }).click();
    await administrator
      .getByRole('button', { name: /^Rename / })
      .first()
      .click();
    await administrator.getByRole('dialog').getByLabel('Name', { exact: false }).fill('Tuesday evening');
    await demo.seen(administrator, 'cohort-rename');
    await button(administrator.getByRole('dialog'), 'Save').click();
    await administrator.getByRole('heading', { name: 'Tuesday evening' }).waitFor();
    expect(demo.findings).toEqual([]);
  }, 180_000);

  it('come in through the institution once it wants that, and whoever had a password is led there', async () => {
    const writing = await demo.enter('student');
    await writing.goto('/account');
    const administrator = await demo.enter('admin');
    await administrator.goto('/institution/sign-on');
    await button(administrator, 'Set up OpenID Connect').click();
    await administrator.getByLabel('Name on the button').fill('Lakeside account');
    await administrator.getByLabel('Issuer', { exact: true }).fill('https://login.lakeside.invalid');
    await administrator.getByLabel('Client ID').fill('firsthand');
    await administrator.getByLabel('Client secret').fill('not a real one');
    await button(administrator, 'Save').first().click();
    await administrator.getByLabel(/^Show “Continue with Lakeside account”/).click();
    await administrator.getByText('On the sign-in page', { exact: true }).waitFor();
    await administrator.getByLabel('Students', { exact: true }).click();
    await demo.seen(administrator, 'sign-on-required');
    const part = administrator.getByRole('region', { name: 'Who must sign in so' });
    await part
      .getByText(/people are not connected yet/)
      .first()
      .waitFor();
    await button(part, 'Save').click();
    await administrator.getByText('Saved.').last().waitFor();

    const student = await demo.phone();
    await student.goto('/sign-in?tenant=lakeside&next=/plan&refused=KNOWN_ADDRESS');
    await demo.seen(student, 'sign-in-known-address');
    await student.getByLabel('E-mail').fill('student@lakeside.example');
    await student.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await student.keyboard.press('Enter');
    await student.getByRole('heading', { level: 1, name: 'One step more, this once' }).waitFor();
    const go = button(student, 'Continue with Lakeside account');
    await go.waitFor();
    await demo.seen(student, 'sign-in-connect');
    await go.click();
    await student.getByText(/sign-on does not answer/).waitFor();
    expect(await student.getByText(/ENOTFOUND|UNREACHABLE/).count()).toBe(0);
    await demo.seen(student, 'sign-in-connect-unreachable');
    await student.goto('/sign-in/connect?tenant=lakeside&next=/plan&refused=TAKEN');
    await student.getByText(/already connected with somebody else/).waitFor();
    await demo.seen(student, 'sign-in-connect-refused');
    await student.context().clearCookies();
    await student.reload();
    await student.getByText('This step is open for fifteen minutes', { exact: false }).waitFor();
    await demo.seen(student, 'sign-in-connect-late');

    // Over a page that must stay as it is: in a tab of its own.
    await writing.context().clearCookies();
    await writing.getByRole('combobox', { name: 'Language' }).click();
    await writing.getByRole('option', { name: 'Français', exact: true }).click();
    const over = writing.getByRole('dialog');
    await over.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await writing.keyboard.press('Enter');
    await over.getByText(/Do it in a new tab/).waitFor();
    await over.getByRole('button', { name: /Lakeside account/ }).waitFor();
    await demo.seen(writing, 'sign-in-connect-dialog');
    expect(demo.findings).toEqual([]);
  }, 240_000);

  it('are the same in French', async () => {
    const administrator = await demo.enter('admin');
    await administrator.goto('/account');
    await administrator.getByRole('combobox', { name: 'Language' }).click();
    await administrator.getByRole('option', { name: 'Français', exact: true }).click();
    await administrator.getByRole('button', { name: /^Compte de/ }).waitFor();
    await administrator.goto('/institution/people');
    await administrator.getByRole('heading', { level: 1, name: 'Personnes' }).waitFor();
    await administrator.getByRole('listitem').first().waitFor();
    await demo.seen(administrator, 'people-list-fr');
    await administrator.goto('/institution/people?find=instructor%40lakeside');
    await administrator.getByRole('listitem').getByRole('link').first().click();
    await administrator.getByRole('heading', { name: 'Façon d’entrer' }).waitFor();
    await demo.seen(administrator, 'person-fr');
    await administrator.goto('/institution/people?find=student%40lakeside');
    await administrator.getByRole('status').filter({ hasText: 'Une personne' }).waitFor();
    await administrator.getByRole('listitem').getByRole('link').first().click();
    await button(administrator, 'Voir ce qui disparaîtrait').click();
    await administrator.getByText('C’est sans retour possible.').waitFor();
    await demo.seen(administrator, 'person-erase-fr');
    await administrator.goto('/institution/people?find=counsellor%40lakeside');
    await administrator.getByRole('status').filter({ hasText: 'Une personne' }).waitFor();
    await administrator.getByRole('listitem').getByRole('link').first().click();
    await button(administrator, 'En prendre une copie').click();
    await administrator.getByLabel('Pour quelle raison ?').fill('Demandé par lettre');
    await button(administrator, 'Voir ce qui disparaîtrait').click();
    await administrator.getByText(/D’autres dépendent encore de/).waitFor();
    await demo.seen(administrator, 'person-erase-refused-fr');
    await administrator.goto('/account');
    await administrator.getByRole('heading', { name: 'Vos données' }).waitFor();
    await demo.seen(administrator, 'account-data-fr');
    await administrator.goto('/institution/sign-on');
    await administrator.getByRole('heading', { name: 'Qui doit entrer ainsi' }).waitFor();
    await demo.seen(administrator, 'sign-on-required-fr');
    expect(demo.findings).toEqual([]);
  }, 120_000);
});
