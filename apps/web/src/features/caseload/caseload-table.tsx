import { Button, Checkbox } from '@mantine/core';
import { useIntl } from 'react-intl';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { DueText } from '../../shared/components/due-text.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { LastNudge } from '../../shared/place/last-nudge.tsx';
import { stuckText } from '../../shared/place/place.ts';
import { Slots } from '../../shared/place/slots.tsx';
import type { Followed } from './caseload-data.ts';
import classes from './caseload.module.css';

/** The students of a caseload, a line each: where they are, what is next, when one spoke. */
export function CaseloadTable({
  students,
  selected,
  onSelect,
  onLog,
}: {
  students: readonly Followed[];
  selected: ReadonlySet<string>;
  onSelect: (enrolmentId: string, on: boolean) => void;
  onLog: (student: Followed) => void;
}) {
  const t = useText();
  const { formatDate } = useIntl();
  const day = (on: string) =>
    formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const nameOf = ({ student }: Followed) => `${student.givenName} ${student.familyName}`;
  const columns: Column<Followed>[] = [
    {
      key: 'name',
      header: t('caseload.student'),
      phone: 'title',
      cell: (one) => (
        <span className={classes.name}>
          <Checkbox
            size="xs"
            aria-label={t('caseload.select', { name: nameOf(one) })}
            checked={selected.has(one.enrolmentId)}
            onChange={(event) => onSelect(one.enrolmentId, event.currentTarget.checked)}
          />
          <span className={classes.stack}>
            {one.works[0] ? (
              <AnchorLink
                to="/students/$assignmentId/$enrolmentId"
                params={{ assignmentId: one.works[0].assignmentId, enrolmentId: one.enrolmentId }}
                preload={false}
              >
                {one.student.familyName}, {one.student.givenName}
              </AnchorLink>
            ) : (
              <strong>
                {one.student.familyName}, {one.student.givenName}
              </strong>
            )}
            <small>
              {one.section.code} · {one.section.name}
            </small>
          </span>
        </span>
      ),
    },
    {
      key: 'standing',
      header: t('caseload.standing'),
      cell: ({ works }) => (works[0] ? <Slots place={works[0].place} /> : '–'),
    },
    {
      key: 'stuck',
      header: t('caseload.stuck'),
      cell: ({ works }) => {
        const stuck = works.find(({ place }) => place.stuck)?.place;
        if (stuck)
          return (
            <span className={classes.stack}>
              {stuckText(t, stuck)}
              <LastNudge place={stuck} />
            </span>
          );
        return (
          <span className={classes.quiet}>
            {t(works.length > 0 ? 'caseload.onTrack' : 'caseload.noWork')}
          </span>
        );
      },
    },
    {
      key: 'deadline',
      header: t('caseload.deadline'),
      cell: ({ nextDeadline, works }) =>
        nextDeadline ? (
          <span className={classes.stack}>
            <DueText dueAt={nextDeadline.at} zone={nextDeadline.zone} form="distance" />
            {nextDeadline.late && <StatusPill tone="bad">{t('standing.LATE')}</StatusPill>}
          </span>
        ) : (
          <span className={classes.quiet}>{works.length > 0 ? t('caseload.noDeadline') : '–'}</span>
        ),
    },
    {
      key: 'contact',
      header: t('caseload.contact'),
      cell: ({ lastContact, nextContactOn }) => (
        <span className={classes.stack}>
          {lastContact
            ? `${day(lastContact.on)}, ${t(`way.${lastContact.way}`).toLowerCase()}`
            : t('caseload.never')}
          {nextContactOn && <small>{t('caseload.next', { date: day(nextContactOn) })}</small>}
        </span>
      ),
    },
    {
      key: 'seen',
      header: t('caseload.seen'),
      cell: ({ lastSeenAt }) => (lastSeenAt ? <FormattedRelative at={lastSeenAt} /> : t('place.neverSeen')),
    },
    {
      key: 'do',
      header: t('caseload.do'),
      cell: (one) => (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('caseload.logOne', { name: nameOf(one) })}
          onClick={() => onLog(one)}
        >
          {t('caseload.log')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('caseload.caption', { count: students.length })}
      columns={columns}
      rows={students}
      rowKey={({ enrolmentId }) => enrolmentId}
    />
  );
}
