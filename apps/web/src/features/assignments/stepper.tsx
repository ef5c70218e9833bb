import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './designer.module.css';

interface StepperProps {
  /** Says what is counted; read out, not shown. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A small whole number inside a sentence: two buttons, and a field for those who would rather type. */
export function Stepper({ label, value, min, max, step = 1, onChange }: StepperProps) {
  const t = useText();
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <span className={classes.stepper} role="group" aria-label={label}>
      <button
        type="button"
        aria-label={t('assignments.fewer', { label })}
        disabled={value <= min}
        onClick={() => set(value - step)}
      >
        <IconMinus size={15} aria-hidden />
      </button>
      <input
        aria-label={label}
        inputMode="numeric"
        value={value}
        onChange={(event) => {
          const typed = Number(event.currentTarget.value.replace(/\D/g, ''));
          if (typed >= min) set(typed);
        }}
      />
      <button
        type="button"
        aria-label={t('assignments.more', { label })}
        disabled={value >= max}
        onClick={() => set(value + step)}
      >
        <IconPlus size={15} aria-hidden />
      </button>
    </span>
  );
}
