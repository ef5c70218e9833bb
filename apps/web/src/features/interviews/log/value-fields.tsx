import { NativeSelect, Slider } from '@mantine/core';
import {
  type AnswerType,
  CHOOSE_AGAIN,
  ENVIRONMENTS,
  OUTLOOKS,
  PAY_PERIODS,
  type PayPeriod,
  SHIFTS,
} from '@firsthand/contracts';
import { ChoiceChips } from '../../../shared/components/choice-chips.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import type { LogAnswer } from '../../../shared/offline/edits.ts';
import { ManyChips } from './many-chips.tsx';
import { Entries, Figure, Line } from './typed-inputs.tsx';
import classes from './log.module.css';

type Value = LogAnswer['value'];
interface FieldsProps {
  readonly value: Value;
  readonly onKeep: (value: Partial<Value>) => void;
}

/** What can be laid beside the answers of others. What is left empty is not kept. */
export function ValueFields({ type, ...fields }: FieldsProps & { readonly type: AnswerType }) {
  const t = useText();
  const { value, onKeep } = fields;
  switch (type) {
    case 'FREE':
      return null;
    case 'PAY':
      return <Pay {...fields} />;
    case 'HOURS':
      return <Hours {...fields} />;
    case 'OUTLOOK':
      return <Outlook {...fields} />;
    case 'TRAINING':
      return <Training {...fields} />;
    case 'TIME_WITH_OTHERS':
      return <TimeWithOthers {...fields} />;
    case 'SKILLS':
      return (
        <Entries
          label={t('log.skills')}
          description={t('log.skillsHint')}
          most={3}
          placeholder={t('log.typeAndEnter')}
          value={value.skills ?? []}
          onKeep={(skills) => onKeep({ skills })}
        />
      );
    case 'RELATED':
      return (
        <Entries
          label={t('log.related')}
          most={10}
          placeholder={t('log.typeAndEnter')}
          value={value.related ?? []}
          onKeep={(related) => onKeep({ related })}
        />
      );
    case 'ENVIRONMENT':
      return (
        <ManyChips
          legend={t('log.environment')}
          choices={ENVIRONMENTS.map((one) => ({ value: one, label: t(`log.environment.${one}`) }))}
          value={value.environment ?? []}
          onChange={(environment) => onKeep({ environment })}
        />
      );
    case 'CHOOSE_AGAIN':
      return (
        <ChoiceChips
          look="segments"
          legend={t('log.chooseAgain')}
          choices={CHOOSE_AGAIN.map((one) => ({ value: one, label: t(`log.chooseAgain.${one}`) }))}
          value={value.chooseAgain}
          onChange={(chooseAgain) => onKeep({ chooseAgain })}
        />
      );
  }
}

const CURRENCIES = ['CAD', 'USD', 'EUR', 'GBP', 'CHF', 'AUD'] as const;

function Pay({ value: { pay }, onKeep }: FieldsProps) {
  const t = useText();
  const now = pay ?? { low: null, high: null, currency: 'CAD', period: 'HOUR' as PayPeriod, place: null };
  const keep = (part: Partial<typeof now>) => onKeep({ pay: { ...now, ...part } });
  const currencies = [...new Set([...CURRENCIES, now.currency])];
  return (
    <div className={classes.grid}>
      <Figure label={t('log.payLow')} most={1e9} value={now.low} onKeep={(low) => keep({ low })} />
      <Figure label={t('log.payHigh')} most={1e9} value={now.high} onKeep={(high) => keep({ high })} />
      <NativeSelect
        size="md"
        label={t('log.currency')}
        data={currencies}
        value={now.currency}
        onChange={(event) => keep({ currency: event.currentTarget.value })}
      />
      <NativeSelect
        size="md"
        label={t('log.per')}
        data={PAY_PERIODS.map((one) => ({ value: one, label: t(`log.per.${one}`) }))}
        value={now.period}
        onChange={(event) => keep({ period: event.currentTarget.value as PayPeriod })}
      />
      <Line label={t('log.place')} value={now.place ?? ''} onKeep={(place) => keep({ place })} />
    </div>
  );
}

function Hours({ value: { hours }, onKeep }: FieldsProps) {
  const t = useText();
  const now = hours ?? { perWeek: null, shifts: [] };
  const keep = (part: Partial<typeof now>) => onKeep({ hours: { ...now, ...part } });
  return (
    <>
      <Figure
        label={t('log.perWeek')}
        most={168}
        value={now.perWeek}
        onKeep={(perWeek) => keep({ perWeek })}
      />
      <ManyChips
        legend={t('log.shifts')}
        choices={SHIFTS.map((one) => ({ value: one, label: t(`log.shift.${one}`) }))}
        value={now.shifts}
        onChange={(shifts) => keep({ shifts })}
      />
    </>
  );
}

function Outlook({ value: { outlook }, onKeep }: FieldsProps) {
  const t = useText();
  return (
    <>
      <ChoiceChips
        look="segments"
        legend={t('log.outlook')}
        choices={OUTLOOKS.map((one) => ({ value: one, label: t(`log.outlook.${one}`) }))}
        value={outlook?.direction ?? null}
        onChange={(direction) => onKeep({ outlook: { direction, why: outlook?.why ?? null } })}
      />
      {outlook && (
        <Line
          label={t('log.why')}
          value={outlook.why ?? ''}
          onKeep={(why) => onKeep({ outlook: { ...outlook, why } })}
        />
      )}
    </>
  );
}

function Training({ value: { training }, onKeep }: FieldsProps) {
  const t = useText();
  const now = training ?? { path: null, months: null, credentials: [] };
  const keep = (part: Partial<typeof now>) => onKeep({ training: { ...now, ...part } });
  return (
    <div className={classes.grid}>
      <Line label={t('log.path')} value={now.path ?? ''} onKeep={(path) => keep({ path })} />
      <Figure label={t('log.months')} most={240} value={now.months} onKeep={(months) => keep({ months })} />
      <Entries
        label={t('log.credentials')}
        most={10}
        placeholder={t('log.typeAndEnter')}
        value={now.credentials}
        onKeep={(credentials) => keep({ credentials })}
      />
    </div>
  );
}

function TimeWithOthers({ value: { withOthersPercent }, onKeep }: FieldsProps) {
  const t = useText();
  const label = t('log.withOthers');
  return (
    <div className={classes.slider}>
      <Figure
        label={label}
        description={t('log.withOthersHint')}
        most={100}
        suffix=" %"
        value={withOthersPercent}
        onKeep={(percent) => onKeep({ withOthersPercent: percent })}
      />
      <Slider
        thumbLabel={label}
        label={null}
        step={5}
        value={withOthersPercent ?? 0}
        onChange={(percent) => onKeep({ withOthersPercent: percent })}
      />
    </div>
  );
}
