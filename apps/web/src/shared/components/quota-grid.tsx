import { IconCheck, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../intl/text.tsx';
import classes from './quota-grid.module.css';

/** The part of the API's `QuotaGrid` that the picture needs; a query may ask for more. */
export interface QuotaGridData {
  readonly counted: number;
  readonly wanted: number;
  readonly met: boolean;
  readonly rows: readonly {
    readonly occupation: { readonly id: string; readonly title: string } | null;
    readonly counted: number;
    readonly wanted: number;
    readonly slots: readonly QuotaSlotData[];
  }[];
}

export interface QuotaSlotData {
  readonly position: number;
  readonly state: 'COUNTED' | 'SCHEDULED' | 'OPEN';
  readonly interview: {
    readonly id: string;
    readonly startsAt: string;
    readonly contact: { readonly name: string };
  } | null;
}

interface QuotaGridProps {
  readonly grid: QuotaGridData;
  /** `full` on the student's home; `strip` is one line per occupation, for tables and the grading screen. */
  readonly size?: 'full' | 'strip';
  /** Wraps a slot, e.g. in a link to its interview or to logging one. */
  readonly wrapSlot?: (slot: QuotaSlotData, picture: ReactNode, occupationId: string | null) => ReactNode;
}

/** Occupations by interviews: filled circles count, ringed ones are planned, dashed ones are open. The picture is the table. */
export function QuotaGrid({ grid, size = 'full', wrapSlot }: QuotaGridProps) {
  const t = useText();
  const most = Math.max(...grid.rows.map(({ slots }) => slots.length), 1);
  return (
    <table role="table" className={classes.grid} data-size={size}>
      <caption className="visually-hidden">
        {t('grid.caption', { counted: grid.counted, wanted: grid.wanted })}
      </caption>
      <thead role="rowgroup" className="visually-hidden">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('grid.occupation')}
          </th>
          {Array.from({ length: most }, (_, at) => (
            <th key={at} scope="col" role="columnheader">
              {t('grid.slot', { number: at + 1 })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {grid.rows.map(({ occupation, counted, wanted, slots }, at) => (
          <tr role="row" key={occupation?.id ?? at}>
            <th scope="row" role="rowheader">
              <span className={occupation ? classes.occupation : classes.unchosen}>
                {occupation?.title ?? t('grid.notChosen')}
              </span>
              <span className={classes.count} data-met={counted >= wanted || undefined}>
                {t('grid.ofWanted', { counted, wanted })}
              </span>
            </th>
            {slots.map((slot) => {
              const picture = <Slot slot={slot} />;
              return (
                <td role="cell" key={slot.position}>
                  {wrapSlot ? wrapSlot(slot, picture, occupation?.id ?? null) : picture}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Slot({ slot: { state, interview } }: { slot: QuotaSlotData }) {
  const t = useText();
  const { formatDate } = useIntl();
  const day = interview && formatDate(interview.startsAt, { day: 'numeric', month: 'short' });
  const words = {
    COUNTED: t('grid.counted'),
    SCHEDULED: day ? t('grid.scheduledOn', { date: day }) : t('grid.scheduled'),
    OPEN: t('grid.open'),
  }[state];
  const name = interview?.contact.name;
  return (
    <span className={classes.slot} data-state={state} title={name ? `${name}: ${words}` : words}>
      <span className={classes.circle} aria-hidden>
        {state === 'COUNTED' && <IconCheck size="45%" stroke={2.5} />}
        {state === 'SCHEDULED' && <IconClock size="45%" stroke={2} />}
      </span>
      <span className={classes.name}>{name ?? words}</span>
      <span className={name ? classes.when : 'visually-hidden'}>
        {name && (state === 'SCHEDULED' && day ? day : words)}
      </span>
    </span>
  );
}
