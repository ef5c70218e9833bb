import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type AskingSettings,
  DEFAULT_THANKS_POLICY,
  NotFound,
  RuleBroken,
} from '@firsthand/contracts';
import {
  Assignment,
  AssignmentCohort,
  Cohort,
  Milestone,
  Prompt,
  type Reading,
  Rubric,
  RubricCriterion,
  RubricLevel,
  Rung,
  type Section,
  Standing,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { tidy } from '../sections/sections.rules.ts';
import { asWritten } from '../tenancy/text.ts';
import {
  ASSIGNMENTS,
  ASSIGNMENTS_BY_ID,
  ASSIGNMENTS_OF_SECTIONS,
  type AssignmentView,
  MILESTONES_IN_USE,
  PROGRESS,
  type ProgressFigures,
} from './assignments.queries.ts';
import {
  type AssignmentDesign,
  checkDesign,
  type DesignedCriterion,
  type DesignedMilestone,
  type DesignedPrompt,
  sameRubric,
} from './assignments.rules.ts';
import { instantOf } from './deadlines.rules.ts';
import { followDeadlines } from './reminder-ladder.ts';
import { tellStudents } from './tell-students.ts';
import { Weighing } from './weighing.ts';

/** Assignments: designing them, giving them to cohorts, and reading them. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weighing: Weighing,
  ) {}

  /** All the actor reaches, newest first: their sections' as staff, those published for them as a student. */
  async assignments(actor: Actor): Promise<AssignmentView[]> {
    const rows = await this.uow.read(actor, (read) => read.sql(ASSIGNMENTS, ...reachOf(actor)));
    return rows.map((row) => row.assignment);
  }

  /** @throws NotFound when it is not there, or not the actor's to see. */
  async assignment(actor: Actor, id: string): Promise<AssignmentView> {
    return this.uow.read(actor, (read) => view(read, id));
  }

  /** By section; a section without any has an empty list. */
  async ofSections(actor: Actor, sectionIds: readonly string[]): Promise<Map<string, AssignmentView[]>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(ASSIGNMENTS_OF_SECTIONS, ...reachOf(actor), sectionIds),
    );
    const all = rows.map((row) => row.assignment);
    return new Map(sectionIds.map((id) => [id, all.filter((assignment) => assignment.section.id === id)]));
  }

  /** How far the students are, for the staff of the section; nothing for anybody else. */
  async progressOf(actor: Actor, assignmentIds: readonly string[]): Promise<Map<string, ProgressFigures>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(PROGRESS, ...reachOf(actor), assignmentIds, read.now),
    );
    return new Map(rows.map(({ assignmentId, ...figures }) => [assignmentId, figures]));
  }

  /** Makes a draft; nobody but the section's staff sees it until it is published. */
  async create(actor: Actor, sectionId: string, given: AssignmentDesign): Promise<AssignmentView> {
    const design = asKept(given);
    checkDesign(design);
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, sectionId, ['INSTRUCTOR']);
      const { title, instructions, quota, reminderOffsetsMinutes } = design;
      const [id] = (await tx.insert(Assignment, {
        sectionId,
        title,
        instructions,
        state: 'DRAFT',
        quota,
        ...gatesOf(design),
        reminderOffsetsMinutes: [...reminderOffsetsMinutes],
        thanks: design.thanks ?? DEFAULT_THANKS_POLICY,
        late: design.late ?? null,
        ...askingColumns(design.asking),
        createdAt: tx.now,
        publishedAt: null,
      })) as [string];
      await keepCohorts(tx, section, id, design.cohortIds);
      await keepMilestones(tx, section, id, design.milestones);
      await keepPrompts(tx, id, design.prompts);
      await addRubric(tx, id, 1, design.criteria);
      await tx.audit('assignment.created', { kind: 'assignment', id }, { title, sectionId });
      return view(tx, id);
    });
  }

  /**
   * Changes it over the version the actor saw. Once it is published, dates move the reminders and a changed quota is
   * weighed again for everybody, in the same transaction.
   */
  async update(actor: Actor, id: string, version: number, given: AssignmentDesign): Promise<AssignmentView> {
    return this.uow.run(actor, (tx) => this.change(tx, id, version, given));
  }

  /** As `update`, as part of something larger: looking at what it does is doing it, and taking it back. */
  async change(tx: Tx, id: string, version: number, given: AssignmentDesign): Promise<AssignmentView> {
    const design = asKept(given);
    checkDesign(design);
    const { section, assignment } = await designed(tx, id);
    const { title, instructions, quota } = design;
    const reminderOffsetsMinutes = [...design.reminderOffsetsMinutes];
    await tx.swap(Assignment, id, version, {
      ...{ title, instructions, quota, reminderOffsetsMinutes },
      ...askingColumns(design.asking),
      ...gatesOf(design),
      thanks: design.thanks ?? assignment.thanks,
      late: design.late ?? null,
    });
    await keepCohorts(tx, section, id, design.cohortIds);
    await keepMilestones(tx, section, id, design.milestones);
    await keepPrompts(tx, id, design.prompts);
    const { rubric } = await view(tx, id);
    if (!sameRubric(rubric.criteria, design.criteria))
      await addRubric(tx, id, rubric.version + 1, design.criteria);
    const { state } = assignment;
    await followDeadlines(tx, { id, state, reminderOffsetsMinutes });
    await tx.audit('assignment.changed', { kind: 'assignment', id }, { title, version: version + 1 });
    const changed = await view(tx, id);
    if (state === 'PUBLISHED') {
      await this.weighing.weigh(tx, { assignmentId: id });
      await tellStudents(tx, { id, title, zone: section.zone });
    }
    return changed;
  }

  /** Gives it to its cohorts: from now on they see it, are told, and are reminded. */
  async publish(actor: Actor, id: string, version: number): Promise<AssignmentView> {
    return this.uow.run(actor, async (tx) => {
      const { section, assignment } = await designed(tx, id);
      if (assignment.state === 'PUBLISHED')
        throw new RuleBroken('already-published', 'This assignment has already been published.');
      await tx.swap(Assignment, id, version, { state: 'PUBLISHED', publishedAt: tx.now });
      const published = await view(tx, id);
      if (published.cohortIds.length === 0)
        throw new RuleBroken('no-cohort', 'Choose at least one cohort; nobody would see this assignment.');
      await followDeadlines(tx, { ...assignment, state: 'PUBLISHED' });
      await this.weighing.weigh(tx, { assignmentId: id });
      await tx.audit('assignment.published', { kind: 'assignment', id }, { cohortIds: published.cohortIds });
      await tellStudents(tx, { id, title: published.title, zone: section.zone });
      return published;
    });
  }
}

