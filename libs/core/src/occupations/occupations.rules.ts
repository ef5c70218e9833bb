/** The catalogues a tenant can bring: the United States' O*NET-SOC and Canada's NOC. */
export const NATIONAL_CATALOGUES = ['ONET', 'NOC'] as const;
export type NationalCatalogue = (typeof NATIONAL_CATALOGUES)[number];

/** The line the licence of a national catalogue asks for wherever its occupations are listed; null for our own. */
export function creditOf({ source, release }: { source: string; release: string | null }): string | null {
  if (release === null) return null;
  switch (source) {
    case 'ONET':
      return `This page includes information from the O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`;
    case 'NOC':
      return `Adapted from Statistics Canada, National Occupational Classification (NOC) ${release}. This does not constitute an endorsement by Statistics Canada of this product.`;
    default:
      return null;
  }
}
