import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import {
  ChooseOccupationDocument,
  DropChoiceDocument,
  SavePlanNotesDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { undoToast } from '../../shared/components/toast.tsx';
import { ChoiceDecision } from '../../shared/decision/choice-decision.tsx';
import { useFieldworkChanged, type Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { Notes } from './notes.tsx';
import classes from './plan.module.css';

type Choice = Work['choices'][number];

export function ChoiceList({ work }: { work: Work }) {
  const t = useText();
  const changed = useFieldworkChanged();
  const assignmentId = work.assignment.id;
  const rechoose = useMutation({
    // With everything that was noted beside it.
    mutationFn: async ({ occupation, reason, employer, department, position, assumptions }: Choice) => {
      const { chooseOccupation } = await request(ChooseOccupationDocument, {
        input: { assignmentId, occupationId: occupation.id, reason },
      });
      const { id: choiceId, version } = chooseOccupation;
      return request(SavePlanNotesDocument, {
        input: { choiceId, version, reason, employer, department, position, assumptions },
      });
    },
    onSettled: changed,
  });
  const drop = useMutation({
    mutationFn: ({ id }: Choice) => request(DropChoiceDocument, { id }),
    onSuccess: async (_, choice) => {
      undoToast({
        message: t('plan.dropped', { title: choice.occupation.title }),
        undoLabel: t('app.undo'),
        undo: () => rechoose.mutate(choice),
      });
      await changed();
    },
  });
  return (
    <>
      <ul className={classes.choices}>
        {work.choices.map((choice) => {
          const { id, occupation } = choice;
          const row = work.grid.rows.find((each) => each.occupation?.id === occupation.id);
          const talked = work.interviews.some((interview) => interview.occupation.id === occupation.id);
          return (
            <li key={id}>
              <div>
                <h3>{occupation.title}</h3>
                {row && <small>{t('plan.counted', { counted: row.counted, wanted: row.wanted })}</small>}
              </div>
              <div className={classes.actions}>
                <ButtonLink to="/plan/$occupationId" params={{ occupationId: occupation.id }} variant="light">
                  {t('plan.sheet')}
                </ButtonLink>
                <ButtonLink
                  to="/questions/$occupationId"
                  params={{ occupationId: occupation.id }}
                  variant="default"
                >
                  {t('plan.questions')}
                </ButtonLink>
                <ButtonLink to="/people" search={{ add: true }} variant="default">
                  {t('plan.findPeople')}
                </ButtonLink>
                {talked ? (
                  <small>{t('plan.stays')}</small>
                ) : (
                  <Button
                    variant="subtle"
                    color="gray"
                    loading={drop.isPending && drop.variables.id === id}
                    onClick={() => drop.mutate(choice)}
                    aria-label={t('plan.dropNamed', { title: occupation.title })}
                  >
                    {t('plan.drop')}
                  </Button>
                )}
              </div>
              <ChoiceDecision occupation={occupation} />
              <Notes choice={choice} />
            </li>
          );
        })}
      </ul>
      <ErrorState error={drop.error ?? rechoose.error} />
    </>
  );
}
