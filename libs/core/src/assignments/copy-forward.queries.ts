import type { MilestoneKind } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { type Reach, staffReach } from '../sections/sections.policy.ts';

export interface CopyableRow {
  assignmentId: string;
  assignmentTitle: string;
  milestoneId: string;
  milestoneTitle: string;
  kind: MilestoneKind;
  dueLocal: string;
}

/** Every deadline of a section's assignments, by assignment and step. */
export const COPYABLE = statement<CopyableRow, readonly [...Reach, sectionId: string]>(`
  select a.id as "assignmentId", a.title as "assignmentTitle", m.id as "milestoneId", m.title as "milestoneTitle",
    m.kind, m.due_local as "dueLocal"
  from assignments a join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
  where a.tenant_id = $1 and a.section_id = $4 and ${staffReach('a.section_id')}
  order by a.id, m.position`);
