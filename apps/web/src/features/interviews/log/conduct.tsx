import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CONDUCTED_BY, type ConductedBy } from '@firsthand/contracts';
import { InterviewConductDocument, NoteConductDocument } from '../../../generated/operations.ts';
import { ChoiceChips } from '../../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';

const conductQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['interview-conduct', interviewId],
    queryFn: async ({ signal }) =>
      (await request(InterviewConductDocument, { interviewId }, { signal })).interviewConduct,
  });

/** Who held this conversation, as an employment service accounts for it. */
export function Conduct({ interviewId }: { interviewId: string }) {
  const t = useText();
  const client = useQueryClient();
  const query = conductQuery(interviewId);
  const { data } = useQuery(query);
  const note = useMutation({
    mutationFn: (conductedBy: ConductedBy) =>
      request(NoteConductDocument, { input: { interviewId, conductedBy } }),
    onSuccess: ({ noteConduct }) => {
      client.setQueryData(query.queryKey, noteConduct);
      return client.invalidateQueries({ queryKey: ['caseload', 'drift'] });
    },
  });
  if (!data) return null;
  return (
    <>
      <ChoiceChips
        legend={t('conduct.who')}
        {...(data.staff && {
          hint: t('conduct.with', { name: `${data.staff.givenName} ${data.staff.familyName}` }),
        })}
        choices={CONDUCTED_BY.map((value) => ({ value, label: t(`conduct.${value}`) }))}
        value={note.isPending ? note.variables : data.conductedBy}
        onChange={(value) => note.mutate(value)}
      />
      <ErrorState error={note.error} />
    </>
  );
}
