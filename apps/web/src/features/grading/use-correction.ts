import { useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { CorrectGradeDocument } from '../../generated/operations.ts';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';
import { draftOf, finished, inputOf, type GradeDraft, type Writing } from './grade-draft.ts';
import { SHOWS_GRADES, sheetQuery, type GivenGrade, type Sheet } from './grading-data.ts';

export interface Correction {
  readonly writing: Writing;
  readonly reason: string;
  /** It was begun on an earlier visit. */
  readonly restored: boolean;
  readonly sayWhy: (reason: string) => void;
  /** It is no longer wanted. */
  readonly drop: () => void;
  readonly save: () => Promise<void>;
  readonly saving: boolean;
  readonly error: Error | null;
}

/** A released grade while it is corrected: kept on this device until it is saved whole. Keyed by the grade's version. */
export function useCorrection({ submission, rubric }: Sheet, grade: GivenGrade): Correction {
  const stored = () => ({
    values: { draft: draftOf(rubric.criteria, grade, submission.answers), reason: '' },
    version: grade.version,
  });
  const form = useKeptForm<{ draft: GradeDraft; reason: string }>(`correction.${submission.id}`, stored);
  const latest = useRef(form.values.draft);
  const settle = () => {
    const fresh = stored();
    latest.current = fresh.values.draft;
    form.settle(fresh.values, fresh.version);
  };
  const sending = useMutation({
    mutationFn: async () => {
      const { ready: _, ...input } = inputOf(submission, form.version, finished(latest.current));
      const { correctGrade } = await request(CorrectGradeDocument, {
        input: { ...input, remarks: input.remarks ?? [], reason: form.values.reason },
      });
      // Before the grade is a new one, of which nothing is begun.
      settle();
      queryClient.setQueryData(
        sheetQuery(submission.id).queryKey,
        (sheet) => sheet && { ...sheet, grade: correctGrade.grade },
      );
      void Promise.all(SHOWS_GRADES.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
  return {
    writing: {
      value: form.values.draft,
      phase: 'clean',
      edit: (draft) => {
        latest.current = draft;
        form.change({ draft });
      },
      now: () => ({ value: latest.current }),
    },
    reason: form.values.reason,
    restored: form.restored,
    sayWhy: (reason) => form.change({ reason }),
    drop: () => {
      sending.reset();
      settle();
    },
    save: () => sending.mutateAsync(),
    saving: sending.isPending,
    error: sending.error,
  };
}
