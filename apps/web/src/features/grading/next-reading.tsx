import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { isToSettle, sampleQuery, type WholeReading } from './second-readings-data.ts';
import classes from './second.module.css';

/** On to the next: what is one's own to read, and then what is to be settled; nothing when this was the last. */
export function NextReading({ after }: { after: WholeReading }) {
  const t = useText();
  const { assignmentId } = after;
  const { data } = useQuery(sampleQuery(assignmentId));
  const others = (data?.readings ?? []).filter(({ id }) => id !== after.id);
  const toRead = others.filter(({ mine, finishedAt }) => mine && finishedAt === null);
  const toSettle = others.filter(isToSettle);
  const [next] = [...toRead, ...toSettle];
  if (!next) return null;
  return (
    <p className={classes.next}>
      <AnchorLink
        to="/grading/$assignmentId/second/$readingId"
        params={{ assignmentId, readingId: next.id }}
        fw={600}
      >
        {toRead.length > 0
          ? t('second.nextToRead', { count: toRead.length })
          : t('second.nextToSettle', { count: toSettle.length })}
      </AnchorLink>
    </p>
  );
}
