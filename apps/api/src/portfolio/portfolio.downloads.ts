import type { PersonExport, PortfolioService } from '@firsthand/core';
import type { Download } from '../http/serve-downloads.ts';

/** The student's own record, to read and as data. */
export const portfolioDownloads = (portfolio: PortfolioService): Download[] => [
  {
    ...{ path: '/portfolio.pdf', type: 'application/pdf', permission: 'fieldwork:do' },
    take: (actor) => portfolio.pdf(actor),
  },
  {
    ...{ path: '/portfolio.zip', type: 'application/zip', permission: 'fieldwork:do' },
    take: (actor) => portfolio.archive(actor),
  },
];

/** Everything that is held about somebody: to themselves, and to an administrator who wrote down why. */
export const personDownloads = (persons: PersonExport): Download[] => [
  {
    ...{ path: '/account.zip', type: 'application/zip', permission: 'self:read' },
    take: (actor) => persons.own(actor),
  },
  {
    ...{ path: '/exports/:id/data.zip', type: 'application/zip', permission: 'person:manage' },
    take: (actor, entryId) => persons.asked(actor, entryId),
  },
];
