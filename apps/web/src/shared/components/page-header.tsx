import { useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import classes from './page-header.module.css';
import { useHeadingFocus } from './use-page-focus.ts';

interface PageHeaderProps {
  readonly title: string;
  /** The way back up, one link: `<Anchor component={Link} to="/sections">Sections</Anchor>`. */
  readonly above?: ReactNode;
  /** What now? The next deadline in words, what is missing. */
  readonly now?: ReactNode;
  /** The one primary action. */
  readonly action?: ReactNode;
}

/**
 * The top of every page: its name (also the document's title, and where the focus goes after navigation), one line
 * that answers "what now?", and at most one primary action.
 */
export function PageHeader({ title, above, now, action }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const appName = useIntl().formatMessage({ id: 'app.name' });
  useHeadingFocus(heading, title);
  return (
    <div className={classes.header}>
      <title>{`${title} · ${appName}`}</title>
      {above && <div className={classes.above}>{above}</div>}
      <div className={classes.row}>
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {now && <p className={classes.now}>{now}</p>}
        </div>
        {action && (
          <div className={classes.action} data-print="no">
            {action}
          </div>
        )}
      </div>
    </div>
  );
}
