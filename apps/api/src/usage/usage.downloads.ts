import type { UsageService } from '@firsthand/core';
import type { Download } from '../http/serve-downloads.ts';

const CSV = { type: 'text/csv; charset=utf-8', permission: 'usage:read' } as const;

/** The figures of the page, for a spreadsheet: its terms, or one of them by week or by section. */
export const usageDownloads = (usage: UsageService): Download[] => [
  { ...CSV, path: '/usage/terms.csv', take: (actor) => usage.termsFile(actor) },
  { ...CSV, path: '/usage/:id/weeks.csv', take: (actor, id) => usage.weeksFile(actor, id) },
  { ...CSV, path: '/usage/:id/sections.csv', take: (actor, id) => usage.sectionsFile(actor, id) },
];
