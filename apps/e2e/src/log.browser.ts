/** The log written up afterwards, on a phone, and as staff read it. */
import { Demo } from './demo.ts';

describe('the log', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await Demo.open();
  }, 120_000);
  afterAll(() => demo?.close(), 30_000);

  it('takes figures and words, keeps each at once, and staff read it kindly flagged', async () => {
    const page = await demo.enter('student');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const add = async (type: string) => {
      await button('Add an answer').click();
      await page.getByRole('menuitem', { name: type, exact: true }).click();
    };
    await page.goto('/interviews');
    await page
      .getByRole('link', { name: /Bogdan Ilić/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'What they said' }).waitFor();

    const answer = (question: string) => page.getByRole('listitem', { name: question }).last();
    await add('Pay');
    const pay = answer('What does this work pay around here?');
    await pay.getByLabel('From').fill('24');
    await pay.getByLabel('To', { exact: true }).fill('31');
    await pay.getByLabel('Where is that?').fill('Greater Toronto');
    await add('Hours and shifts');
    const hours = answer('What hours do people work?');
    await hours.getByLabel('Hours in a week').fill('38');
    await hours.getByRole('checkbox', { name: 'On call' }).press('Space');
    await add('Outlook');
    const outlook = answer('Where is this work heading?');
    await outlook.getByRole('radio', { name: 'About the same' }).press('Space');
    await outlook.getByLabel('Why?').fill('Cables do not lay themselves');
    await add('Skills most used');
    await answer('Which three skills do you use most?')
      .getByLabel('Skills, the most used first')
      .fill('Labelling');
    await page.keyboard.press('Enter');
    await add('Time with others');
    const others = answer('How much of your time is spent with other people?');
    await others.getByRole('textbox', { name: 'Time with others' }).fill('40');
    await add('Environment');
    const place = answer('What is it like where you work?');
    await place.getByRole('checkbox', { name: 'Noise' }).press('Space');
    await page.getByLabel('Book, site, magazine, association').fill('The patch panel weekly');
    await page.getByRole('button', { name: 'Add', exact: true }).first().click();
    await button('Put it on my research sheet').last().click();
    await page.getByText('On your research sheet', { exact: true }).first().waitFor();
    await page.getByLabel('What it is called').fill('Data centre technician');
    await page.keyboard.press('Enter');
    await button('Put it in my plan: Data centre technician').click();
    await page.getByRole('link', { name: 'Look under another name' }).waitFor();
    await page.getByLabel('Name they gave you').fill('Rosa Lund');
    await button('Add to my people').click();
    await page.getByRole('link', { name: 'Rosa Lund' }).waitFor();
    await page.getByRole('radio', { name: 'I asked for one' }).press('Space');
    await page.getByText('Everything is saved').first().waitFor();
    await demo.seen(page, 'log');

    // All of it is there again, figures and words: first to be read, then to be changed.
    await page.reload();
    await pay.getByText(/24 – .*31 an hour, Greater Toronto/).waitFor();
    for (const one of [pay, hours, others, place]) await one.getByRole('button', { name: /^Change/ }).click();
    expect(await pay.getByLabel('From').inputValue()).toBe('24');
    expect(await pay.getByLabel('To', { exact: true }).inputValue()).toBe('31');
    expect(await hours.getByLabel('Hours in a week').inputValue()).toBe('38');
    expect(await others.getByRole('textbox', { name: 'Time with others' }).inputValue()).toBe('40 %');
    expect(await place.getByLabel('Noise').isChecked()).toBe(true);
    await page.emulateMedia({ colorScheme: 'dark' });
    await demo.seen(page, 'log-dark');

    const id = page.url().split('/').at(-1)!.split('?')[0]!;
    const staff = await demo.enter('instructor');
    await staff.goto(`/interview-log/${id}`);
    await staff.getByText('Talk about it').waitFor();
    await staff.getByText(/24 – .*31 an hour, Greater Toronto/).waitFor();
    expect(await staff.content()).not.toContain('bogdan.ilic@');
    await demo.seen(staff, 'log-staff');
    expect(demo.findings).toEqual([]);
  }, 120_000);
});
