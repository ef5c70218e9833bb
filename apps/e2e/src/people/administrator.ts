import type { Visitor } from './visitor.ts';

export interface PlannedSection {
  readonly term: { readonly name: string; readonly from: string; readonly to: string };
  readonly course: { readonly code: string; readonly title: string };
  readonly name: string;
  /** A city that finds the zone, and the zone as it is offered. */
  readonly city: string;
  readonly zone: string;
}

export interface RosterProblem {
  readonly row: number;
  readonly column: string;
  readonly why: string;
}

/** What an administrator does, at a desk. */
export class Administrator {
  constructor(readonly me: Visitor) {}

  async createsSection({ term, course, name, city, zone }: PlannedSection): Promise<void> {
    const { page } = this.me;
    await this.me.follows('Sections');
    await this.me.looks('sections-none');
    await this.me.follows('New section');
    await this.me.isAt('New section');
    await this.me.fills('Name of the term', term.name);
    await this.me.fills('First day', term.from);
    await this.me.fills('Last day', term.to);
    await this.me.fills('Code', course.code);
    await this.me.fills('Title of the course', course.title);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await page.getByRole('combobox', { name: 'Time zone' }).fill(city);
    await page.getByRole('option', { name: zone }).click();
    await this.me.looks('section-new');
    await this.me.presses('Create section');
    await this.me.isAt(`Set up ${course.code} · ${name}`);
    await this.me.looks('section-setup');
    await this.me.follows(`${course.code} · ${name}`);
    await this.me.isAt(`${course.code} · ${name}`);
    await this.me.looks('section-overview');
  }

  async addsInstructor(givenName: string, familyName: string, email: string): Promise<void> {
    const { page } = this.me;
    await this.opensPart('People');
    await this.me.presses('Add staff');
    const dialog = page.getByRole('dialog', { name: 'Add staff' });
    await dialog.getByLabel('Given name').fill(givenName);
    await dialog.getByLabel('Family name').fill(familyName);
    await dialog.getByLabel('E-mail').fill(email);
    await this.me.looks('staff-adding');
    await dialog.getByRole('button', { name: 'Add and invite' }).click();
    await page.getByRole('cell', { name: email }).waitFor();
    await this.opensPart('Overview');
  }

  /** Opens the section anew and counts its people. */
  async seesInTheSection(section: string, people: string): Promise<void> {
    await this.me.goTo('/sections');
    await this.me.follows(section);
    await this.opensPart('People');
    await this.me.page.getByRole('status').filter({ hasText: people }).waitFor();
    await this.me.looks(`section-people-${people.replace(' ', '-')}`);
  }

  async bringsRoster(name: string, rows: readonly string[]): Promise<void> {
    const { page } = this.me;
    await this.me.follows('Bring a roster');
    await this.me.isAt('Bring a roster');
    await this.me.looks('roster-upload');
    const chooser = page.waitForEvent('filechooser');
    await this.me.presses('Choose a file');
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    await this.me.isAt('Check the roster');
    await this.me.looks('roster-preview');
  }

  /** Every problem stands there with its row, its column and why it cannot be read. */
  async readsProblems(problems: readonly RosterProblem[]): Promise<void> {
    const table = this.me.page.getByRole('table', { name: /rows? to mend$/ });
    for (const { row, column, why } of problems)
      await table
        .getByRole('row')
        .filter({ has: this.me.page.getByRole('cell', { name: String(row), exact: true }) })
        .filter({ has: this.me.page.getByRole('cell', { name: column, exact: true }) })
        .filter({ hasText: why })
        .waitFor();
  }

  async confirmsRoster(button: string): Promise<void> {
    await this.me.presses(button);
    await this.me.isAt('The roster is in');
    await this.me.looks('roster-applied');
  }

  private async opensPart(part: 'Overview' | 'People' | 'Cohorts' | 'Assignments'): Promise<void> {
    await this.me.page
      .getByRole('navigation', { name: 'Parts of the section' })
      .getByRole('link', { name: part })
      .click();
  }
}
