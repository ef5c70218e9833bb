import type { ReactNode } from 'react';
import classes from './states.module.css';
import { EmptyPicture, type PictureName } from './empty-picture.tsx';

interface EmptyStateProps {
  readonly picture: PictureName;
  /** What will be here, as a short sentence. */
  readonly title: string;
  /** What it is for and how it begins. */
  readonly children: ReactNode;
  /** The first step: a button or link. */
  readonly action?: ReactNode;
}

/** Nothing here yet: says what will be, why it matters, and offers the first step. */
export function EmptyState({ picture, title, children, action }: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      <EmptyPicture name={picture} />
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.body}>{children}</p>
      {action}
    </section>
  );
}
