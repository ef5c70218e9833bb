import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { openReadingsQuery } from './second-readings-data.ts';
import { useName } from './use-name.ts';
import classes from './grading.module.css';

/** What waits for one's own second reading; nothing where nothing does. */
export function OpenReadings() {
  const t = useText();
  const name = useName();
  const { data = [] } = useQuery(openReadingsQuery);
  if (data.length === 0) return null;
  return (
    <section className={classes.regrades} aria-labelledby="readings">
      <h2 id="readings">{t('second.forYou', { count: data.length })}</h2>
      <ul>
        {data.map((reading) => (
          <li key={reading.id}>
            <AnchorLink
              to="/grading/$assignmentId/second/$readingId"
              params={{ assignmentId: reading.assignmentId, readingId: reading.id }}
              fw={600}
            >
              {name.full(reading)}
            </AnchorLink>
            <span>{reading.assignmentTitle}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
