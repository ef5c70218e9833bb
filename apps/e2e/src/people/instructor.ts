import type { Visitor } from './visitor.ts';

export interface PlannedAssignment {
  readonly section: string;
  readonly title: string;
  readonly instructions: string;
  readonly leastMinutes: number;
  readonly prompts: readonly string[];
  /** Wall-clock times of the section, by the milestone's name. */
  readonly due: Readonly<Record<string, string>>;
  /** Besides those that every assignment begins with. */
  readonly reminders: readonly string[];
}

/** What an instructor does, at a desk and, when grading, by keyboard. */
export class Instructor {
  constructor(readonly me: Visitor) {}

  async opensSection(name: string): Promise<void> {
    await this.me.follows('Sections');
    await this.me.isAt('Sections');
    await this.me.follows(name);
    await this.me.isAt(name);
  }

  async createsCohortOfEverybody(name: string): Promise<void> {
    const { page } = this.me;
    await this.me.follows('Make a cohort');
    await this.me.presses('New cohort');
    const dialog = page.getByRole('dialog', { name: 'New cohort' });
    await dialog.getByLabel('Name of the cohort').fill(name);
    await dialog.getByLabel(/^Put everyone without a cohort in it/).check();
    await this.me.looks('cohort-new');
    await dialog.getByRole('button', { name: 'Make a cohort' }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    await this.me.looks('section-cohorts');
  }

  /** Three interviews in one occupation is what a new assignment begins with; the rest is said here. */
  async designsAssignment(assignment: PlannedAssignment): Promise<void> {
    const { page } = this.me;
    await this.opensSection(assignment.section);
    await this.me.follows('New assignment');
    await this.me.isAt('New assignment');
    await this.me.looks('assignment-new');
    await this.me.fills('Title', assignment.title);
    await page.getByRole('textbox', { name: 'Instructions' }).fill(assignment.instructions);
    await page.getByRole('textbox', { name: 'People for each occupation' }).fill('3');
    await page.getByRole('textbox', { name: 'Occupations', exact: true }).fill('1');
    await page.getByRole('textbox', { name: 'it lasted at least' }).fill(String(assignment.leastMinutes));
    for (const [milestone, due] of Object.entries(assignment.due)) await this.setsDeadline(milestone, due);
    for (const occasion of assignment.reminders)
      await page.getByRole('checkbox', { name: occasion, exact: true }).check();
    for (const prompt of assignment.prompts) await this.me.presses(prompt);
    await this.me.presses('Use the ready rubric');
    await this.me.looks('assignment-designed');
  }

  async publishes(): Promise<void> {
    await this.me.presses('Publish');
    const dialog = this.me.page.getByRole('dialog', { name: 'Publish this assignment?' });
    await dialog.waitFor();
    await this.me.looks('assignment-publishing');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await this.me.reads('How far students are');
    await this.me.looks('assignment');
  }

  /** On the designer's page. */
  async setsDeadline(milestone: string, due: string): Promise<void> {
    await this.me.page.getByRole('group', { name: milestone }).getByLabel('Due').fill(due);
  }

  async goesBackToDesign(section: string, assignment: string): Promise<void> {
    await this.opensAssignment(section, assignment);
    await this.me.follows('Change');
    await this.me.isAt('Change the assignment');
  }

  /** What changes for whom is said before anything of a published assignment is saved. */
  async savesChanges(assignment: string, consequence: string): Promise<void> {
    await this.me.presses('Save changes');
    const dialog = this.me.page.getByRole('dialog', { name: 'Save these changes?' });
    await dialog.getByText(consequence).waitFor();
    await this.me.looks('assignment-changing');
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await this.me.isAt(assignment);
  }

  /**
   * Who was reminded on an occasion, and how many were, stands with the assignment. The page tells what was so when it
   * was opened: while letters are still leaving, it is opened again.
   */
  async seesReminded(student: string, milestone: string, occasion: string, sent: RegExp): Promise<void> {
    const rung = this.me.page
      .getByRole('region', { name: 'Reminders' })
      .getByRole('listitem')
      .filter({ has: this.me.page.getByText(milestone, { exact: true }) })
      .filter({ has: this.me.page.getByText(occasion, { exact: true }) });
    const said = rung.getByText(sent);
    const patientUntil = Date.now() + 60_000;
    while (!(await said.isVisible()) && Date.now() < patientUntil) {
      await this.me.page.reload();
      await rung.or(this.me.page.getByRole('alert')).filter({ visible: true }).first().waitFor();
    }
    await said.waitFor();
    await rung.getByText(milestone, { exact: true }).click();
    await rung.getByRole('listitem').filter({ hasText: student }).waitFor();
    await this.me.looks(`assignment-reminders-${occasion.replaceAll(' ', '-')}`);
  }

  async opensAssignment(section: string, title: string): Promise<void> {
    await this.opensSection(section);
    await this.me.follows('Assignments');
    await this.me.follows(title);
    await this.me.isAt(title);
  }

  async opensGradingQueue(assignment: string): Promise<void> {
    await this.me.follows('Grading');
    await this.me.isAt('Grading');
    await this.me.looks('grading');
    await this.me.follows(assignment);
    await this.me.isAt(assignment);
    await this.me.looks('grading-queue');
  }

  /** One key opens the next one, one gives each level, and one finishes. */
  async gradesByKeyboard(student: string, levels: readonly number[], feedback: string): Promise<void> {
    const { page } = this.me;
    await page.keyboard.press('g');
    await this.me.isAt(student);
    await page
      .getByRole('complementary', { name: 'Rubric and feedback' })
      .getByRole('group')
      .first()
      .waitFor();
    for (const level of levels) await page.keyboard.press(String(level));
    await page.keyboard.press('f');
    await page.keyboard.type(feedback);
    await this.me.reads(/^Saved /);
    await this.me.looksByNightAndInFrench('grading-sheet');
    await page.keyboard.press('Control+Enter');
    await this.me.reads(/ready to release/);
    await this.me.looks('grading-ready');
  }

  async releases(): Promise<void> {
    await this.me.presses('Release 1 ready grade');
    const dialog = this.me.page.getByRole('dialog', { name: 'Release one grade?' });
    await dialog.waitFor();
    await this.me.looks('grades-releasing');
    await dialog.getByRole('button', { name: 'Release 1 ready grade' }).click();
    await dialog.getByText('One grade is released. The student is being told.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  }
}
