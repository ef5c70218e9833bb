import { X509Certificate } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, type UsageOrder } from '@firsthand/contracts';
import { afterCursor, type Page, pageOf, rowsToFetch, Term, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { type KeptFile, tableFile } from '../insight/table-files.ts';
import { type CertificateEnd, findingsOf } from './health.rules.ts';
import {
  HEALTH,
  type HealthFacts,
  type HealthFindingView,
  type SectionUsageView,
  USAGE,
  USAGE_SECTIONS,
  USAGE_WEEKS,
  type UsageView,
  type WeekUsageView,
} from './usage.queries.ts';

export interface SectionUsageRequest {
  termId: string;
  order: UsageOrder;
  first: number;
  after?: string | null | undefined;
}

/** More sections than any term has; a file is made of all of them at once. */
const FILE_AT_MOST = 20_000;

/**
 * How much an institution uses Firsthand and how it fares, to its administrators. Read from figures that are kept, so that
 * looking costs the same however large it is; they say how many, and never who.
 */
@Injectable()
export class UsageService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws Forbidden */
  async look(actor: Actor): Promise<UsageView> {
    assertAdministrator(actor);
    return (await this.uow.read(actor, (read) => read.first(USAGE)))!;
  }

  /** @throws Forbidden, NotFound */
  async weeks(actor: Actor, termId: string): Promise<WeekUsageView[]> {
    assertAdministrator(actor);
    await this.termOf(actor, termId);
    return this.uow.read(actor, (read) => read.sql(USAGE_WEEKS, termId, read.now));
  }

  /** @throws Forbidden, NotFound, BadInput */
  async sections(actor: Actor, request: SectionUsageRequest): Promise<Page<SectionUsageView>> {
    assertAdministrator(actor);
    const { termId, order, first } = request;
    const [key, id] = afterCursor(request.after, [order === 'NAME' ? 'text' : 'count', 'id']);
    await this.termOf(actor, termId);
    const rows = await this.uow.read(actor, (read) =>
      read.sql(USAGE_SECTIONS[order], termId, key, id, rowsToFetch(first)),
    );
    return pageOf(rows, first, (section) => [section.key, section.id]);
  }

  /** Has it counted anew, by a worker and soon. @throws Forbidden */
  async recount(actor: Actor): Promise<void> {
    assertAdministrator(actor);
    await this.uow.run(actor, (tx) => tx.enqueue('usage.count', {}));
  }

  /**
   * What there is to be mended, the most pressing first.
   * @param workerSeenAt when a worker last did something, by the queue; undefined where that cannot be asked.
   * @throws Forbidden
   */
  async health(actor: Actor, workerSeenAt: Date | null | undefined): Promise<HealthFindingView[]> {
    assertAdministrator(actor);
    return this.uow.read(actor, async (read) => {
      const facts = (await read.first(HEALTH, read.now))!;
      return findingsOf(facts, endsOf(facts), { now: read.now, workerSeenAt });
    });
  }

  /** @throws Forbidden */
  async termsFile(actor: Actor): Promise<KeptFile> {
    const { terms } = await this.look(actor);
    return tableFile(
      'firsthand-usage-terms.csv',
      terms.map(({ id: _, ...term }) => ({ ...term })),
    );
  }

  /** @throws Forbidden, NotFound */
  async weeksFile(actor: Actor, termId: string): Promise<KeptFile> {
    const weeks = await this.weeks(actor, termId);
    return tableFile(
      'firsthand-usage-weeks.csv',
      weeks.map((week) => ({ ...week })),
    );
  }

  /** @throws Forbidden, NotFound */
  async sectionsFile(actor: Actor, termId: string): Promise<KeptFile> {
    assertAdministrator(actor);
    await this.termOf(actor, termId);
    const rows = await this.uow.read(actor, (read) =>
      read.sql(USAGE_SECTIONS.NAME, termId, null, null, FILE_AT_MOST),
    );
    return tableFile(
      'firsthand-usage-sections.csv',
      rows.map(({ id: _, key: __, ...section }) => ({ ...section })),
    );
  }

  private async termOf(actor: Actor, id: string): Promise<void> {
    if (!isId(id) || !(await this.uow.read(actor, (read) => read.findOne(Term, { id }))))
      throw new NotFound();
  }
}

/** Of several certificates one is enough: it is the last to end that counts. One that cannot be read says nothing. */
function endsOf({ certificates }: HealthFacts): CertificateEnd[] {
  return certificates.flatMap(({ label, certificates: pems }) => {
    const ends = pems.flatMap((pem) => {
      try {
        return [new Date(new X509Certificate(pem).validTo).getTime()];
      } catch {
        return [];
      }
    });
    return ends.length > 0 ? [{ label, endsAt: new Date(Math.max(...ends)) }] : [];
  });
}
