import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Programme } from '@firsthand/contracts';
import { afterCursor, type Database, type Page, pageOf, rowsToFetch } from '@firsthand/persistence';
import type { Clock } from '@firsthand/platform';
import { MailWatch } from '../reminders/mail-watch.service.ts';
import { CLOCK, DATABASE } from '../tenancy/tenancy.module.ts';
import { INSTALLATION } from '../tenancy/installation.ts';
import { UPKEEP_LATE_MS } from './health.rules.ts';

/** An institution as whoever runs the installation sees it: what it is called, and how large it was when last counted. */
export interface TenantSizeView {
  id: string;
  slug: string;
  name: string;
  programme: Programme;
  zone: string;
  /** Null: not yet. */
  countedAt: Date | null;
  students: number;
  studentsIn: number;
  staff: number;
  staffIn: number;
  sections: number;
  sectionsOpen: number;
  files: number;
  bytes: number;
  /** The last day on which anybody was there. */
  activeOn: string | null;
}

export interface InstallationView {
  databaseBytes: number;
  /** What the database has been through last. */
  migration: string;
  migrations: number;
  /** When upkeep was last done in any institution; null: never. */
  upkeepAt: Date | null;
  /** In how many it is overdue. */
  upkeepLate: number;
}

/** The installation in figures, for whoever runs it: nobody's name, and nothing of anybody's work. */
@Injectable()
export class InstallationService {
  constructor(
    private readonly watch: MailWatch,
    @Inject(DATABASE) private readonly database: Pick<Database, 'pool'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Institutions by their names in addresses. @throws Forbidden */
  async tenants(actor: Actor, first: number, after?: string | null): Promise<Page<TenantSizeView>> {
    await this.watch.assertOperator(actor);
    const [beyond] = afterCursor(after, ['text']);
    const { rows } = await this.database.pool.query<TenantSizeView>(
      `select id, slug, name, programme, zone, counted_at as "countedAt", coalesce(students, 0) as students,
        coalesce(students_in, 0) as "studentsIn", coalesce(staff, 0) as staff, coalesce(staff_in, 0) as "staffIn",
        coalesce(sections, 0) as sections, coalesce(sections_open, 0) as "sectionsOpen", coalesce(files, 0) as files,
        coalesce(bytes, 0)::float8 as bytes, active_on::text as "activeOn" from list_tenant_sizes($1, $2, $3)`,
      [beyond ?? '', INSTALLATION, rowsToFetch(first)],
    );
    return pageOf(rows, first, ({ slug }) => [slug]);
  }

  /** @throws Forbidden */
  async look(actor: Actor): Promise<InstallationView> {
    await this.watch.assertOperator(actor);
    const { rows } = await this.database.pool.query<InstallationView>(
      `select pg_database_size(current_database())::float8 as "databaseBytes", m.name as migration, m.count as migrations,
        u."upkeepAt", u."upkeepLate"
      from (select (array_agg(name order by timestamp desc))[1] as name, count(*)::int as count from migrations) m,
        (select max(counted_at) as "upkeepAt", count(*) filter (
          where coalesce(counted_at, founded_at) < $1)::int as "upkeepLate" from watch_upkeep()) u`,
      [new Date(this.clock.now().getTime() - UPKEEP_LATE_MS)],
    );
    return rows[0]!;
  }
}
