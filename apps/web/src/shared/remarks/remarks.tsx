import type { Remark } from './remark.ts';
import classes from './remarks.module.css';

interface RemarksProps {
  readonly label: string;
  readonly remarks: readonly Remark[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** Comments as they are read. */
export function Remarks({ label, remarks, numberOf }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <ol className={classes.remarks} aria-label={label}>
      {remarks.map(({ id, quote, text }) => (
        <li key={id} value={numberOf.get(id)}>
          <q>{quote}</q>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
