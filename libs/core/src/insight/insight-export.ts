import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { InsightService } from './insight.service.ts';
import { type KeptFile, tableFile, workbookFile } from './table-files.ts';
import { type InsightTable, type InsightTables, tablesOf } from './tables.rules.ts';

/** The same tables that the screen shows, for a spreadsheet. Nothing in them is ever run. */
@Injectable()
export class InsightExport {
  constructor(private readonly insight: InsightService) {}

  async csv(actor: Actor, assignmentId: string, table: InsightTable): Promise<KeptFile> {
    const tables = await this.tables(actor, assignmentId);
    return tableFile(`firsthand-${table}.csv`, tables[table]);
  }

  /** All of them in one workbook. */
  async workbook(actor: Actor, assignmentId: string): Promise<KeptFile> {
    return workbookFile('firsthand-insight.xlsx', { ...(await this.tables(actor, assignmentId)) });
  }

  private async tables(actor: Actor, assignmentId: string): Promise<InsightTables> {
    const [notes, ways, funnel] = await Promise.all([
      this.insight.fieldNotes(actor, assignmentId),
      this.insight.ways(actor, assignmentId),
      this.insight.funnel(actor, assignmentId, null),
    ]);
    return tablesOf(notes, ways, funnel);
  }
}
