import { isUUID } from 'class-validator';
import { NotFound } from '@firsthand/contracts';
import { INSIGHT_TABLES, type InsightExport } from '@firsthand/core';
import type { Download } from '../http/serve-downloads.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the work of many shows together, as tables for a spreadsheet: one each, or all in one workbook. */
export const insightDownloads = (insight: InsightExport): Download[] => [
  ...INSIGHT_TABLES.map((table): Download => ({
    ...{ path: `/insight/:id/${table}.csv`, type: 'text/csv; charset=utf-8', permission: 'insight:read' },
    take: (actor, id) => insight.csv(actor, known(id), table),
  })),
  {
    ...{ path: '/insight/:id/insight.xlsx', type: XLSX, permission: 'insight:read' },
    take: (actor, id) => insight.workbook(actor, known(id)),
  },
];

function known(id: string): string {
  if (!isUUID(id)) throw new NotFound();
  return id;
}
