import { DEFAULT_REMINDER_OFFSETS_MINUTES } from '@firsthand/contracts';
import { useText } from '../intl/text.tsx';
import { offsetInWords } from './offset-words.ts';
import classes from './ladder-chips.module.css';

const DAY = 1440;
const OFFERED = [-14 * DAY, -7 * DAY, -3 * DAY, -2 * DAY, -DAY, -240, DAY, 3 * DAY, 7 * DAY];

interface LadderChipsProps {
  readonly offsets: readonly number[];
  readonly onChange: (offsets: readonly number[]) => void;
}

/** When those who have not met a deadline are reminded of it, each occasion a chip to press. */
export function LadderChips({ offsets, onChange }: LadderChipsProps) {
  const t = useText();
  const all = [...new Set([...OFFERED, ...DEFAULT_REMINDER_OFFSETS_MINUTES, ...offsets])].sort(
    (a, b) => a - b,
  );
  return (
    <fieldset className={classes.reminders}>
      <legend>{t('assignments.remindersWhat')}</legend>
      <div>
        {all.map((offset) => (
          <label key={offset} className={classes.chip}>
            <input
              type="checkbox"
              checked={offsets.includes(offset)}
              onChange={(event) =>
                onChange(
                  all.filter((each) =>
                    each === offset ? event.currentTarget.checked : offsets.includes(each),
                  ),
                )
              }
            />
            <span>{offsetInWords(t, offset)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
