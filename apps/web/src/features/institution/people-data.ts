import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  InstitutionPeopleDocument,
  type InstitutionPeopleQuery,
  type PersonAccountCardFragment,
  PersonAccountDocument,
  type PersonState,
  type Role,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type FoundPerson = InstitutionPeopleQuery['institutionPeople']['edges'][number]['node'];
export type Account = PersonAccountCardFragment;

/** What a list of people is narrowed by; it lives in the address. */
export interface PeopleSearch {
  readonly find?: string;
  readonly role?: Role;
  readonly state?: PersonState;
}

export const peopleQuery = ({ find, role, state }: PeopleSearch) =>
  infiniteQueryOptions({
    queryKey: ['institution', 'people', find ?? '', role ?? null, state ?? null],
    queryFn: async ({ pageParam, signal }) =>
      (
        await request(
          InstitutionPeopleDocument,
          { query: find ?? null, role: role ?? null, state: state ?? null, after: pageParam },
          { signal },
        )
      ).institutionPeople,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => ({ people: pages.flatMap(({ edges }) => edges.map(({ node }) => node)) }),
  });

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['institution', 'person', id],
    queryFn: async ({ signal }) => (await request(PersonAccountDocument, { id }, { signal })).personAccount,
  });

/** Keeps what a change answered, and lets the lists they stand in be read anew. */
export function useKeepAccount(): (account: Account) => void {
  const client = useQueryClient();
  return (account) => {
    client.setQueryData(accountQuery(account.id).queryKey, account);
    void client.invalidateQueries({ queryKey: ['institution', 'people'] });
  };
}

export const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`.trim();
