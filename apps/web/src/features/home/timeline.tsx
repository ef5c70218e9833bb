import { IconCheck, IconExclamationMark } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { DueText } from '../../shared/components/due-text.tsx';
import type { WorkMilestone } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import { AskExtension } from './ask-extension.tsx';
import classes from './home.module.css';

type MilestoneState = 'met' | 'late' | 'next' | 'ahead';

/** Deadlines along a line, the next one marked. */
export function Timeline({
  milestones,
  assignmentId,
}: {
  milestones: readonly WorkMilestone[];
  assignmentId: string;
}) {
  const t = useText();
  const { formatDate } = useIntl();
  const inOrder = [...milestones].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const next = inOrder.find(({ metAt, late }) => metAt === null && !late);
  const stateOf = (milestone: WorkMilestone): MilestoneState =>
    milestone.metAt !== null ? 'met' : milestone.late ? 'late' : milestone === next ? 'next' : 'ahead';
  return (
    <ol className={classes.timeline}>
      {inOrder.map((milestone) => {
        const { id, title, dueAt, zone, metAt, extended, askable } = milestone;
        const state = stateOf(milestone);
        return (
          <li key={id} data-state={state} aria-current={state === 'next' ? 'step' : undefined}>
            <span className={classes.dot} aria-hidden>
              {state === 'met' && <IconCheck size={13} stroke={3} />}
              {state === 'late' && <IconExclamationMark size={13} stroke={3} />}
            </span>
            <span className={classes.milestone}>{title}</span>
            <span className={classes.due}>
              {metAt ? (
                t('home.metOn', { date: formatDate(metAt, { day: 'numeric', month: 'long' }) })
              ) : (
                <>
                  {state === 'late' && <strong>{t('home.late')} </strong>}
                  <DueText dueAt={dueAt} zone={zone} />
                </>
              )}
              {extended && !metAt && <em>{t('home.extended')}</em>}
              {!metAt && askable && (state === 'next' || state === 'late' || milestone.request !== null) && (
                <AskExtension assignmentId={assignmentId} milestone={milestone} asked={milestone.request} />
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
