import { Button } from '@mantine/core';
import {
  IconBan,
  IconBellRinging,
  IconChevronRight,
  IconClock,
  IconHelpCircle,
  IconMailOff,
  IconMailX,
  type Icon,
} from '@tabler/icons-react';
import { MAIL_DROPPED_BECAUSE } from '@firsthand/contracts';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { TryReminderDocument } from '../../generated/operations.ts';
import { occasionsQuery, remindersQuery, type Occasion, type Reminder } from './assignments-data.ts';
import { offsetInWords } from '../../shared/time/offset-words.ts';
import classes from './reminder-ladder.module.css';

const REASONS = ['DEADLINE_PASSED', 'TOO_LATE', 'SUPERSEDED'] as const;

/** Why a reminder did not go out; a reason that came into being later stands as it is. */
function whyNot(t: Translate, droppedBecause: string): string {
  const reason = REASONS.find((each) => each === droppedBecause);
  return reason ? t(`assignments.dropped.${reason}`) : droppedBecause;
}

/** Why a mail did not leave; the mail server's own words, or a reason that came into being later, stand as they are. */
function whyNoMail(t: Translate, note: string): string {
  const reason = MAIL_DROPPED_BECAUSE.find((each) => each === note);
  return reason ? t(`assignments.mailDropped.${reason}`) : note;
}

/** What of the mails is worth a word: all that is not simply sent. */
const MAILS: readonly {
  of: Exclude<keyof Occasion['mails'], '__typename' | 'sent'>;
  tone: Tone;
  icon: Icon;
}[] = [
  { of: 'refused', tone: 'bad', icon: IconMailX },
  { of: 'inDoubt', tone: 'wait', icon: IconHelpCircle },
  { of: 'waiting', tone: 'wait', icon: IconClock },
  { of: 'dropped', tone: 'quiet', icon: IconBan },
  { of: 'none', tone: 'quiet', icon: IconMailOff },
];

interface ReminderLadderProps {
  readonly assignmentId: string;
  readonly zone: string;
  /** Then it is what would go out. */
  readonly draft: boolean;
}

