import classes from './people.module.css';

/** "Ana Ruiz" as AR, in a circle; decoration beside the name. */
export function Initials({ name }: { name: string }) {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return (
    <span className={classes.initials} aria-hidden>
      {first.slice(0, 1)}
      {last.slice(0, 1)}
    </span>
  );
}
