import { ActionIcon, Input } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import { USUAL_MINUTES } from './interview-values.ts';
import classes from './interviews.module.css';

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly error?: string | undefined;
}

/** Minutes by thumb: the usual ones, then a little more or less. */
export function MinutesField({ label, value, onChange, error }: MinutesFieldProps) {
  const t = useText();
  const id = useId();
  const by = (step: number) => () => onChange(Math.max(1, (value ?? 0) + step));
  return (
    <Input.Wrapper label={label} id={id} size="md" error={error}>
      <div className={classes.minutes}>
        <div className={classes.stepper}>
          <ActionIcon variant="default" size={44} onClick={by(-1)} aria-label={t('interviews.less')}>
            <IconMinus size={18} aria-hidden />
          </ActionIcon>
          <Input
            id={id}
            type="number"
            inputMode="numeric"
            min={1}
            max={600}
            size="md"
            value={value ?? ''}
            error={Boolean(error)}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onChange={({ currentTarget: { valueAsNumber } }) =>
              onChange(Number.isNaN(valueAsNumber) ? null : valueAsNumber)
            }
          />
          <ActionIcon variant="default" size={44} onClick={by(1)} aria-label={t('interviews.more')}>
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        </div>
        <div className={classes.usual}>
          {USUAL_MINUTES.map((minutes) => (
            <button
              key={minutes}
              type="button"
              aria-pressed={value === minutes}
              aria-label={t('minutes', { minutes })}
              onClick={() => onChange(minutes)}
            >
              {minutes}
            </button>
          ))}
        </div>
      </div>
    </Input.Wrapper>
  );
}
