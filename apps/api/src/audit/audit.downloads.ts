import { AUDIT_KINDS } from '@firsthand/contracts';
import type { AuditFilter, AuditService } from '@firsthand/core';
import { CalendarDate } from '../graphql/scalars.ts';
import type { Download } from '../http/serve-downloads.ts';

/** What the filter in the address leaves of the log. */
export const auditDownloads = (audit: AuditService): Download[] => [
  {
    ...{
      path: '/audit/log.csv',
      type: 'text/csv; charset=utf-8',
      permission: 'audit:read',
    },
    take: (actor, _, query) => audit.file(actor, filterOf(query)),
  },
];

/** What no filter can be is none. */
function filterOf(query: URLSearchParams): AuditFilter {
  const words = (name: string) => query.get(name)?.replaceAll('\u0000', '').slice(0, 200) ?? null;
  return {
    ...{
      by: words('by'),
      of: words('of'),
      from: dayOf(query.get('from')),
      until: dayOf(query.get('until')),
    },
    kind: AUDIT_KINDS.find((kind) => kind === query.get('kind')) ?? null,
  };
}

function dayOf(text: string | null): string | null {
  try {
    return text ? String(CalendarDate.parseValue(text)) : null;
  } catch {
    return null;
  }
}
