import type { ServiceUnitsService } from '@firsthand/core';
import type { Download } from '../http/serve-downloads.ts';

/** A month of service units for a spreadsheet; the id is the month. */
export const serviceUnitDownloads = (units: ServiceUnitsService): Download[] => [
  {
    ...{ path: '/units/:id/service-units.csv', type: 'text/csv; charset=utf-8', permission: 'unit:keep' },
    take: (actor, month) => units.file(actor, month, 'csv'),
  },
  {
    path: '/units/:id/service-units.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    permission: 'unit:keep',
    take: (actor, month) => units.file(actor, month, 'xlsx'),
  },
];
