import { Button, Checkbox } from '@mantine/core';
import { IconClockPlus, IconMailForward, IconUserMinus, IconUserUp } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { Column } from '../../shared/components/data-table.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import type { Translate } from '../../shared/intl/text.tsx';
import type { Enrolment, StandingTime } from './sections-data.ts';
import { standingWords } from './standing-words.ts';
import classes from './sections.module.css';

const TONES: Record<Enrolment['invitation'], Tone> = {
  NONE: 'quiet',
  SENT: 'wait',
  OPENED: 'wait',
  ACCEPTED: 'good',
  EXPIRED: 'bad',
  BOUNCED: 'bad',
  NO_ADDRESS: 'bad',
  CARD: 'wait',
  ENDED: 'bad',
};

interface PeopleDeeds {
  readonly chosen: ReadonlyMap<string, Enrolment>;
  /** Whether students can be chosen at all. */
  readonly chooses: boolean;
  readonly choose: (ones: readonly Enrolment[], on: boolean) => void;
  /** Instructors manage students; who else is in the section is an administrator's to decide. */
  readonly manages: (one: Enrolment) => boolean;
  /** The enrolment whose invitation is on its way. */
  readonly resending: string | null;
  readonly restoring: string | null;
  readonly onResend: (one: Enrolment) => void;
  readonly onRestore: (one: Enrolment) => void;
  readonly onDrop: (one: Enrolment) => void;
  /** What stands, by enrolment. */
  readonly standing: ReadonlyMap<string, StandingTime>;
  /** Null for those who may not give it. */
  readonly onTime: ((one: Enrolment) => void) | null;
}

/** Who they are, how their invitation stands, and what can be done about it. */
export function peopleColumns(t: Translate, deeds: PeopleDeeds): Column<Enrolment>[] {
  const { chosen, choose, manages } = deeds;
  return [
    {
      key: 'name',
      header: t('sections.name'),
      phone: 'title',
      cell: (one) => {
        const { givenName, familyName, email } = one.person;
        const time = one.droppedAt ? undefined : deeds.standing.get(one.id);
        const words = (
          <span className={classes.stack}>
            <strong>
              {familyName}, {givenName}
            </strong>
            <small>
              {(email ?? t('app.noEmail')).split(/(?=@)/).map((part) => (
                <Fragment key={part}>
                  <wbr />
                  {part}
                </Fragment>
              ))}
            </small>
            {time && (
              <StatusPill tone="quiet" icon={IconClockPlus}>
                {standingWords(t, time)}
              </StatusPill>
            )}
          </span>
        );
        if (!deeds.chooses || one.role !== 'STUDENT' || one.droppedAt) return words;
        return (
          <span className={classes.chosen}>
            <Checkbox
              size="xs"
              aria-label={t('sections.choose', {
                name: `${givenName} ${familyName}`,
              })}
              checked={chosen.has(one.id)}
              onChange={(event) => choose([one], event.currentTarget.checked)}
            />
            {words}
          </span>
        );
      },
    },
    {
      key: 'role',
      header: t('sections.role'),
      cell: (one) => t(`role.${one.role}`),
    },
    {
      key: 'cohort',
      header: t('sections.cohort'),
      cell: ({ cohort }) => cohort?.name ?? '–',
    },
    {
      key: 'counsellor',
      header: t('sections.counsellor'),
      cell: ({ counsellor }) => (counsellor ? `${counsellor.givenName} ${counsellor.familyName}` : '–'),
    },
    {
      key: 'state',
      header: t('sections.invitation'),
      cell: ({ invitation, droppedAt }) =>
        droppedAt ? (
          <StatusPill tone="quiet" icon={IconUserMinus}>
            {t('sections.isDropped')}
          </StatusPill>
        ) : (
          <StatusPill tone={TONES[invitation]}>{t(`sections.invitation.${invitation}`)}</StatusPill>
        ),
    },
    {
      key: 'do',
      header: t('sections.actions'),
      cell: (one) => manages(one) && <RowDeeds t={t} one={one} deeds={deeds} />,
    },
  ];
}

function RowDeeds({ t, one, deeds }: { t: Translate; one: Enrolment; deeds: PeopleDeeds }) {
  const name = `${one.person.givenName} ${one.person.familyName}`;
  if (one.droppedAt)
    return (
      <span className={classes.rowActions}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconUserUp size={16} stroke={1.75} aria-hidden />}
          aria-label={t('sections.restoreOne', { name })}
          loading={deeds.restoring === one.id}
          onClick={() => deeds.onRestore(one)}
        >
          {t('sections.restore')}
        </Button>
      </span>
    );
  return (
    <span className={classes.rowActions}>
      {['SENT', 'OPENED', 'EXPIRED', 'NONE'].includes(one.invitation) && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconMailForward size={16} stroke={1.75} aria-hidden />}
          aria-label={t('sections.resendTo', { name })}
          loading={deeds.resending === one.id}
          onClick={() => deeds.onResend(one)}
        >
          {t('sections.resend')}
        </Button>
      )}
      {deeds.onTime && one.role === 'STUDENT' && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('sections.standingOf', { name })}
          onClick={() => deeds.onTime?.(one)}
        >
          {t('sections.standing')}
        </Button>
      )}
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={t('sections.dropOne', { name })}
        onClick={() => deeds.onDrop(one)}
      >
        {t('sections.drop')}
      </Button>
    </span>
  );
}
