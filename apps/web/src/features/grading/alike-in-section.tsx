import { useQuery } from '@tanstack/react-query';
import { IconEye } from '@tabler/icons-react';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { alikeInSectionQuery } from './look-data.ts';
import classes from './look.module.css';

/** Pairs of works of a section with words in common, folded; nothing where there are none. */
export function AlikeInSection({ sectionId }: { readonly sectionId: string }) {
  const t = useText();
  const { data = [] } = useQuery(alikeInSectionQuery(sectionId));
  if (data.length === 0) return null;
  return (
    <details className={classes.look}>
      <summary>
        <IconEye size={18} stroke={1.75} aria-hidden />
        {t('look.inSection', { count: data.length })}
      </summary>
      <p className={classes.note}>{t('look.note')}</p>
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
    </details>
  );
}