/** What goes out when, and what became of it: a row for each occasion, its names on demand. */
export function ReminderLadder({ assignmentId, zone, draft }: ReminderLadderProps) {
  const t = useText();
  const { data: occasions, isPending, error, refetch } = useQuery(occasionsQuery(assignmentId));
  const [next] = occasions ?? [];
  return (
    <section aria-labelledby="reminders" className={classes.block}>
      <h2 id="reminders">{t('assignments.reminders')}</h2>
      {isPending && <RowsSkeleton rows={3} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {occasions?.length === 0 && <p className={classes.quiet}>{t('assignments.noReminders')}</p>}
      {next && (
        <>
          <p className={classes.quiet}>
            {t(draft ? 'assignments.draftReminders' : 'assignments.remindersLead')}
          </p>
          <TryOut assignmentId={assignmentId} />
          <ol className={classes.ladder}>
            {occasions?.map((occasion) => (
              <li key={occasion.id} data-gone={occasion.nextAt === null || undefined}>
                <OccasionRow
                  assignmentId={assignmentId}
                  occasion={occasion}
                  zone={zone}
                  isNext={!draft && occasion === next && occasion.nextAt !== null}
                  named={!draft}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The next reminder as a mail to oneself: to see what students will get before they get it. */
function TryOut({ assignmentId }: { assignmentId: string }) {
  const t = useText();
  const tried = useMutation({
    mutationFn: async () => (await request(TryReminderDocument, { assignmentId })).tryReminder,
    onSuccess: (address) => toast(t('assignments.tried', { address })),
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        mb="sm"
        loading={tried.isPending}
        onClick={() => tried.mutate()}
      >
        {t('assignments.tryReminder')}
      </Button>
      <ErrorState error={tried.error} />
    </>
  );
}

interface OccasionRowProps {
  readonly assignmentId: string;
  readonly occasion: Occasion;
  readonly zone: string;
  readonly isNext: boolean;
  /** Whom it is for can be seen. */
  readonly named: boolean;
}

function OccasionRow({ assignmentId, occasion, zone, isNext, named }: OccasionRowProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { milestone, offsetMinutes, nextAt, lastAt, planned, sent, dropped, droppedBecause, mails } =
    occasion;
  const row = (
    <>
      <span className={classes.when}>
        <Moment at={nextAt ?? lastAt} zone={zone} />
        {isNext && <small>{t('assignments.nextReminder')}</small>}
      </span>
      <span className={classes.what}>
        <strong>{milestone.title}</strong>
        <small>{offsetInWords(t, offsetMinutes)}</small>
      </span>
      <span className={classes.counts}>
        {planned > 0 && (
          <StatusPill tone="accent" icon={IconClock}>
            {t('assignments.reminder.PLANNED', { count: planned })}
          </StatusPill>
        )}
        {sent > 0 && (
          <StatusPill tone="good" icon={IconBellRinging}>
            {t('assignments.reminder.SENT', { count: sent })}
          </StatusPill>
        )}
        {MAILS.filter(({ of }) => mails[of] > 0).map(({ of, tone, icon }) => (
          <StatusPill key={of} tone={tone} icon={icon}>
            {t(`assignments.mails.${of}`, { count: mails[of] })}
          </StatusPill>
        ))}
        {dropped > 0 && (
          <StatusPill tone="quiet" icon={IconBan}>
            {t('assignments.reminder.DROPPED', { count: dropped })}
          </StatusPill>
        )}
        {droppedBecause.length > 0 && (
          <small>{droppedBecause.map((reason) => whyNot(t, reason)).join(' ')}</small>
        )}
      </span>
    </>
  );
  if (!named) return <div className={classes.occasion}>{row}</div>;
  return (
    <details className={classes.occasion} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <IconChevronRight size={16} className={classes.chevron} aria-hidden />
        {row}
      </summary>
      {open && <Names assignmentId={assignmentId} occasion={occasion} zone={zone} />}
    </details>
  );
}

/** Each person of one occasion, with a time where it is not everybody's. */
function Names({ assignmentId, occasion, zone }: Omit<OccasionRowProps, 'isNext' | 'named'>) {
  const t = useText();
  const reminders = useInfiniteQuery(remindersQuery(assignmentId, occasion));
  const usual = occasion.nextAt ?? occasion.lastAt;
  const remark = ({ sendAt, state, droppedBecause, mail, mailNote }: Reminder) => {
    if (state === 'DROPPED') return droppedBecause && whyNot(t, droppedBecause);
    return (
      <>
        {sendAt !== usual && <Moment at={sendAt} zone={zone} />} {mail && t(`assignments.mail.${mail}`)}{' '}
        {mailNote && whyNoMail(t, mailNote)}
      </>
    );
  };
  return (
    <div className={classes.names}>
      {reminders.isPending && <RowsSkeleton rows={1} />}
      <ErrorState error={reminders.error} onRetry={() => void reminders.refetch()} />
      <ul>
        {reminders.data?.map((reminder) => (
          <li key={reminder.id}>
            {reminder.person.familyName}, {reminder.person.givenName} <small>{remark(reminder)}</small>
          </li>
        ))}
      </ul>
      {reminders.hasNextPage && (
        <Button
          variant="default"
          size="compact-md"
          mt="xs"
          loading={reminders.isFetchingNextPage}
          onClick={() => void reminders.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
    </div>
  );
}

/** On the section's clock, as its deadlines are. */
function Moment({ at, zone }: { at: string | null; zone: string }) {
  const { formatDate } = useIntl();
  if (at === null) return null;
  const words = formatDate(at, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  return <time dateTime={at}>{words}</time>;
}
