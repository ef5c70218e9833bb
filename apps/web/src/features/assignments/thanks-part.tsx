import { THANK_YOU_MEDIA, type ThanksPolicy } from '@firsthand/contracts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { type Translate, useText } from '../../shared/intl/text.tsx';

const HOURS_OFFERED = [24, 48, 72, 168];

interface ThanksPartProps {
  readonly thanks: ThanksPolicy;
  readonly onChange: (thanks: ThanksPolicy) => void;
}

/** By when, and by what, students thank whoever gave them their time. */
export function ThanksPart({ thanks, onChange }: ThanksPartProps) {
  const t = useText();
  // What was set otherwise than here stays to be seen, and chosen again.
  const offered = [...new Set([...HOURS_OFFERED, thanks.withinHours])].sort((a, b) => a - b);
  return (
    <>
      <ChoiceChips
        look="segments"
        legend={t('assignments.thanksWithin')}
        hint={t('assignments.thanksWithinHint')}
        choices={offered.map((hours) => ({ value: String(hours), label: hoursInWords(t, hours) }))}
        value={String(thanks.withinHours)}
        onChange={(hours) => onChange({ ...thanks, withinHours: Number(hours) })}
      />
      <ChoiceChips
        look="segments"
        legend={t('assignments.thanksMedium')}
        hint={t('assignments.thanksMediumHint')}
        choices={THANK_YOU_MEDIA.map((value) => ({ value, label: t(`assignments.thanksMedium.${value}`) }))}
        value={thanks.medium}
        onChange={(medium) => onChange({ ...thanks, medium })}
      />
    </>
  );
}

/** What is asked of thank-yous, as a sentence to a student. */
export function thanksInWords(t: Translate, { withinHours, medium }: ThanksPolicy): string {
  return t(`assignments.say.thanks.${medium}`, { within: hoursInWords(t, withinHours) });
}

function hoursInWords(t: Translate, hours: number): string {
  return t('assignments.thanksHours', { hours, days: hours % 24 === 0 ? hours / 24 : 0 });
}
