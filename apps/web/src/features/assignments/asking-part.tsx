import { type AskingSettings, MINUTES_TO_ASK_FOR } from '@firsthand/contracts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { T, useText } from '../../shared/intl/text.tsx';
import { Stepper } from './stepper.tsx';
import classes from './designer.module.css';

interface AskingPartProps {
  readonly asking: AskingSettings;
  readonly onChange: (asking: AskingSettings) => void;
}

/** How students ask people, and how patiently. */
export function AskingPart({ asking, onChange }: AskingPartProps) {
  const t = useText();
  const set = (change: Partial<AskingSettings>) => onChange({ ...asking, ...change });
  const days = (name: 'followUpAfterDays' | 'expiresAfterDays') => (
    <Stepper
      label={t(`assignments.${name}`)}
      value={asking[name]}
      min={1}
      max={30}
      onChange={(value) => set({ [name]: value })}
    />
  );
  // What was set otherwise than here stays to be seen, and chosen again.
  const offered = [...new Set<number>([...MINUTES_TO_ASK_FOR, asking.minutes])].sort((a, b) => a - b);
  return (
    <>
      <ChoiceChips
        look="segments"
        legend={t('assignments.askedMinutes')}
        choices={offered.map((minutes) => ({ value: String(minutes), label: t('minutes', { minutes }) }))}
        value={String(asking.minutes)}
        onChange={(minutes) => set({ minutes: Number(minutes) })}
      />
      <ChoiceChips
        look="segments"
        legend={t('assignments.firstChannel')}
        choices={(['PHONE', 'EMAIL'] as const).map((value) => ({ value, label: t(`channel.${value}`) }))}
        value={asking.firstChannel === 'EMAIL' ? 'EMAIL' : 'PHONE'}
        onChange={(firstChannel) => set({ firstChannel })}
      />
      <p className={classes.sentence}>
        <T
          id="assignments.cadence"
          values={{ followUp: days('followUpAfterDays'), expires: days('expiresAfterDays') }}
        />
      </p>
    </>
  );
}
