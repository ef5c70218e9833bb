import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FinishStepDocument, MoveStepDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast, undoToast } from '../../shared/components/toast.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Step } from './afterwards-query.ts';
import { useToday } from './days.ts';
import classes from './thanks.module.css';

/** What was planned, each to be done or moved with one tap. */
export function StepList({ steps, named = false }: { steps: readonly Step[]; named?: boolean }) {
  if (steps.length === 0) return null;
  return (
    <ul className={classes.steps}>
      {steps.map((step) => (
        <StepRow key={step.id} step={step} named={named} />
      ))}
    </ul>
  );
}

/** `named`: it says after whom. */
function StepRow({ step, named }: { step: Step; named: boolean }) {
  const t = useText();
  const { formatDate } = useIntl();
  const today = useToday();
  const changed = useFieldworkChanged();
  const [moving, setMoving] = useState<string | null>(null);
  const { id, version, what, dueOn, doneAt, contactName } = step;
  const dayOf = (on: string) =>
    formatDate(`${on}T12:00Z`, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const finish = useMutation({
    mutationFn: ({ over, done }: { over: number; done: boolean }) =>
      request(FinishStepDocument, { id, version: over, done }),
    onSuccess: async ({ finishStep }, { done }) => {
      if (done)
        undoToast({
          message: t('steps.doneToast', { what }),
          undoLabel: t('app.undo'),
          undo: () => finish.mutate({ over: finishStep.version, done: false }),
        });
      await changed();
    },
  });
  const move = useMutation({
    mutationFn: (on: string) => request(MoveStepDocument, { id, version, dueOn: on }),
    onSuccess: async ({ moveStep }) => {
      setMoving(null);
      toast(t('steps.movedToast', { day: dayOf(moveStep.dueOn) }));
      await changed();
    },
  });
  const late = doneAt === null && dueOn < today;
  const day =
    dueOn === today ? t('steps.today') : late ? t('steps.overdue', { day: dayOf(dueOn) }) : dayOf(dueOn);
  return (
    <li data-done={doneAt !== null || undefined}>
      <div>
        <strong>{what}</strong>
        <span data-late={late || undefined}>
          {[day, named && contactName && t('thanks.stepWith', { name: contactName })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {doneAt === null && moving === null && (
        <div className={classes.day}>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('app.pair', { name: t('steps.move'), what })}
            onClick={() => setMoving(late ? today : dueOn)}
          >
            {t('steps.move')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('app.pair', { name: t('steps.done'), what })}
            disabled={finish.isPending}
            onClick={() => finish.mutate({ over: version, done: true })}
          >
            {t('steps.done')}
          </Button>
        </div>
      )}
      {moving !== null && (
        <form
          className={classes.day}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (moving >= today) move.mutate(moving);
          }}
        >
          <TextInput
            type="date"
            label={t('steps.moveTo')}
            min={today}
            autoFocus
            error={moving < today ? t('steps.needDay') : undefined}
            value={moving}
            onChange={(event) => setMoving(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={move.isPending}>
            {t('steps.move')}
          </Button>
          <Button variant="subtle" onClick={() => setMoving(null)}>
            {t('steps.keep')}
          </Button>
        </form>
      )}
      <ErrorState error={finish.error ?? move.error} />
    </li>
  );
}
