import { NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SetDaysGivenItselfDocument } from '../../generated/operations.ts';
import { ErrorState } from '../components/error-state.tsx';
import { toast } from '../components/toast.tsx';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import classes from './time.module.css';

/** How much the assignment gives to whoever asks, without anybody deciding. */
export function GivenItself({ assignmentId, days }: { assignmentId: string; days: number }) {
  const t = useText();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (given: number) => request(SetDaysGivenItselfDocument, { assignmentId, days: given }),
    onSuccess: async () => {
      toast(t('time.itselfSaved'));
      await client.invalidateQueries({ queryKey: ['assignments'] });
    },
  });
  return (
    <div className={classes.itself}>
      <NumberInput
        label={t('time.itself')}
        description={t('time.itselfUnit')}
        min={0}
        max={30}
        maw="24rem"
        defaultValue={days}
        onBlur={(event) => {
          const given = Number(event.currentTarget.value);
          if (given !== days) save.mutate(given);
        }}
      />
      <ErrorState error={save.error} />
    </div>
  );
}
