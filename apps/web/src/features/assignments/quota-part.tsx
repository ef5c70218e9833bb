import type { Quota } from '@firsthand/contracts';
import { VANTAGES } from '@firsthand/contracts';
import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { T, useText } from '../../shared/intl/text.tsx';
import { Stepper } from './stepper.tsx';
import classes from './designer.module.css';

interface QuotaPartProps {
  readonly quota: Quota;
  readonly onChange: (quota: Quota) => void;
  readonly error: string | undefined;
}

/** How many interviews count as enough, as sentences one fills in. */
export function QuotaPart({ quota, onChange, error }: QuotaPartProps) {
  const t = useText();
  const set = (change: Partial<Quota>) => onChange({ ...quota, ...change });
  /** A figure that may be absent: the tick says whether it is asked for. */
  const limit = (
    name: 'minMinutes' | 'maxMinutes' | 'maxFamily' | 'maxRemote',
    { first, min, max, step }: { first: number; min: number; max: number; step: number },
  ): ReactNode => {
    const value = quota[name];
    return (
      <div className={classes.condition}>
        <Checkbox
          checked={value !== null}
          onChange={(event) => set({ [name]: event.currentTarget.checked ? first : null })}
          label={t(`assignments.${name}`)}
        />
        {value !== null && (
          <span className={classes.sentence}>
            <Stepper
              label={t(`assignments.${name}`)}
              value={value}
              min={min}
              max={max}
              step={step}
              onChange={(next) => set({ [name]: next })}
            />
            {t(`assignments.${name}.unit`, { count: value })}
          </span>
        )}
      </div>
    );
  };
  const flag = (
    name:
      | 'distinctPeople'
      | 'distinctEmployers'
      | 'requiresThankYou'
      | 'requiresConfirmation'
      | 'practiceDoesNotCount',
    hint?: string,
  ) => (
    <Checkbox
      className={classes.condition}
      checked={quota[name]}
      onChange={(event) => set({ [name]: event.currentTarget.checked })}
      label={t(`assignments.${name}`)}
      description={hint}
    />
  );
  const everyVantage = quota.vantages.length === 0;
  return (
    <>
      <p className={classes.sentence} data-large>
        <T
          id="assignments.quotaSentence"
          values={{
            interviews: (
              <Stepper
                label={t('assignments.perOccupation')}
                value={quota.perOccupation}
                min={1}
                max={Math.floor(20 / quota.occupations)}
                onChange={(perOccupation) => set({ perOccupation })}
              />
            ),
            occupations: (
              <Stepper
                label={t('assignments.occupations')}
                value={quota.occupations}
                min={1}
                max={Math.min(6, Math.floor(20 / quota.perOccupation))}
                onChange={(occupations) => set({ occupations })}
              />
            ),
            count: quota.occupations,
          }}
        />
      </p>
      <fieldset className={classes.conditions}>
        <legend>{t('assignments.countsIf')}</legend>
        {flag('distinctPeople')}
        {flag('distinctEmployers')}
        {limit('minMinutes', { first: 15, min: 5, max: 240, step: 5 })}
        {limit('maxMinutes', { first: 45, min: 5, max: 480, step: 5 })}
        {flag('requiresThankYou')}
        {flag('requiresConfirmation', t('assignments.requiresConfirmation.hint'))}
        {limit('maxFamily', { first: 1, min: 0, max: 20, step: 1 })}
        {limit('maxRemote', { first: 1, min: 0, max: 20, step: 1 })}
        {flag('practiceDoesNotCount')}
      </fieldset>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      <fieldset className={classes.conditions}>
        <legend>{t('assignments.whoCounts')}</legend>
        {VANTAGES.map((vantage) => (
          <Checkbox
            key={vantage}
            className={classes.condition}
            label={t(`vantage.${vantage}`)}
            checked={everyVantage || quota.vantages.includes(vantage)}
            onChange={(event) => {
              const before = everyVantage ? VANTAGES : quota.vantages;
              const after = VANTAGES.filter((each) =>
                each === vantage ? event.currentTarget.checked : before.includes(each),
              );
              // None at all could never be met; all of them is no condition.
              if (after.length > 0) set({ vantages: after.length === VANTAGES.length ? [] : after });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}
