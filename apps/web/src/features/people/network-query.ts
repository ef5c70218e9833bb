import { NETWORK_STATES } from '@firsthand/contracts';
import { queryOptions } from '@tanstack/react-query';
import { ReferralNetworkDocument, type ReferralNetworkQuery } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

/** One of the student's people, in the list, on the board and in the picture. */
export type Acquaintance = ReferralNetworkQuery['referralNetwork']['persons'][number];
export type Network = ReferralNetworkQuery['referralNetwork'];

export const networkQuery = queryOptions({
  queryKey: ['fieldwork', 'network'],
  queryFn: async ({ signal }) => (await request(ReferralNetworkDocument, {}, { signal })).referralNetwork,
});

/** Everybody who fits the words: people one knows before strangers, whom one can still ask first, the newest first. */
export function ranked(people: readonly Acquaintance[], query: string): Acquaintance[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ name, organisation, position }: Acquaintance) => {
    const text = `${name} ${organisation} ${position}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  // Ids begin with the time at which they were made.
  return people
    .filter(fits)
    .sort(
      (a, b) =>
        Number(b.warm) - Number(a.warm) ||
        NETWORK_STATES.indexOf(a.state) - NETWORK_STATES.indexOf(b.state) ||
        (a.id < b.id ? 1 : -1),
    );
}
