import { SaveGradeDocument } from '../../generated/operations.ts';
import type { SavedDraft } from '../../shared/draft/draft-engine.ts';
import { useDraft, type Draft } from '../../shared/draft/use-draft.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';
import { draftOf, inputOf, type GradeDraft } from './grade-draft.ts';
import { sheetQuery, showSaved, type Sheet } from './grading-data.ts';

const storedOf = ({ rubric, grade, submission }: Sheet): SavedDraft<GradeDraft> => ({
  value: draftOf(rubric.criteria, grade, submission.answers),
  revision: grade?.version ?? 0,
  savedAt: grade?.updatedAt ?? null,
});

/** One submission's grade, saved as it is given. The calling component must be keyed by the submission. */
export function useGradeDraft(sheet: Sheet): Draft<GradeDraft> {
  const { submission, assignment } = sheet;
  return useDraft<GradeDraft>({
    thing: `grade.${submission.id}`,
    stored: storedOf(sheet),
    save: async (value, revision, { last }) => {
      try {
        const { saveGrade } = await request(
          SaveGradeDocument,
          { input: inputOf(submission, revision, value) },
          { keepalive: last },
        );
        showSaved(assignment.id, submission.id, saveGrade);
        return { saved: true, revision: saveGrade.version, savedAt: saveGrade.updatedAt };
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
        const theirs = await queryClient.fetchQuery({ ...sheetQuery(submission.id), staleTime: 0 });
        return { saved: false, theirs: storedOf(theirs) };
      }
    },
  });
}
