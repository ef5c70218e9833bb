import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  ExtensionGrantsDocument,
  ExtensionPreviewDocument,
  type ExtensionGrantsQuery,
  type ExtensionPreviewQuery,
  type ExtensionPreviewQueryVariables,
} from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';

/** What the dialog must know of an assignment: any screen that has one can open it. */
export interface Extendable {
  readonly id: string;
  readonly section: { readonly zone: string };
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly dueLocal: string;
    readonly dueAt: string;
  }[];
  readonly cohorts: readonly { readonly id: string; readonly name: string }[];
}
export type Planned = ExtensionPreviewQuery['extensionPreview']['planned'][number];
export type LineProblem = ExtensionPreviewQuery['extensionPreview']['problems'][number];
export type Grant = ExtensionGrantsQuery['extensionGrants'][number];
export type PreviewInput = ExtensionPreviewQueryVariables['input'];

export const previewQuery = (input: PreviewInput) =>
  queryOptions({
    queryKey: ['time', 'preview', input],
    queryFn: async ({ signal }) =>
      (await request(ExtensionPreviewDocument, { input }, { signal })).extensionPreview,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const grantsQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['time', 'grants', assignmentId],
    queryFn: async ({ signal }) =>
      (await request(ExtensionGrantsDocument, { assignmentId }, { signal })).extensionGrants,
  });

export interface PlannedStudent {
  readonly enrolmentId: string;
  readonly person: Planned['person'];
  readonly steps: readonly Planned[];
  /** Would have more time on one of the steps. */
  readonly gains: boolean;
}

/** One row a student, in the order they came. */
export function byStudent(planned: readonly Planned[]): PlannedStudent[] {
  const rows = new Map<string, Planned[]>();
  for (const one of planned) rows.set(one.enrolmentId, [...(rows.get(one.enrolmentId) ?? []), one]);
  return [...rows].map(([enrolmentId, steps]) => ({
    enrolmentId,
    person: steps[0]!.person,
    steps,
    gains: steps.some(({ noGain }) => noGain === null),
  }));
}
