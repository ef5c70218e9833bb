import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound, RuleBroken } from '@firsthand/contracts';
import { AssignmentTemplate, Cohort, Term, type Tx, UnitOfWork } from '@firsthand/persistence';
import { orTaken } from '../sections/sections.errors.ts';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { tidy } from '../sections/sections.rules.ts';
import { asWritten } from '../tenancy/text.ts';
import { ASSIGNMENTS_BY_ID, type AssignmentView } from './assignments.queries.ts';
import { AssignmentsService } from './assignments.service.ts';
import { localIn } from './deadlines.rules.ts';
import { TEMPLATES, type TemplateView } from './templates.queries.ts';
import { designFrom, templateOf } from './templates.rules.ts';

/** What a template is called, and what it is good for. */
export interface TemplateCard {
  readonly name: string;
  readonly description: string;
}

/** The tenant's own assignments to begin with: kept by whoever designs, shared by all who do. */
@Injectable()
export class TemplateLibrary {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly assignments: AssignmentsService,
  ) {}

  /** Those in use, by name. */
  async templates(actor: Actor): Promise<TemplateView[]> {
    return this.uow.read(actor, (read) => read.sql(TEMPLATES, ...reachOf(actor), null));
  }

  /** Keeps an assignment under a name; later changes to either leave the other alone. */
  async save(actor: Actor, assignmentId: string, given: TemplateCard): Promise<TemplateView> {
    const card = cardOf(given);
    return this.uow.run(actor, async (tx) => {
      const row = await tx.first(ASSIGNMENTS_BY_ID, ...reachOf(actor), [assignmentId]);
      if (!row || actor.userId === 'system') throw new NotFound();
      await assertStaffOf(tx, row.assignment.section.id, ['INSTRUCTOR']);
      const design = templateOf(row.assignment);
      const [id] = (await orTaken(
        tx.insert(AssignmentTemplate, {
          ...{ ...card, design, savedBy: actor.userId, savedAt: tx.now, archivedAt: null },
        }),
        nameTaken(card.name),
      )) as [string];
      await tx.audit('template.saved', { kind: 'template', id }, { name: card.name, assignmentId });
      return shown(tx, id);
    });
  }

  /** Changes what it is called, over the version that was seen. */
  async rename(actor: Actor, id: string, version: number, given: TemplateCard): Promise<TemplateView> {
    const card = cardOf(given);
    return this.uow.run(actor, async (tx) => {
      await own(tx, id);
      await orTaken(tx.swap(AssignmentTemplate, id, version, card), nameTaken(card.name));
      await tx.audit('template.renamed', { kind: 'template', id }, { name: card.name });
      return shown(tx, id);
    });
  }

  /** Takes it out of the library, or back into it; what was begun from it stays either way. */
  async archive(actor: Actor, id: string, version: number, archived: boolean): Promise<TemplateView> {
    return this.uow.run(actor, async (tx) => {
      const { name } = await own(tx, id);
      const archivedAt = archived ? tx.now : null;
      await orTaken(tx.swap(AssignmentTemplate, id, version, { archivedAt }), nameTaken(name));
      await tx.audit(
        archived ? 'template.archived' : 'template.restored',
        { kind: 'template', id },
        { name },
      );
      return shown(tx, id);
    });
  }

  /** A draft from it, for all cohorts of the section, dated from the term's first day or from today when that is past. */
  async begin(actor: Actor, templateId: string, sectionId: string): Promise<AssignmentView> {
    const design = await this.uow.read(actor, async (read) => {
      const section = await assertStaffOf(read, sectionId, ['INSTRUCTOR']);
      const template = await read.get(AssignmentTemplate, templateId);
      const { startsOn } = await read.get(Term, section.termId);
      const today = localIn(section.zone, read.now).slice(0, 10);
      const cohorts = await read.find(Cohort, { sectionId: section.id });
      return designFrom(template.design, {
        ...{ on: startsOn > today ? startsOn : today, zone: section.zone },
        cohortIds: cohorts.map(({ id }) => id),
      });
    });
    return this.assignments.create(actor, sectionId, design);
  }
}

function cardOf({ name: said, description }: TemplateCard): TemplateCard {
  const name = tidy(said);
  if (name === '') throw new RuleBroken('template-name', 'Give the template a name.');
  return { name, description: asWritten(description) };
}

const nameTaken = (name: string) =>
  new RuleBroken('template-name-taken', `There is already a template “${name}”. Choose another name.`, {
    name,
  });

/** Whoever saved it, and every administrator. */
async function own(tx: Tx, id: string): Promise<AssignmentTemplate> {
  const template = await tx.get(AssignmentTemplate, id);
  const [everything, userId] = reachOf(tx.actor);
  if (!everything && template.savedBy !== userId) throw new Forbidden();
  return template;
}

async function shown(tx: Tx, id: string): Promise<TemplateView> {
  return (await tx.first(TEMPLATES, ...reachOf(tx.actor), id))!;
}
