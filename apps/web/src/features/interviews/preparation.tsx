import { Checkbox } from '@mantine/core';
import type { PreparationItem } from '@firsthand/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  PreparationDocument,
  TickPreparationDocument,
  type PreparationStepsFragment,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { studentHomeQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { InterviewSheet } from './interview-query.ts';
import classes from './interviews.module.css';

const preparationQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'preparation', interviewId],
    queryFn: async ({ signal }): Promise<PreparationStepsFragment> =>
      (await request(PreparationDocument, { interviewId }, { signal })).preparation,
  });

/** What to make ready before a meeting, ticked off as one goes; and what to ask there. */
export function Preparation({ interview }: { interview: InterviewSheet }) {
  const t = useText();
  const client = useQueryClient();
  const { id: interviewId, contact, occupation, mode } = interview;
  const query = preparationQuery(interviewId);
  const { data } = useQuery(query);
  /** What was tapped and is on its way stands at once. */
  const [tapped, setTapped] = useState<Partial<Record<PreparationItem, boolean>>>({});
  const tick = useMutation({
    mutationFn: ({ item, done }: { item: PreparationItem; done: boolean }) =>
      request(TickPreparationDocument, { interviewId, item, done }),
    scope: { id: `preparation ${interviewId}` },
    onSuccess: ({ tickPreparation }) => client.setQueryData(query.queryKey, tickPreparation),
    onSettled: async (_, __, { item }) => {
      setTapped(({ [item]: _settled, ...others }) => others);
      await client.invalidateQueries({ queryKey: studentHomeQuery.queryKey });
    },
  });
  const steps = data?.steps.map(({ item, done }) => ({ item, done: tapped[item] ?? done }));
  const left = steps?.filter(({ done }) => !done).length;
  return (
    <section aria-labelledby="preparation" className={classes.group}>
      <h2 id="preparation">{t('prep.title')}</h2>
      <p className={classes.noNotes}>
        {left === undefined ? t(`mode.${mode}`) : t('prep.left', { mode: t(`mode.${mode}`), left })}
      </p>
      <ul className={classes.preparation}>
        {steps?.map(({ item, done }) => (
          <li key={item}>
            <Checkbox
              size="md"
              label={t(`prepare.${item}`)}
              checked={done}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setTapped((before) => ({ ...before, [item]: checked }));
                tick.mutate({ item, done: checked });
              }}
            />
          </li>
        ))}
      </ul>
      <ErrorState error={tick.error} />
      <ButtonLink
        to="/questions/$occupationId"
        params={{ occupationId: occupation.id }}
        search={{ person: contact.id }}
        variant="default"
        mt="sm"
      >
        {t('prep.sheet', { name: contact.name })}
      </ButtonLink>
    </section>
  );
}
