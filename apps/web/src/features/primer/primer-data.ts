import { queryOptions } from '@tanstack/react-query';
import {
  PledgeToSignDocument,
  PrimerDeskDocument,
  PrimerDocument,
  PrimerVersionDocument,
  type PrimerCardFragment,
  type PrimerDeskCardFragment,
  type PrimerEditionTextFragment,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Primer = PrimerCardFragment;
export type Desk = PrimerDeskCardFragment;
export type Edition = PrimerEditionTextFragment;
export type Lesson = Edition['lessons'][number];
export type Question = Edition['questions'][number];

export const primerQuery = (newest: boolean) =>
  queryOptions({
    queryKey: ['fieldwork', 'primer', { newest }],
    queryFn: async ({ signal }) => (await request(PrimerDocument, { newest }, { signal })).primer,
  });

export const pledgeQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'pledge', assignmentId],
    queryFn: async ({ signal }) => (await request(PledgeToSignDocument, { assignmentId }, { signal })).pledge,
  });

export const deskQuery = queryOptions({
  queryKey: ['primer', 'desk'],
  queryFn: async ({ signal }) => (await request(PrimerDeskDocument, {}, { signal })).primerDesk,
});

/** A version never changes once it is out. */
export const versionQuery = (number: number) =>
  queryOptions({
    queryKey: ['primer', 'version', number],
    queryFn: async ({ signal }) =>
      (await request(PrimerVersionDocument, { number }, { signal })).primerVersion,
    staleTime: Infinity,
  });
