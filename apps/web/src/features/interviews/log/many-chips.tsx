import { useId } from 'react';
import classes from './log.module.css';

interface ManyChipsProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: readonly Value[];
  readonly onChange: (value: Value[]) => void;
}

/** Any of a few, each one tap: checkboxes that look like chips. */
export function ManyChips<Value extends string>({ legend, choices, value, onChange }: ManyChipsProps<Value>) {
  const id = useId();
  return (
    <fieldset className={classes.many}>
      <legend>{legend}</legend>
      <div>
        {choices.map(({ value: each, label }) => (
          <label key={each}>
            <input
              type="checkbox"
              name={id}
              checked={value.includes(each)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...value, each] : value.filter((other) => other !== each),
                )
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
