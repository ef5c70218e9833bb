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

    await button(administrator, 'Give access back').click();
    await button(administrator, 'Yes, give it back').click();
    await button(administrator, 'Make administrator').waitFor();
    await instructor.getByLabel('Password', { exact: true }).fill('firsthand-demo');
    await instructor.keyboard.press('Enter');
    await instructor.getByRole('button', { name: /^Account of/ }).waitFor();
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
    await button(part('Section'), 'Save').click();
    await dialog.getByText(/The time zone stays as it is/).waitFor();
    await button(dialog, 'Close').click();
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
    await administrator.goto('/institution/sign-on');
    await administrator.getByRole('heading', { name: 'Qui doit entrer ainsi' }).waitFor();
    await demo.seen(administrator, 'sign-on-required-fr');
    expect(demo.findings).toEqual([]);
  }, 120_000);
});
