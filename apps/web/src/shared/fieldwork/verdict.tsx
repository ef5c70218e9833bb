import { IconCircleCheck, IconClock, IconInfoCircle, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { StatusPill } from '../components/status-pill.tsx';
import type { Translate } from '../intl/text.tsx';
import { useText } from '../intl/text.tsx';
import type { WorkInterview } from './fieldwork-query.ts';
import classes from './verdict.module.css';

type Judged = Pick<WorkInterview, 'counts' | 'notCounted'>;
type Reason = WorkInterview['notCounted'][number];

/** A reason why an interview does not count, as a sentence with its figures, and what to do about it. */
export function reasonInWords(t: Translate, { reason, found, wanted }: Reason): { why: string; fix: string } {
  return { why: t(`why.${reason}`, { found: found ?? 0, wanted: wanted ?? 0 }), fix: t(`fix.${reason}`) };
}

export type VerdictKind = 'counts' | 'planned' | 'extra' | 'not';

const ICONS = {
  counts: IconCircleCheck,
  planned: IconClock,
  extra: IconInfoCircle,
  not: IconInfoCircle,
} satisfies Record<VerdictKind, Icon>;

export function verdictOf({ counts, notCounted }: Judged): VerdictKind {
  if (counts) return 'counts';
  const only = (wanted: Reason['reason']) => notCounted.length === 1 && notCounted[0]?.reason === wanted;
  if (notCounted.some(({ reason }) => reason === 'NOT_HELD_YET')) return 'planned';
  return only('QUOTA_ALREADY_FULL') ? 'extra' : 'not';
}

/** One or two words, for lists. */
export function VerdictPill({ interview }: { interview: Judged }) {
  const t = useText();
  const verdict = verdictOf(interview);
  const tone = ({ counts: 'good', planned: 'accent', extra: 'quiet', not: 'wait' } as const)[verdict];
  return (
    <StatusPill tone={tone} icon={ICONS[verdict]}>
      {t(`verdict.${verdict}`)}
    </StatusPill>
  );
}

/** Whether it counts and, when not, each reason with what to do. `action`: the way to put it right. */
export function Verdict({
  interview,
  title,
  action,
}: {
  interview: Judged;
  title: string;
  action?: ReactNode;
}) {
  const t = useText();
  const verdict = verdictOf(interview);
  const Icon = ICONS[verdict];
  return (
    <section className={classes.verdict} data-verdict={verdict} aria-live="polite">
      <Icon size={24} stroke={1.75} aria-hidden />
      <div>
        <h2>{title}</h2>
        {interview.notCounted.map((each) => {
          const { why, fix } = reasonInWords(t, each);
          return (
            <p key={each.reason}>
              <strong>{why}</strong> {fix}
            </p>
          );
        })}
        {action && <div className={classes.action}>{action}</div>}
      </div>
    </section>
  );
}
