import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { dueInWords } from '../intl/due.ts';
import { useText } from '../intl/text.tsx';
import { useViewer } from '../session/session.ts';

interface DueTextProps {
  readonly dueAt: string;
  /** The section's zone; named where its clock differs from the reader's. */
  readonly zone: string;
  /** `sentence`: "due Friday 23:59, in 3 days"; `when`: "Friday 23:59"; `distance`: "in 3 days". */
  readonly form?: 'sentence' | 'when' | 'distance';
}

/** A deadline in words, in the reader's language and zone; kept current while it shows. */
export function DueText({ dueAt, zone: sectionZone, form = 'sentence' }: DueTextProps) {
  const t = useText();
  const intl = useIntl();
  const { zone } = useViewer();
  const now = useMinute();
  const { when, distance, dayIsDistance, past, elsewhere } = dueInWords({
    dueAt: new Date(dueAt),
    now,
    locale: intl.locale,
    zone,
    sectionZone,
  });
  const dayAndTime = t(`due.${when.kind}`, { day: when.day, time: when.time });
  const placed = elsewhere
    ? t('due.zone', { when: dayAndTime, zone: `${elsewhere.time} ${elsewhere.zone}` })
    : dayAndTime;
  const due = t(past ? 'due.was' : 'due.by', { when: placed });
  const words = {
    distance,
    when: placed,
    sentence: dayIsDistance ? due : t('due.withDistance', { when: due, distance }),
  }[form];
  return (
    <time dateTime={dueAt} title={intl.formatDate(dueAt, { dateStyle: 'full', timeStyle: 'short' })}>
      {words}
    </time>
  );
}

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
