import type { PortfolioService } from '@firsthand/core';
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
