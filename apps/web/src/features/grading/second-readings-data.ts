import { queryOptions } from '@tanstack/react-query';
import {
  OpenSecondReadingsDocument,
  SecondReadingDocument,
  SecondReadingsDocument,
  type SampleFragment,
  type WholeReadingFragment,
} from '../../generated/operations.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';
import { SHOWS_GRADES } from './grading-data.ts';

export type Sample = SampleFragment;
export type ReadingRow = Sample['readings'][number];
export type WholeReading = WholeReadingFragment;

/** Both have finished, apart from each other, and nobody has said which grade counts. */
export const isToSettle = ({ finishedAt, settledAs, first, points }: ReadingRow): boolean =>
  finishedAt !== null && settledAs === null && first?.points !== points;

export const sampleQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['grading', 'second', assignmentId],
    queryFn: async ({ signal }) =>
      (await request(SecondReadingsDocument, { assignmentId }, { signal })).secondReadings,
  });

export const readingQuery = (readingId: string) =>
  queryOptions({
    queryKey: ['grading', 'reading', readingId],
    queryFn: async ({ signal }) =>
      (await request(SecondReadingDocument, { readingId }, { signal })).secondReading,
  });

export const openReadingsQuery = queryOptions({
  queryKey: ['grading', 'readings', 'open'],
  queryFn: async ({ signal }) =>
    (await request(OpenSecondReadingsDocument, {}, { signal })).openSecondReadings,
});

export function showSample(sample: Sample): void {
  queryClient.setQueryData(sampleQuery(sample.assignmentId).queryKey, sample);
  void queryClient.invalidateQueries({ queryKey: openReadingsQuery.queryKey });
}

/** A finished or settled reading shows wherever grades do. */
export function showReading(reading: WholeReading): void {
  queryClient.setQueryData(readingQuery(reading.id).queryKey, reading);
  if (reading.finishedAt === null) return;
  for (const queryKey of SHOWS_GRADES)
    void queryClient.invalidateQueries({
      queryKey,
      predicate: ({ queryKey: [, what] }) => what !== 'reading',
    });
}
