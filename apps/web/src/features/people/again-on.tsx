import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { wallClockOf } from '../../shared/intl/wall-clock.ts';
import { useViewer } from '../../shared/session/session.ts';
import classes from './outreach.module.css';

interface AgainOnProps {
  readonly busy: boolean;
  /** `YYYY-MM-DD`. */
  readonly onDay: (day: string) => void;
  readonly onBack: () => void;
}

/** "Not now" is not a no: a day to ask again. */
export function AgainOn({ busy, onDay, onBack }: AgainOnProps) {
  const t = useText();
  const { zone } = useViewer();
  const { formatDate } = useIntl();
  const dayIn = (days: number) => wallClockOf(new Date(Date.now() + days * 86_400_000), zone).slice(0, 10);
  const [day, setDay] = useState(dayIn(7));
  const offered = [1, 3, 7, 14].map(dayIn);
  return (
    <form
      noValidate
      className={classes.move}
      onSubmit={(event) => {
        event.preventDefault();
        if (day) onDay(day);
      }}
    >
      <ChoiceChips
        legend={t('again.when')}
        choices={offered.map((value) => ({
          value,
          label: formatDate(`${value}T12:00Z`, {
            weekday: 'short',
            day: 'numeric',
            month: 'short',
            timeZone: 'UTC',
          }),
        }))}
        value={offered.includes(day) ? day : null}
        onChange={setDay}
      />
      <TextInput
        type="date"
        label={t('again.other')}
        min={dayIn(1)}
        max={dayIn(365)}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={busy} disabled={day === ''}>
          {t('again.keep')}
        </Button>
        <Button size="md" variant="subtle" disabled={busy} onClick={onBack}>
          {t('outreach.back')}
        </Button>
      </div>
    </form>
  );
}
