import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { PlanStepDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { daysAfter, useToday } from './days.ts';
import classes from './thanks.module.css';

const DAYS = { tomorrow: 1, week: 7 } as const;
type When = keyof typeof DAYS | 'other';

interface StepValues {
  readonly what: string;
  readonly when: When;
  readonly on: string;
  readonly idempotencyKey: string;
}

/** A small step and its day. */
export function PlanStep({ interviewId }: { interviewId: string | null }) {
  const t = useText();
  const today = useToday();
  const changed = useFieldworkChanged();
  const [tried, setTried] = useState(false);
  const fresh = (): StepValues => ({
    what: '',
    when: 'week',
    on: daysAfter(today, 3),
    idempotencyKey: crypto.randomUUID(),
  });
  const { values, change, settle } = useKeptForm<StepValues>(`step.${interviewId ?? 'own'}`, () => ({
    values: fresh(),
    version: 0,
  }));
  const { what, when, on, idempotencyKey } = values;
  const dueOn = when === 'other' ? on : daysAfter(today, DAYS[when]);
  const plan = useMutation({
    mutationFn: () =>
      request(PlanStepDocument, { input: { what: what.trim(), dueOn, interviewId, idempotencyKey } }),
    onSuccess: async () => {
      settle(fresh());
      setTried(false);
      toast(t('steps.planned'));
      await changed();
    },
  });
  const missing = what.trim() === '';
  const past = !(dueOn >= today);
  return (
    <form
      noValidate
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing && !past) plan.mutate();
      }}
    >
      <TextInput
        label={t('steps.what')}
        description={t('steps.whatHint')}
        autoComplete="off"
        maxLength={LIMITS.titleLength}
        error={tried && missing ? t('steps.needWhat') : undefined}
        value={what}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <ChoiceChips
        legend={t('steps.when')}
        choices={[
          { value: 'tomorrow', label: t('steps.tomorrow') },
          { value: 'week', label: t('steps.week') },
          { value: 'other', label: t('steps.other') },
        ]}
        value={when}
        onChange={(value) => change({ when: value })}
      />
      {when === 'other' && (
        <TextInput
          type="date"
          label={t('steps.on')}
          min={today}
          error={tried && past ? t('steps.needDay') : undefined}
          value={on}
          onChange={(event) => change({ on: event.currentTarget.value })}
        />
      )}
      <ErrorState error={plan.error} />
      <div className={classes.actions}>
        <Button type="submit" size="md" variant="default" loading={plan.isPending}>
          {t('steps.add')}
        </Button>
      </div>
    </form>
  );
}
