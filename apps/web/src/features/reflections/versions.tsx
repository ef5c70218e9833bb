import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { Submission } from './reflection-query.ts';
import classes from './reflections.module.css';

interface VersionsProps {
  readonly submissions: readonly Submission[];
  readonly assignmentId: string;
}

export function Versions({ submissions, assignmentId }: VersionsProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const when = (at: string) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  if (submissions.length === 0) return null;
  return (
    <section aria-labelledby="versions" className={classes.versions} data-print="no">
      <h2 id="versions">{t('reflections.versions')}</h2>
      <ul>
        {submissions.map(({ id, number, submittedAt, onBehalf }) => (
          <li key={id}>
            <AnchorLink
              to="/reflections/$assignmentId"
              params={{ assignmentId }}
              search={{ version: number }}
            >
              {t('reflections.version', { number })}
            </AnchorLink>
            <span>
              {onBehalf?.withdrawnAt
                ? t('unsent.withdrawn', { at: when(onBehalf.withdrawnAt) })
                : when(submittedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
