import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Section, statement, type Tx, UnitOfWork } from '@firsthand/persistence';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { orTaken, sectionTaken } from '../sections/sections.errors.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { SECTION, type SectionView } from '../sections/sections.queries.ts';
import { refuse, tidy } from '../sections/sections.rules.ts';
import { isZone } from '../tenancy/tenancy.rules.ts';
import { countedTo } from './deadlines.rules.ts';

export interface SectionChange {
  id: string;
  version: number;
  name: string;
  zone: string;
}

/** Deadlines of a section: whether anybody was told of them, and what was meant. */
const DEADLINES = statement<
  { id: string; dueLocal: string; published: boolean },
  readonly [sectionId: string]
>(`
  select m.id, m.due_local as "dueLocal", a.state <> 'DRAFT' as published
  from assignments a join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
  where a.tenant_id = $1 and a.section_id = $2 order by m.id for update of a, m`);

const REZONE = statement<{ id: string }, readonly [deadlines: string, zone: string]>(`
  update milestones m set zone = $3, due_local = d."dueLocal", due_at = d."dueAt"
  from jsonb_to_recordset($2::jsonb) as d(id uuid, "dueLocal" text, "dueAt" timestamptz)
  where m.tenant_id = $1 and m.id = d.id returning m.id`);

/** Corrects what a section is called and where its clocks are. It is here because deadlines hang on the zone. */
@Injectable()
export class ChangeSection {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * In another zone, deadlines of drafts keep their wall-clock times. Once something is published people count on the
   * instants, so the zone stays.
   * @throws Forbidden, NotFound, BadInput, Conflict; RuleBroken section.nameTaken, section.zoneStays
   */
  async change(actor: Actor, { id, version, name: typed, zone }: SectionChange): Promise<SectionView> {
    assertAdministrator(actor);
    const name = tidy(typed);
    refuse(
      [name === '', 'name', 'Give the section a name, for example “A”.'],
      [
        !isZone(zone),
        'zone',
        `“${zone}” is not a time zone. Choose one from the list, for example “America/Toronto”.`,
      ],
    );
    return orTaken(
      this.uow.run(actor, async (tx) => {
        const before = await tx.get(Section, id, { lock: 'update' });
        const moved = before.zone === zone ? 0 : await rezone(tx, id, zone);
        await tx.swap(Section, id, version, { name, zone });
        await tx.audit('section.changed', { kind: 'section', id }, { name, zone, deadlines: moved });
        const after = await tx.first(SECTION, ...reachOf(actor), id);
        if (!after) throw new NotFound();
        return after;
      }),
      sectionTaken(name),
    );
  }
}

async function rezone(tx: Tx, sectionId: string, zone: string): Promise<number> {
  const deadlines = await tx.sql(DEADLINES, sectionId);
  if (deadlines.some(({ published }) => published))
    throw new RuleBroken(
      'section.zoneStays',
      'Something is published here, and people count on its deadlines. The time zone stays as it is.',
    );
  const there = deadlines.map(({ id, dueLocal }) => ({ id, ...countedTo(dueLocal, zone) }));
  return (await tx.sql(REZONE, JSON.stringify(there), zone)).length;
}