async function view(reading: Reading, id: string): Promise<AssignmentView> {
  const row = await reading.first(ASSIGNMENTS_BY_ID, ...reachOf(reading.actor), [id]);
  if (!row) throw new NotFound();
  return row.assignment;
}

/** The assignment and its section, where the actor may design. What follows compares and swaps its version. */
async function designed(tx: Tx, id: string): Promise<{ section: Section; assignment: Assignment }> {
  const assignment = await tx.get(Assignment, id);
  return { section: await assertStaffOf(tx, assignment.sectionId, ['INSTRUCTOR']), assignment };
}

/** What must be done before anybody is asked; only what was said. */
function gatesOf({ requiresPledge, requiresPrimer }: AssignmentDesign) {
  return {
    ...(requiresPledge !== undefined && { requiresPledge }),
    ...(requiresPrimer !== undefined && { requiresPrimer }),
  };
}

function asKept(design: AssignmentDesign): AssignmentDesign {
  const named = <T extends { title: string; description: string }>(one: T) => ({
    ...one,
    title: tidy(one.title),
    description: asWritten(one.description),
  });
  return {
    ...design,
    title: tidy(design.title),
    instructions: asWritten(design.instructions),
    milestones: design.milestones.map((one) => ({ ...one, title: tidy(one.title) })),
    prompts: design.prompts.map((one) => ({ ...one, text: asWritten(one.text), hint: asWritten(one.hint) })),
    criteria: design.criteria.map((one) => ({ ...named(one), levels: one.levels.map(named) })),
  };
}

