import { queryOptions } from '@tanstack/react-query';
import { OccupationCatalogueDocument, type OccupationRowFragment } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

/** Where occupations come from, one's own first. */
export const SOURCES = ['OWN', 'STARTER', 'ONET', 'NOC'] as const;
export type Source = (typeof SOURCES)[number];

export type OccupationRow = Omit<OccupationRowFragment, 'source'> & { readonly source: Source };

/** As many as the operation asks for. */
export const SHOWN_AT_ONCE = 100;

/** The best matches, or the first by title when nothing is asked for. Its key begins as that of students' search. */
export const catalogueQuery = (query: string, source: Source | undefined) =>
  queryOptions({
    queryKey: ['occupations', 'catalogue', query, source ?? null],
    queryFn: async ({ signal }) => {
      const asked = { query, source: source ?? null };
      const { occupations } = await request(OccupationCatalogueDocument, asked, { signal });
      return occupations as OccupationRow[];
    },
  });
