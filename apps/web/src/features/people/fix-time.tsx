import { Button, TextInput } from '@mantine/core';
import { INTERVIEW_MODES, LIMITS, type InterviewMode } from '@firsthand/contracts';
import { IconPhone, IconUser, IconVideo } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlannedMeetingInput } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { instantOf } from '../../shared/intl/wall-clock.ts';
import { useViewer } from '../../shared/session/session.ts';
import classes from './outreach.module.css';
import type { Person } from './outreach.ts';
import { useAbout } from './questions-link.tsx';

const MODE_ICONS = { IN_PERSON: IconUser, PHONE: IconPhone, VIDEO: IconVideo } as const;

interface FixTimeProps {
  readonly minutes: number;
  /** What they can tell about. */
  readonly occupation: Person['occupation'];
  readonly busy: boolean;
  readonly onFixed: (meeting: PlannedMeetingInput) => void;
  /** They have time at once, and the interview begins. */
  readonly onNow: (meeting: PlannedMeetingInput) => void;
  /** They said yes, and the time is still to be found. */
  readonly onLater: () => void;
  readonly onBack: () => void;
}

/** A yes: when and where, or here and now. */
export function FixTime({ minutes, occupation, busy, onFixed, onNow, onLater, onBack }: FixTimeProps) {
  const t = useText();
  const { zone } = useViewer();
  const { work, about } = useAbout(occupation);
  const [when, setWhen] = useState('');
  const [mode, setMode] = useState<InterviewMode>('IN_PERSON');
  const [place, setPlace] = useState('');
  const [missing, setMissing] = useState(false);
  if (!work || !about)
    return (
      <div className={classes.move}>
        <p className={classes.hint}>{t('fix.noPlan')}</p>
        <div className={classes.buttons}>
          <Button size="md" loading={busy} onClick={onLater}>
            {t('fix.justYes')}
          </Button>
          <Button size="md" variant="subtle" disabled={busy} onClick={onBack}>
            {t('outreach.back')}
          </Button>
        </div>
      </div>
    );
  const meeting = {
    assignmentId: work.assignment.id,
    occupationId: about.id,
    plannedMinutes: minutes,
  };
  return (
    <form
      noValidate
      className={classes.move}
      onSubmit={(event) => {
        event.preventDefault();
        const startsAt = instantOf(when, zone);
        if (startsAt === null) return setMissing(true);
        onFixed({ ...meeting, startsAt, mode, place: place.trim() });
      }}
    >
      <TextInput
        type="datetime-local"
        size="md"
        label={t('fix.when')}
        value={when}
        error={missing ? t('fix.needTime') : undefined}
        onChange={(event) => {
          setWhen(event.currentTarget.value);
          setMissing(false);
        }}
      />
      <ChoiceChips
        look="segments"
        legend={t('mode.legend')}
        choices={INTERVIEW_MODES.map((value) => ({
          value,
          label: t(`mode.${value}`),
          icon: MODE_ICONS[value],
        }))}
        value={mode}
        onChange={setMode}
      />
      <TextInput
        size="md"
        label={t('place.label')}
        description={t(`place.hint.${mode}`)}
        maxLength={LIMITS.placeLength}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={busy}>
          {t('fix.plan')}
        </Button>
        <Button
          size="md"
          variant="default"
          disabled={busy}
          onClick={() => onNow({ ...meeting, startsAt: new Date().toISOString(), mode: 'PHONE', place: '' })}
        >
          {t('fix.now')}
        </Button>
        <Button size="md" variant="default" disabled={busy} onClick={onLater}>
          {t('fix.later')}
        </Button>
        <Button size="md" variant="subtle" disabled={busy} onClick={onBack}>
          {t('outreach.back')}
        </Button>
      </div>
    </form>
  );
}
