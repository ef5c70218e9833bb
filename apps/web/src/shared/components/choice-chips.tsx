import { useId, type ReactNode } from 'react';
import type { Icon } from '@tabler/icons-react';
import classes from './choice-chips.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: Icon;
}

interface ChoiceChipsProps<Value extends string> {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice<Value>[];
  /** Null: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly error?: ReactNode;
  /** `segments`: a few short words that share one line. */
  readonly look?: 'chips' | 'segments';
}

/** One of a few, each one tap: radio buttons that look like chips. */
export function ChoiceChips<Value extends string>({
  legend,
  hint,
  choices,
  value,
  onChange,
  error,
  look = 'chips',
}: ChoiceChipsProps<Value>) {
  const id = useId();
  return (
    <fieldset
      className={classes.field}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className={classes.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={classes.choices} data-look={look} data-error={error ? true : undefined}>
        {choices.map(({ value: each, label, icon: Icon }) => (
          <label key={each} className={classes.choice}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={each === value}
              onChange={() => onChange(each)}
              aria-invalid={error ? true : undefined}
            />
            <span>
              {Icon && <Icon size={18} stroke={1.75} aria-hidden />}
              {label}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className={classes.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
