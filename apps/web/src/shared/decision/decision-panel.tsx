import { Button, TextInput } from '@mantine/core';
import { LEANINGS, type Leaning } from '@firsthand/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { DecideDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../components/choice-chips.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { toast } from '../components/toast.tsx';
import { useKeptForm } from '../draft/use-kept-form.ts';
import { useFieldworkChanged } from '../fieldwork/fieldwork-query.ts';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import { DecisionCourse } from './decision-course.tsx';
import classes from './decision.module.css';
import { type DecisionPoint, decisionsQuery, sureStep } from './decision-query.ts';

interface PanelProps {
  readonly occupation: { readonly id: string; readonly title: string };
  /** The first one first. */
  readonly course: readonly DecisionPoint[];
  /** Beside other things on a screen: a line of words less. */
  readonly compact?: boolean;
}

/** Would I pursue it, and how sure am I? With how it moved. Must be keyed by the occupation. */
export function DecisionPanel({ occupation, course, compact = false }: PanelProps) {
  const t = useText();
  return (
    <div className={classes.panel}>
      <div>
        {!compact && (
          <p className={classes.hint}>{t(course.length === 0 ? 'decision.hintNew' : 'decision.hint')}</p>
        )}
        <DecisionForm occupationId={occupation.id} latest={course.at(-1) ?? null} />
      </div>
      {course.length > 0 && (
        <DecisionCourse
          course={course}
          title={t('app.pair', { name: occupation.title, what: t('decision.course') })}
        />
      )}
    </div>
  );
}

/** The same where the course is not on the screen yet: at choosing, and after an interview. */
export function DecisionPrompt({ occupation }: Pick<PanelProps, 'occupation'>) {
  const { data, error, refetch } = useQuery(decisionsQuery(occupation.id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // As high as it will be, so that nothing jumps.
  if (!data) return <div className={classes.waiting} aria-hidden />;
  return <DecisionPanel key={occupation.id} occupation={occupation} course={data} compact />;
}

interface Values {
  readonly leaning: Leaning | null;
  readonly confidence: number;
  readonly reason: string;
}

function DecisionForm({ occupationId, latest }: { occupationId: string; latest: DecisionPoint | null }) {
  const t = useText();
  const id = useId();
  const changed = useFieldworkChanged();
  const form = useKeptForm<Values>(`decision.${occupationId}`, () => ({
    values: { leaning: latest?.leaning ?? null, confidence: latest?.confidence ?? 50, reason: '' },
    version: 0,
  }));
  const { leaning, confidence, reason } = form.values;
  const [missing, setMissing] = useState(false);
  const keep = useMutation({
    mutationFn: (mine: Values & { leaning: Leaning }) =>
      request(DecideDocument, { input: { occupationId, ...mine } }),
    onSuccess: async (_, mine) => {
      form.settle({ ...mine, reason: '' });
      toast(t('decision.kept'));
      await changed();
    },
  });
  const same =
    latest !== null && latest.leaning === leaning && latest.confidence === confidence && reason.trim() === '';
  const words = t('decision.sure', { words: t(`sure.${sureStep(confidence)}`), confidence });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(leaning === null);
        if (leaning !== null) keep.mutate({ leaning, confidence, reason });
      }}
    >
      <ChoiceChips
        look="segments"
        legend={t('decision.leaning')}
        choices={LEANINGS.map((value) => ({ value, label: t(`leaning.${value}`) }))}
        value={leaning}
        onChange={(value) => form.change({ leaning: value })}
        error={missing && leaning === null ? t('decision.needLeaning') : undefined}
      />
      <div>
        <label className={classes.label} htmlFor={`${id}-sure`}>
          {t('decision.confidence')}
        </label>
        <input
          id={`${id}-sure`}
          className={classes.slider}
          type="range"
          min={0}
          max={100}
          step={5}
          value={confidence}
          aria-valuetext={words}
          onChange={(event) => form.change({ confidence: Number(event.currentTarget.value) })}
        />
        <output className={classes.words} htmlFor={`${id}-sure`}>
          {words}
        </output>
      </div>
      <TextInput
        label={`${t('decision.reason')} (${t('app.optional')})`}
        maxLength={500}
        value={reason}
        onChange={(event) => form.change({ reason: event.currentTarget.value })}
      />
      <ErrorState error={keep.error} />
      <div className={classes.foot}>
        <Button type="submit" size="md" loading={keep.isPending} disabled={same}>
          {t('decision.keep')}
        </Button>
        {same && <small>{t('decision.same')}</small>}
      </div>
    </form>
  );
}
