/** How a marker looks at the queue, as it stands in the address: which ones, in which order, and prompt by prompt. */
import type { QueueRow } from './grading-data.ts';
import { type Order, ORDERS } from './queue-scope.ts';
import { shows, SHOWN, type Shown } from './queue.ts';

/** What a row must be like besides the state of its grade. */
export const ONLY = ['MINE', 'LATE', 'REVISED', 'FLAGGED'] as const;
export type Only = (typeof ONLY)[number];

export interface Lens {
  readonly show?: Exclude<Shown, 'ALL'>;
  readonly order?: Exclude<Order, 'OLDEST'>;
  readonly cohort?: string;
  /** A section, in the queue over all of them. */
  readonly section?: string;
  readonly only?: Only;
  /** One prompt of everybody, then the next. */
  readonly prompt?: string;
  /** The list beside the text. */
  readonly queue?: 'hidden';
}

const oneOf = <Value extends string>(values: readonly Value[], value: unknown) =>
  values.find((each) => each === value);
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** From an address, whatever stands in it. */
export function lensOf(search: Record<string, unknown>): Lens {
  const show = oneOf(SHOWN, search['show']);
  const order = oneOf(ORDERS, search['order']);
  const only = oneOf(ONLY, search['only']);
  const [cohort, section, prompt] = [text(search['cohort']), text(search['section']), text(search['prompt'])];
  return {
    ...(show && show !== 'ALL' && { show }),
    ...(order && order !== 'OLDEST' && { order }),
    ...(cohort && { cohort }),
    ...(section && { section }),
    ...(only && { only }),
    ...(prompt && { prompt }),
    ...(search['queue'] === 'hidden' && { queue: 'hidden' as const }),
  };
}

type Seen = Pick<
  QueueRow,
  'assignmentId' | 'cohort' | 'markerId' | 'late' | 'flagged' | 'revision' | 'excused' | 'grade'
>;

const HAS: Record<Only, (row: Seen, me: string) => boolean> = {
  MINE: ({ markerId }, me) => markerId === me,
  LATE: ({ late }) => late,
  REVISED: ({ revision }) => revision === 'HANDED_IN',
  FLAGGED: ({ flagged }) => flagged,
};

/** The rows that are looked at, whatever the state of their grade: what the chips count. One’s own come first. */
export function within<Row extends Seen>(
  rows: readonly Row[],
  { cohort, section, only }: Lens,
  sectionOf: (assignmentId: string) => string | undefined = () => undefined,
  me = '',
): Row[] {
  const looked = rows.filter(
    (row) =>
      (!cohort || row.cohort === cohort) &&
      (!section || sectionOf(row.assignmentId) === section) &&
      (!only || HAS[only](row, me)),
  );
  return [...looked.filter((row) => HAS.MINE(row, me)), ...looked.filter((row) => !HAS.MINE(row, me))];
}

/** The state of the grade too. */
export function seen<Row extends Seen>(
  rows: readonly Row[],
  lens: Lens,
  sectionOf?: (assignmentId: string) => string | undefined,
  me?: string,
): Row[] {
  return within(rows, lens, sectionOf, me).filter((row) => shows(lens.show ?? 'ALL', row));
}

/** Without what narrows it. */
export const wide = ({ order, queue }: Lens): Lens => ({ ...(order && { order }), ...(queue && { queue }) });
