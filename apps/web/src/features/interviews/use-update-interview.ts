import { useQueryClient } from '@tanstack/react-query';
import { UpdateInterviewDocument, type UpdateInterviewInput } from '../../generated/operations.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { interviewQuery, type InterviewSheet } from './interview-query.ts';

/** Saves over a version and shows the result everywhere; returns the interview as it is now. */
export function useUpdateInterview(): (input: UpdateInterviewInput) => Promise<InterviewSheet> {
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  return async (input) => {
    const { updateInterview } = await request(UpdateInterviewDocument, { input });
    client.setQueryData(interviewQuery(updateInterview.id).queryKey, updateInterview);
    await changed();
    return updateInterview;
  };
}
