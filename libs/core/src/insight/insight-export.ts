import { Injectable } from '@nestjs/common';
import writeWorkbook from 'write-excel-file/node';
import type { Actor } from '@firsthand/contracts';
import { csvOf } from '../portfolio/archive.ts';
import { InsightService } from './insight.service.ts';
import { INSIGHT_TABLES, type InsightTable, type InsightTables, tablesOf } from './tables.rules.ts';

export interface KeptFile {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** The same tables that the screen shows, for a spreadsheet. Nothing in them is ever run. */
@Injectable()
export class InsightExport {
  constructor(private readonly insight: InsightService) {}

  /** One table, UTF-8 with a byte order mark. */
  async csv(actor: Actor, assignmentId: string, table: InsightTable): Promise<KeptFile> {
    const tables = await this.tables(actor, assignmentId);
    return { name: `firsthand-${table}.csv`, bytes: whole(Buffer.from(csvOf(tables[table]))) };
  }

  /** All of them, a sheet each. Texts are written as texts, so that no cell is a formula. */
  async workbook(actor: Actor, assignmentId: string): Promise<KeptFile> {
    const tables = await this.tables(actor, assignmentId);
    const sheets = INSIGHT_TABLES.map((table) => {
      const rows = tables[table];
      const columns = Object.keys(rows[0] ?? {});
      return {
        sheet: table,
        stickyRowsCount: 1,
        data: [
          columns.map((value) => ({ value, fontWeight: 'bold' as const })),
          ...rows.map((row) => columns.map((column) => cellOf(row[column]))),
        ],
      };
    });
    return { name: 'firsthand-insight.xlsx', bytes: whole(await writeWorkbook(sheets).toBuffer()) };
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

function cellOf(value: string | number | boolean | null | undefined) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, value: String(value) };
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
