import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { FollowUpsDocument, type FollowUpsQuery } from '../../generated/operations.ts';
import { AnchorLink } from '../../shared/components/links.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { NoteDialog } from '../../shared/notes/note-dialog.tsx';
import classes from './today.module.css';

type FollowUp = FollowUpsQuery['followUps'][number];

/** With whom to speak, as the last talk left it; nothing where nothing was agreed. */
export function FollowUps() {
  const t = useText();
  const { formatDate } = useIntl();
  const [logging, setLogging] = useState<FollowUp | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['follow-ups'],
    queryFn: async ({ signal }) => (await request(FollowUpsDocument, {}, { signal })).followUps,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  const nameOf = ({ student }: FollowUp) => `${student.givenName} ${student.familyName}`;
  return (
    <section className={classes.coming} aria-labelledby="talks">
      <h2 id="talks">{t('today.talks')}</h2>
      <ul>
        {data.map((one) => (
          <li key={one.enrolmentId}>
            <span className={classes.talk}>
              <strong>
                {one.assignmentId ? (
                  <AnchorLink
                    to="/students/$assignmentId/$enrolmentId"
                    params={{ assignmentId: one.assignmentId, enrolmentId: one.enrolmentId }}
                  >
                    {nameOf(one)}
                  </AnchorLink>
                ) : (
                  nameOf(one)
                )}
              </strong>
              <small>
                {one.section.code} · {one.section.name} · {t('today.talk.left', { words: one.words })}
              </small>
            </span>
            <span className={classes.when}>
              {formatDate(`${one.nextOn}T12:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' })}
              {one.due && <StatusPill tone="wait">{t('today.talk.due')}</StatusPill>}
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('today.talk.logOne', { name: nameOf(one) })}
                onClick={() => setLogging(one)}
              >
                {t('today.talk.log')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {logging && (
        <NoteDialog
          enrolmentId={logging.enrolmentId}
          name={nameOf(logging)}
          onClose={() => setLogging(null)}
        />
      )}
    </section>
  );
}
