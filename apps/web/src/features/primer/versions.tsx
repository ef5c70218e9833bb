import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { versionQuery, type Desk, type Edition } from './primer-data.ts';
import classes from './desk.module.css';

interface VersionsProps {
  readonly desk: Desk;
  /** Its words go into the editor; students see them once they are published. */
  readonly onTake: (editions: Edition[], name: string) => void;
}

/** What was published, the newest first, down to the starter; each can be written on from. */
export function Versions({ desk, onTake }: VersionsProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const nameOf = (number: number) => (number === 0 ? t('desk.starter') : t('desk.version', { number }));
  const take = useMutation({
    mutationFn: async (number: number) =>
      number === 0 ? desk.starter : client.fetchQuery(versionQuery(number)),
    onSuccess: (editions, number) => onTake(editions, nameOf(number)),
  });
  const rows = [
    ...desk.versions,
    { number: 0, publishedAt: null, publishedBy: '', passed: desk.starterPassed },
  ];
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('desk.versions')}</h2>
      <ul className={classes.versions}>
        {rows.map(({ number, publishedAt, publishedBy, passed }) => (
          <li key={number}>
            <div>
              <strong>{nameOf(number)}</strong>
              {number === desk.number && <StatusPill tone="good">{t('desk.current')}</StatusPill>}
              <small>
                {publishedAt &&
                  `${t('desk.publishedOn', { date: formatDate(publishedAt, { dateStyle: 'medium' }), name: publishedBy })}; `}
                {t('desk.passedBy', { count: passed })}
              </small>
            </div>
            <Button
              variant="default"
              size="compact-md"
              loading={take.isPending && take.variables === number}
              onClick={() => take.mutate(number)}
              aria-label={t('app.pair', { name: t('desk.takeBack'), what: nameOf(number) })}
            >
              {t('desk.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      <ErrorState error={take.error} />
    </section>
  );
}
