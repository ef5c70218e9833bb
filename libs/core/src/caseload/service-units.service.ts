import { Injectable } from '@nestjs/common';
import {
  type Actor,
  BadInput,
  type ConductedBy,
  Forbidden,
  NotFound,
  type ServiceKind,
} from '@firsthand/contracts';
import { InterviewConduct, type Reading, ServiceUnit, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { type KeptFile, tableFile, workbookFile } from '../insight/table-files.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { refuse } from '../sections/sections.rules.ts';
import { asWritten } from '../tenancy/text.ts';
import { whose } from './caseload.policy.ts';
import {
  CLIENTS,
  type ConductView,
  CONDUCT,
  DRIFT,
  type DriftRow,
  REACHED_INTERVIEW,
  SERVICE_UNITS,
  type ServiceUnitView,
} from './service-units.queries.ts';
import { isDrifting, monthOf, totalsOf, type UnitTotals } from './service-units.rules.ts';
import { REACHED_STUDENT } from './staff-notes.queries.ts';

export interface ServiceUnitDraft {
  readonly enrolmentId: string;
  readonly servedOn: string;
  readonly minutes: number;
  readonly kind: ServiceKind;
  readonly note: string;
}

export interface ServiceMonthView extends UnitTotals {
  list: ServiceUnitView[];
}

export interface DriftView extends DriftRow {
  drifting: boolean;
}

/** What an employment service accounts for: time given to clients, and whether conversations stay what they are for. */
@Injectable()
export class ServiceUnitsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The units of a month within reach, the newest day last, with what they come to. One statement. */
  async month(actor: Actor, month: string, servedBy?: string | null): Promise<ServiceMonthView> {
    const days = monthOf(month);
    if (!days) throw new BadInput([{ path: 'month', message: 'Write the month like 2027-03.' }]);
    if (servedBy && !isId(servedBy)) throw new NotFound();
    return this.uow.read(actor, async (read) => {
      const list = await read.sql(SERVICE_UNITS, ...reachOf(actor), days.from, days.until, servedBy ?? null);
      return { list, ...totalsOf(list) };
    });
  }

  /** Whom the actor may write a unit for. */
  async clients(actor: Actor) {
    return this.uow.read(actor, (read) => read.sql(CLIENTS, ...reachOf(actor), read.now));
  }

  /** Writes a unit of the actor's own time down. */
  async add(actor: Actor, { enrolmentId, servedOn, minutes, kind, note }: ServiceUnitDraft): Promise<string> {
    if (actor.userId === 'system') throw new Forbidden();
    const servedBy = actor.userId;
    return this.uow.run(actor, async (tx) => {
      const student = await tx.first(REACHED_STUDENT, ...reachOf(actor), enrolmentId, tx.now);
      if (!student) throw new NotFound();
      refuse([servedOn > student.today, 'servedOn', 'This day is still to come. Write down what has been.']);
      const [id] = await tx.insert(ServiceUnit, {
        ...{ enrolmentId, servedBy, servedOn, minutes, kind, writtenAt: tx.now },
        note: asWritten(note).trim(),
      });
      return id!;
    });
  }

  /** Takes one of the actor's own units away; an administrator any. */
  async remove(actor: Actor, unitId: string): Promise<boolean> {
    const [everything] = reachOf(actor);
    return this.uow.run(actor, async (tx) => {
      const unit = await tx.get(ServiceUnit, unitId, { lock: 'update' });
      if (unit.servedBy !== actor.userId && !everything) throw new NotFound();
      await tx.delete(ServiceUnit, { id: unitId });
      const { enrolmentId, servedBy, servedOn, minutes, kind } = unit;
      await tx.audit(
        'serviceUnit.removed',
        { kind: 'enrolment', id: enrolmentId },
        { servedBy, servedOn, minutes, kind },
      );
      return true;
    });
  }

  /** A month as a file for a spreadsheet. Nothing in it is ever run. */
  async file(actor: Actor, month: string, kind: 'csv' | 'xlsx'): Promise<KeptFile> {
    const { list } = await this.month(actor, month);
    const name = `firsthand-service-units-${month}.${kind}`;
    const full = ({ givenName, familyName }: ServiceUnitView['client']) =>
      `${givenName} ${familyName}`.trim();
    const rows = list.map(({ servedOn, minutes, staff, client, section, kind: what, note }) => ({
      ...{ date: servedOn, minutes, staff: full(staff), client: full(client), address: client.email },
      ...{ section: `${section.code} ${section.name}`, kind: what, note },
    }));
    return kind === 'csv' ? tableFile(name, rows) : workbookFile(name, { 'service units': rows });
  }

  /** Who held this conversation, for staff. */
  async conduct(actor: Actor, interviewId: string): Promise<ConductView> {
    return this.uow.read(actor, (read) => conductOf(read, interviewId));
  }

  /** Says who held a conversation: the student, the actor for them, or both together. */
  async noteConduct(actor: Actor, interviewId: string, conductedBy: ConductedBy): Promise<ConductView> {
    if (actor.userId === 'system') throw new Forbidden();
    const conductedWith = actor.userId;
    return this.uow.run(actor, async (tx) => {
      if (!(await tx.first(REACHED_INTERVIEW, ...reachOf(actor), interviewId))) throw new NotFound();
      await tx.delete(InterviewConduct, { id: interviewId });
      if (conductedBy !== 'STUDENT')
        await tx.insert(InterviewConduct, { id: interviewId, conductedBy, conductedWith, notedAt: tx.now });
      return conductOf(tx, interviewId);
    });
  }

  /** Whether the conversations of a caseload turn into the search for a job: over all, by cohort, and the counsellor's own. */
  async drift(actor: Actor, counsellorId?: string | null): Promise<DriftView[]> {
    const id = whose(actor, counsellorId);
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(DRIFT, id);
      return rows.map((row) => ({ ...row, drifting: isDrifting(row) }));
    });
  }
}

async function conductOf(reading: Reading, interviewId: string): Promise<ConductView> {
  const found = await reading.first(CONDUCT, ...reachOf(reading.actor), interviewId);
  if (!found) throw new NotFound();
  return found;
}
