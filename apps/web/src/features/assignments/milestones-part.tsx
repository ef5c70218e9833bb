import { Button, CloseButton, NumberInput, Switch, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { MILESTONE_KINDS, type MilestoneKind, type Quota } from '@firsthand/contracts';
import { useText } from '../../shared/intl/text.tsx';
import { withStep, type MilestoneDraft } from './design.ts';
import classes from './designer.module.css';

interface MilestonesPartProps {
  readonly milestones: readonly MilestoneDraft[];
  readonly quota: Pick<Quota, 'perOccupation' | 'occupations'>;
  readonly onChange: (milestones: readonly MilestoneDraft[]) => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly zoneName: string;
  /** For a step that is switched on: its name and when it would be due. */
  readonly fresh: (kind: MilestoneKind, count: number | null) => MilestoneDraft;
}

/** The dated steps. Times are what the clock on the section's wall shows. */
export function MilestonesPart(props: MilestonesPartProps) {
  const { milestones, quota, onChange, errors, zoneName, fresh } = props;
  const t = useText();
  const change = (step: MilestoneDraft, part: Partial<MilestoneDraft>) =>
    onChange(milestones.map((one) => (one === step ? { ...one, ...part } : one)));
  const drop = (step: MilestoneDraft) => onChange(milestones.filter((one) => one !== step));
  const add = (kind: MilestoneKind, count: number | null) =>
    onChange(withStep(milestones, fresh(kind, count)));
  const wanted = quota.perOccupation * quota.occupations;
  const first = Array.from({ length: wanted - 1 }, (_, at) => at + 1).find(
    (count) => !milestones.some((one) => one.count === count),
  );
  return (
    <>
      <p className={classes.hint}>{t('assignments.zone', { zone: zoneName })}</p>
      <div className={classes.steps}>
        {MILESTONE_KINDS.map((kind) => {
          const whole = milestones.find((one) => one.kind === kind && one.count === null);
          const here = milestones.filter((one) => one.kind === kind);
          const impossible = kind === 'COMPARISON' && quota.occupations < 2;
          return (
            <div
              key={kind}
              className={classes.milestone}
              role="group"
              aria-label={t(`assignments.kind.${kind}`)}
            >
              <Switch
                checked={whole !== undefined}
                disabled={impossible && !whole}
                label={t(`assignments.kind.${kind}`)}
                description={t(
                  impossible ? 'assignments.problem.needTwoOccupations' : `assignments.kindWhat.${kind}`,
                )}
                onChange={(event) => (event.currentTarget.checked ? add(kind, null) : whole && drop(whole))}
              />
              {here.map((step) => (
                <StepFields
                  key={step.count ?? 'all'}
                  step={step}
                  at={milestones.indexOf(step)}
                  errors={errors}
                  onChange={(part) => change(step, part)}
                  onDrop={step.count === null ? null : () => drop(step)}
                />
              ))}
              {kind === 'INTERVIEWS' && first !== undefined && (
                <Button
                  className={classes.addStep}
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconPlus size={15} aria-hidden />}
                  onClick={() => add(kind, first)}
                >
                  {t('assignments.dateFirst', { count: first })}
                </Button>
              )}
            </div>
          );
        })}
      </div>
      {errors['milestones'] && (
        <p className={classes.error} role="alert">
          {errors['milestones']}
        </p>
      )}
    </>
  );
}

interface StepFieldsProps {
  readonly step: MilestoneDraft;
  readonly at: number;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<MilestoneDraft>) => void;
  /** None for the step that the switch takes away. */
  readonly onDrop: (() => void) | null;
}

function StepFields({ step, at, errors, onChange, onDrop }: StepFieldsProps) {
  const t = useText();
  return (
    <div className={classes.stepFields}>
      <TextInput
        label={
          step.count === null
            ? t('assignments.milestoneTitle')
            : t('assignments.milestoneTitleFirst', { count: step.count })
        }
        value={step.title}
        error={errors[`milestones.${at}.title`]}
        data-field={`milestones.${at}.title`}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('assignments.due')}
        value={step.dueLocal}
        error={errors[`milestones.${at}.dueLocal`]}
        data-field={`milestones.${at}.dueLocal`}
        onChange={(event) => onChange({ dueLocal: event.currentTarget.value })}
      />
      <NumberInput
        label={t('assignments.stepPoints')}
        placeholder="–"
        hideControls
        allowNegative={false}
        decimalScale={2}
        max={1000}
        value={step.points ?? ''}
        error={errors[`milestones.${at}.points`]}
        onChange={(value) => onChange({ points: typeof value === 'number' && value > 0 ? value : null })}
      />
      {onDrop && (
        <CloseButton
          className={classes.dropStep}
          aria-label={t('assignments.remove', { name: step.title })}
          onClick={onDrop}
        />
      )}
    </div>
  );
}
