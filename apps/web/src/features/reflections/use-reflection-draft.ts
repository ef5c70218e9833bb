import { useQueryClient } from '@tanstack/react-query';
import { SaveDraftDocument } from '../../generated/operations.ts';
import { type Draft, useDraft } from '../../shared/draft/use-draft.ts';
import { breaks } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { answerSent, answersFor, type AnswerText } from './answers.ts';
import { type Desk, deskQuery } from './reflection-query.ts';

/** What its student writes, wherever it stands: where it is typed, and where it can only be read by now. */
export function useReflectionDraft({ reflection }: Desk): Draft<AnswerText[]> {
  const client = useQueryClient();
  const { assignment, answers, revision, savedAt } = reflection;
  const { id: assignmentId, prompts } = assignment;
  return useDraft<AnswerText[]>({
    thing: `reflection.${assignmentId}`,
    stored: { value: answersFor(prompts, answers), revision, savedAt },
    save: async (value, over, { last }) => {
      const {
        saveDraft: { saved, draft: theirs },
      } = await request(
        SaveDraftDocument,
        { input: { assignmentId, answers: value.map(answerSent), revision: over } },
        { keepalive: last },
      ).catch((error: unknown) => {
        // The page knows only now that it stays as it is; it has the words for it, and what was typed is in its sight.
        if (breaks(error, 'already-graded')) void client.invalidateQueries(deskQuery(assignmentId));
        throw error;
      });
      return saved
        ? { saved, revision: theirs.revision, savedAt: theirs.savedAt ?? new Date().toISOString() }
        : { saved, theirs: { ...theirs, value: answersFor(prompts, theirs.answers) } };
    },
  });
}