/** Only cohorts of the section itself. */
async function keepCohorts(tx: Tx, section: Section, assignmentId: string, cohortIds: readonly string[]) {
  const wanted = [...new Set(cohortIds)];
  const found = await tx.find(Cohort, { id: wanted, sectionId: section.id });
  if (found.length !== wanted.length) throw new NotFound();
  await tx.delete(AssignmentCohort, { assignmentId });
  await tx.insert(
    AssignmentCohort,
    wanted.map((cohortId) => ({ assignmentId, cohortId })),
  );
}

/** Those named stay and move, new ones come, the others go, unless somebody already relies on them. */
async function keepMilestones(
  tx: Tx,
  section: Section,
  assignmentId: string,
  wanted: readonly DesignedMilestone[],
) {
  const present = await tx.find(Milestone, { assignmentId });
  const dropped = present.filter((one) => !wanted.some(({ id }) => id === one.id)).map((one) => one.id);
  if (dropped.length > 0) {
    const inUse = await tx.first(MILESTONES_IN_USE, dropped);
    if (inUse)
      throw new RuleBroken(
        'milestone-in-use',
        `“${inUse.title}” cannot be taken out: there are extensions for it, or reminders of it have gone out.`,
        { title: inUse.title },
      );
    await tx.delete(Rung, { milestoneId: dropped });
    await tx.delete(Standing, { milestoneId: dropped });
    await tx.delete(Milestone, { id: dropped });
  }
  for (const [index, { id, kind, title, dueLocal, ...rest }] of wanted.entries()) {
    const position = index + 1;
    const before = id ? present.find((one) => one.id === id) : undefined;
    if (id && !before) throw new NotFound();
    if (before && before.kind !== kind)
      throw new RuleBroken('milestone-kind', `“${before.title}” cannot become another kind of milestone.`);
    const { zone } = section;
    const [count, points] = [rest.count ?? null, rest.points ?? null];
    const row = { title, count, position, dueLocal, zone, dueAt: instantOf(dueLocal, zone), points };
    if (before) await tx.update(Milestone, { id: before.id }, row);
    else await tx.insert(Milestone, { ...row, assignmentId, kind });
  }
}

/** Those named stay and may be reworded, new ones come, the others retire: what was answered stays. */
async function keepPrompts(tx: Tx, assignmentId: string, wanted: readonly DesignedPrompt[]) {
  const present = await tx.find(Prompt, { assignmentId, retiredAt: null });
  const dropped = present.filter((one) => !wanted.some(({ id }) => id === one.id)).map((one) => one.id);
  if (dropped.length > 0) await tx.update(Prompt, { id: dropped }, { retiredAt: tx.now });
  for (const [index, { id, text, hint, wordGoal }] of wanted.entries()) {
    const row = { position: index + 1, text, hint, wordGoal: wordGoal ?? null };
    if (!id) await tx.insert(Prompt, { ...row, assignmentId, retiredAt: null });
    else if (present.some((one) => one.id === id)) await tx.update(Prompt, { id }, row);
    else throw new NotFound();
  }
}

async function addRubric(
  tx: Tx,
  assignmentId: string,
  version: number,
  criteria: readonly DesignedCriterion[],
) {
  const [rubricId] = (await tx.insert(Rubric, { assignmentId, version, createdAt: tx.now })) as [string];
  const rows = criteria.map(({ title, description, levels }, index) => ({
    criterion: { id: newId(), rubricId, position: index + 1, title, description },
    levels,
  }));
  await tx.insert(
    RubricCriterion,
    rows.map(({ criterion }) => criterion),
  );
  await tx.insert(
    RubricLevel,
    rows.flatMap(({ criterion, levels }) =>
      levels.map(({ title, description, points }, index) => ({
        criterionId: criterion.id,
        position: index + 1,
        title,
        description,
        points,
      })),
    ),
  );
}

const askingColumns = ({ minutes, ...rest }: AskingSettings) => ({ askedMinutes: minutes, ...rest });
