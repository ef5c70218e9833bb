import classes from './tenant-mark.module.css';

interface TenantMarkProps {
  readonly name: string;
  readonly logo?: string | null | undefined;
}

/** The institution's sign: its logo, or its initial on its accent, and its name. */
export function TenantMark({ name, logo }: TenantMarkProps) {
  return (
    <span className={classes.mark}>
      {logo ? (
        <img className={classes.logo} src={logo} alt="" />
      ) : (
        <span className={classes.tile} aria-hidden>
          {name.slice(0, 1).toUpperCase()}
        </span>
      )}
      <span className={classes.name}>{name}</span>
    </span>
  );
}
