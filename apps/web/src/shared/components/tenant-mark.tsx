import classes from './tenant-mark.module.css';

/** The institution's sign: its initial on its accent, and its name. */
export function TenantMark({ name }: { name: string }) {
  return (
    <span className={classes.mark}>
      <span className={classes.tile} aria-hidden>
        {name.slice(0, 1).toUpperCase()}
      </span>
      <span className={classes.name}>{name}</span>
    </span>
  );
}
