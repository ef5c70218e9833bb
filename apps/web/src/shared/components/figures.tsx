import classes from './figures.module.css';

interface FiguresProps {
  readonly figures: readonly { readonly label: string; readonly value: number | string }[];
}

/** A few figures side by side, each below what it counts. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
