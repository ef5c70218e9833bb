import { useQuery } from '@tanstack/react-query';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { alikeInSectionQuery } from './look-data.ts';
import classes from './look.module.css';

/** Pairs of works of a section with words in common. Every text is compared with every other, so only when it is asked for. */
export function AlikeInSection({ sectionId }: { readonly sectionId: string }) {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const { data, error, refetch } = useQuery({ ...alikeInSectionQuery(sectionId), enabled: opened });
  return (
    <details
      className={classes.look}
      data-whole
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <IconEye size={18} stroke={1.75} aria-hidden />
        {t('look.inSection')}
      </summary>
      <p className={classes.note}>{t('look.note')}</p>
      <ErrorState error={error} onRetry={() => void refetch()} />
      {!data && !error && <RowsSkeleton rows={2} />}
      {data?.length === 0 && <p>{t('look.noPairs')}</p>}
      {data && data.length > 0 && (
        <ul className={classes.things}>
          {data.map(({ submissionId, assignmentId, assignmentTitle, student, other, passages }) => (
            <li key={`${submissionId}-${other.id}`} className={classes.line}>
              <AnchorLink
                to="/grading/$assignmentId/$submissionId"
                params={{ assignmentId, submissionId }}
                fw={600}
              >
                {t('look.pair', { name: student, other: other.student ?? t('look.elsewhere') })}
              </AnchorLink>
              <small>{t('look.passages', { title: assignmentTitle, count: passages })}</small>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
