import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import {
  OccupationsCalledDocument,
  PlanDiscoveryDocument,
  UnplanDiscoveryDocument,
} from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { ButtonLink } from '../../../shared/components/links.tsx';
import { undoToast } from '../../../shared/components/toast.tsx';
import { useFieldworkChanged } from '../../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';
import classes from './log.module.css';

interface ToPlanProps {
  readonly discoveryId: string;
  readonly title: string;
  /** Where it is known which occupation of the list it is. */
  readonly known: { readonly id: string } | null | undefined;
  /** Who spoke of it. */
  readonly from: string;
}

const plainly = (title: string) => title.trim().toLowerCase();

/** One tap, and work that was heard of stands in the plan; what the list calls otherwise is picked from what is near. */
export function ToPlan({ discoveryId, title, known, from }: ToPlanProps) {
  const t = useText();
  const changed = useFieldworkChanged();
  const undo = useMutation({
    mutationFn: (id: string) => request(UnplanDiscoveryDocument, { id }),
    onSettled: changed,
  });
  const take = useMutation({
    mutationFn: (occupationId: string) =>
      request(PlanDiscoveryDocument, {
        input: { discoveryId, occupationId, reason: t('log.heardFrom', { name: from }) },
      }),
    onSuccess: async ({ planDiscovery: { id, occupation } }) => {
      undoToast({
        message: t('log.inPlanToast', { title: occupation.title }),
        undoLabel: t('app.undo'),
        undo: () => undo.mutate(id),
      });
      await changed();
    },
  });
  const look = useMutation({
    mutationFn: async () => {
      const { occupations } = await request(OccupationsCalledDocument, { query: title });
      const exact = occupations.find((one) => plainly(one.title) === plainly(title));
      return { exact, near: occupations };
    },
    onSuccess: ({ exact }) => {
      if (exact) take.mutate(exact.id);
    },
  });
  const unsure = look.data && !look.data.exact ? look.data.near : null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={t('log.toPlanNamed', { title })}
        loading={look.isPending || take.isPending}
        onClick={() => (known ? take.mutate(known.id) : look.mutate())}
      >
        {t('log.toPlan')}
      </Button>
      {unsure && (
        <div className={classes.near} role="group" aria-label={title}>
          <p>{t(unsure.length > 0 ? 'log.whichOne' : 'log.notListed')}</p>
          {unsure.map((one) => (
            <Button
              key={one.id}
              variant="default"
              size="compact-md"
              disabled={take.isPending}
              onClick={() => take.mutate(one.id)}
            >
              {one.title}
            </Button>
          ))}
          <ButtonLink to="/plan" search={{ q: title }} variant="subtle" size="compact-md">
            {t('log.anotherName')}
          </ButtonLink>
        </div>
      )}
      <ErrorState error={look.error ?? take.error ?? undo.error} />
    </>
  );
}
