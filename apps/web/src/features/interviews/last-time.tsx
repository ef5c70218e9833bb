import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lastTimeQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './interviews.module.css';

/** What one wanted to do differently after the last talk, before the next one. Nothing when there was nothing. */
export function LastTime({ interviewId }: { interviewId: string }) {
  const t = useText();
  const { data: last } = useQuery(lastTimeQuery(interviewId));
  if (!last) return null;
  return (
    <aside className={classes.lastTime} aria-labelledby="last-time">
      <IconBulb size={20} stroke={1.75} aria-hidden />
      <div>
        <p id="last-time">{t('interviews.lastTime', { name: last.contactName })}</p>
        <q>{last.nextTime}</q>
      </div>
    </aside>
  );
}
