import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../shared/components/links.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { openRegradesQuery } from './grading-data.ts';
import classes from './grading.module.css';

/** Who asks for another look, the longest waiting first; nothing where nobody does. */
export function OpenRegrades() {
  const t = useText();
  const { data = [] } = useQuery(openRegradesQuery);
  if (data.length === 0) return null;
  return (
    <section className={classes.regrades} aria-labelledby="regrades">
      <h2 id="regrades">{t('grading.regrades', { count: data.length })}</h2>
      <ul>
        {data.map(({ id, assignmentId, submissionId, studentName, assignmentTitle, criteria, askedAt }) => (
          <li key={id}>
            <AnchorLink
              to="/grading/$assignmentId/$submissionId"
              params={{ assignmentId, submissionId }}
              fw={600}
            >
              {studentName ?? t('anon.someone')}
            </AnchorLink>
            <span>{t('grading.regradeAbout', { title: assignmentTitle, count: criteria })}</span>
            <small>
              <FormattedRelative at={askedAt} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
