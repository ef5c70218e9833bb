import type { Visitor } from './visitor.ts';

export interface SomebodyKnown {
  readonly name: string;
  readonly found: 'Family' | 'A friend' | 'Someone named them' | 'An event';
  readonly does: string;
  readonly employer: string;
  readonly phone: string;
  readonly namedBy?: string;
}

export interface Talk {
  readonly with: string;
  readonly minutes: number;
  readonly where: 'In person' | 'Phone' | 'Video';
  readonly notes: string;
  readonly thanked: 'Not yet' | 'E-mail' | 'Card';
}

/** What a student does, on their phone. */
export class Student {
  constructor(readonly me: Visitor) {}

  async goesHome(): Promise<void> {
    await this.me.goTo('/');
    await this.me.isAt(/^Hello /);
  }

  async picksOccupation(letters: string, title: string, reason: string): Promise<void> {
    await this.goesHome();
    await this.me.follows('Choose');
    await this.me.isAt('Your plan');
    await this.chooses(letters, title, reason);
  }

  /** On the plan. */
  async chooses(letters: string, title: string, reason: string): Promise<void> {
    await this.me.page.getByRole('combobox', { name: 'Occupation' }).fill(letters);
    await this.me.page.getByRole('option', { name: title }).click();
    await this.me.fills(/^Why this one/, reason);
    await this.me.looks('plan-choosing');
    await this.me.presses('Add to my plan');
    await this.me.page.getByRole('button', { name: `Drop ${title}` }).waitFor();
    await this.me.looks('plan');
  }

  async addsContact({ name, found, does, employer, phone, namedBy }: SomebodyKnown): Promise<void> {
    const { page } = this.me;
    await this.me.goTo('/people');
    await this.me.isAt('People');
    await this.me.presses(/^Add (a person|the first one)$/);
    const sheet = page.getByRole('dialog', { name: 'Who is it?' });
    await sheet.getByLabel('Name', { exact: true }).fill(name);
    await this.me.picks('How did you find them?', found);
    if (namedBy) await sheet.getByLabel('Who named them?').selectOption({ label: namedBy });
    await sheet.getByRole('button', { name: /^More about them/ }).click();
    await sheet.getByLabel('What they do there', { exact: true }).fill(does);
    await sheet.getByLabel('Employer', { exact: true }).fill(employer);
    await sheet.getByLabel('Phone', { exact: true }).fill(phone);
    await this.me.looks('person-adding');
    await sheet.getByRole('button', { name: 'Add person' }).click();
    await page.getByRole('link', { name: new RegExp(name) }).waitFor();
    await this.me.looks('people');
  }

  async logsInterview({ with: name, minutes, where, notes, thanked }: Talk): Promise<void> {
    const { page } = this.me;
    await this.me.goTo('/interviews/new');
    await this.me.isAt('Note an interview');
    await this.me.picks('With whom?', name);
    await this.me.picks('Where?', where);
    await this.me.fills('How many minutes did it take?', String(minutes));
    await this.me.fills('What did you hear?', notes);
    await this.me.picks('Have you thanked them?', thanked);
    await this.me.looks('interview-noting');
    await this.me.presses('Save interview');
    await page.getByRole('heading', { level: 1, name: `Interview with ${name}` }).waitFor();
  }

  async saysThanks(name: string): Promise<void> {
    await this.me.reads(`Have you thanked ${name}?`);
    await this.me.presses('Yes, with a card');
    await this.me.reads(/^Thanked on/);
    await this.me.looks('interview');
  }

  async correctsMinutes(minutes: number): Promise<void> {
    await this.me.follows('Correct it');
    await this.me.fills('How many minutes did it take?', String(minutes));
    await this.me.looks('interview-editing');
    await this.me.presses('Save');
    await this.me.page.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'hidden' });
  }

  async opensReflection(assignment: string): Promise<void> {
    await this.me.goTo('/reflections');
    await this.me.isAt('Reflections');
    await this.me.looks('reflections');
    await this.me.page.getByRole('main').getByRole('link', { name: assignment }).click();
    await this.me.isAt(assignment);
  }

  async hasWritten(prompt: string, text: string): Promise<void> {
    const there = await this.me.page.getByRole('textbox', { name: prompt, exact: true }).innerText();
    if (there !== text) throw new Error(`“${there}” stands where “${text}” was written.`);
  }

  async answers(prompt: string, text: string): Promise<void> {
    await this.me.fills(prompt, text);
    await this.me.reads(/^Saved /);
  }

  async handsIn(): Promise<void> {
    await this.me.presses('Hand in');
    const dialog = this.me.page.getByRole('dialog', { name: 'Ready to hand in?' });
    await dialog.waitFor();
    await this.me.looks('handing-in');
    await dialog.getByRole('button', { name: 'Hand in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await this.me.page.getByRole('heading', { name: /^Handed in / }).waitFor();
  }

  /** Hears of it in the product and goes where the notification leads. */
  async readsNotification(title: RegExp): Promise<void> {
    await this.me.goTo('/notifications');
    await this.me.isAt('Notifications');
    await this.me.looks('notifications');
    await this.me.follows(title);
  }
}
