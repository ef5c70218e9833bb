import {
  IconArrowBackUp,
  IconCircle,
  IconCircleCheck,
  IconEye,
  IconCircleMinus,
  IconFlag,
  IconPencil,
  IconUserEdit,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, useEffect, useRef } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import type { QueueRow } from './grading-data.ts';
import { isUngraded, stateOf, type RowState } from './queue.ts';
import { useName } from './use-name.ts';
import classes from './sheet.module.css';

const ICONS: Record<RowState, Icon> = {
  NONE: IconCircle,
  DRAFT: IconPencil,
  RETURNED: IconArrowBackUp,
  EXCUSED: IconCircleMinus,
  READY: IconCircleCheck,
  RELEASED: IconEye,
};

interface QueuePaneProps {
  readonly assignmentId: string;
  readonly rows: readonly QueueRow[];
  readonly submissionId: string;
  /** Who else has which open. */
  readonly claims: ReadonlyMap<string, string>;
}

/** Everybody in order, where one is, and how far each grade is. */
export function QueuePane({ assignmentId, rows, submissionId, claims }: QueuePaneProps) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const here = list.current?.querySelector('[aria-current="page"]');
    const pane = list.current?.parentElement;
    if (!here || !pane) return;
    // In the middle, so that one sees who comes next; the pane alone, never the page.
    const [row, frame] = [here.getBoundingClientRect(), pane.getBoundingClientRect()];
    pane.scrollTop += row.top - frame.top - (frame.height - row.height) / 2;
  }, [submissionId, rows.length]);
  return (
    <nav className={classes.queue} aria-label={t('grading.queue')}>
      <ul ref={list}>
        {rows.map((row) => (
          <PaneRow
            key={row.submissionId}
            assignmentId={assignmentId}
            row={row}
            current={row.submissionId === submissionId}
            heldBy={claims.get(row.submissionId) ?? null}
          />
        ))}
      </ul>
    </nav>
  );
}

/** Only the two rows that change are drawn again when one moves on. */
const PaneRow = memo(function PaneRow({
  assignmentId,
  row,
  current,
  heldBy,
}: {
  assignmentId: string;
  row: QueueRow;
  current: boolean;
  heldBy: string | null;
}) {
  const t = useText();
  const name = useName();
  const state = stateOf(row);
  const Icon = ICONS[state];
  return (
    <li>
      <Link
        to="/grading/$assignmentId/$submissionId"
        params={{ assignmentId, submissionId: row.submissionId }}
        search
        className={classes.row}
        aria-current={current ? 'page' : undefined}
        data-state={state}
        preload={false}
      >
        <Icon size={17} stroke={1.75} aria-hidden />
        <span className={classes.rowWho}>
          <span className={classes.rowName}>{name.inList(row)}</span>
          {row.revision === 'HANDED_IN' && <span className={classes.rowRevised}>{t('grading.revised')}</span>}
          {row.revision === 'NOT_REVISED' && isUngraded(row) && (
            <span className={classes.rowLate}>{t('grading.notRevised')}</span>
          )}{' '}
          {row.late && <span className={classes.rowLate}>{t('grading.late')}</span>}
        </span>
        {heldBy && (
          <IconUserEdit size={15} stroke={1.75} role="img" aria-label={t('claim.openAt', { name: heldBy })} />
        )}
        {row.flagged && (
          <IconFlag
            size={15}
            stroke={1.75}
            role="img"
            aria-label={t('flag.flagged')}
            className={classes.rowFlag}
          />
        )}
        {row.grade?.points != null && <output>{row.grade.points}</output>}
        <span className="visually-hidden">{t(`grading.state.${state}`)}</span>
      </Link>
    </li>
  );
});
