import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type CalendarFeedCardFragment,
  MakeCalendarFeedDocument,
  StopCalendarFeedDocument,
} from '../../generated/operations.ts';
import { CopyText } from '../../shared/components/copy-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { calendarFeedQuery } from './account-query.ts';
import classes from './account.module.css';

/** The address one's calendar program comes to for one's dates. */
export function CalendarFeed() {
  const t = useText();
  const client = useQueryClient();
  const { data: feed, isPending, error, refetch } = useQuery(calendarFeedQuery);
  const keep = (now: CalendarFeedCardFragment | null) => client.setQueryData(calendarFeedQuery.queryKey, now);
  const make = useMutation({
    mutationFn: () => request(MakeCalendarFeedDocument, {}),
    onSuccess: ({ makeCalendarFeed }) => {
      if (feed) toast(t('identity.calendarRenewed'));
      keep(makeCalendarFeed);
    },
  });
  const stop = useMutation({
    mutationFn: () => request(StopCalendarFeedDocument, {}),
    onSuccess: () => {
      keep(null);
      toast(t('identity.calendarStopped'));
    },
  });
  if (isPending) return <RowsSkeleton rows={1} />;
  if (feed === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {feed ? (
        <Address feed={feed} onRenew={() => make.mutate()} onStop={() => stop.mutate()} />
      ) : (
        <Button variant="default" size="md" loading={make.isPending} onClick={() => make.mutate()}>
          {t('identity.calendarMake')}
        </Button>
      )}
      <ErrorState error={make.error ?? stop.error} />
    </>
  );
}

function Address(given: { feed: CalendarFeedCardFragment; onRenew: () => void; onStop: () => void }) {
  const { path, readAt } = given.feed;
  const t = useText();
  const address = new URL(path, window.location.origin).href;
  return (
    <>
      <div className={classes.secret}>
        <p>
          <strong>{t('identity.calendarAddress')}.</strong> {t('identity.calendarSecret')}
        </p>
        <code>{address}</code>
        <Group gap="xs">
          <Button component="a" size="sm" href={address.replace(/^https?:/, 'webcal:')}>
            {t('identity.calendarOpen')}
          </Button>
          <CopyText value={address} size="sm" />
        </Group>
      </div>
      <p className={classes.soft}>{t('identity.calendarElsewhere')}</p>
      <p className={classes.soft}>
        {readAt ? (
          <T id="identity.calendarRead" values={{ when: <FormattedRelative at={readAt} key="when" /> }} />
        ) : (
          t('identity.calendarNotRead')
        )}
      </p>
      <Twice {...given} />
    </>
  );
}

/** Neither can be taken back, so each takes two clicks. */
function Twice({ onRenew, onStop }: { onRenew: () => void; onStop: () => void }) {
  const t = useText();
  const [asking, setAsking] = useState<'renew' | 'stop' | null>(null);
  if (asking === null)
    return (
      <Group gap="xs">
        <Button size="sm" variant="default" onClick={() => setAsking('renew')}>
          {t('identity.calendarRenew')}
        </Button>
        <Button size="sm" variant="default" onClick={() => setAsking('stop')}>
          {t('identity.calendarStop')}
        </Button>
      </Group>
    );
  const renewing = asking === 'renew';
  return (
    <div role="group" aria-label={t(renewing ? 'identity.calendarRenew' : 'identity.calendarStop')}>
      <p>{t(renewing ? 'identity.calendarRenewSure' : 'identity.calendarStopSure')}</p>
      <Group gap="xs">
        <Button
          size="sm"
          color="red"
          autoFocus
          onClick={() => {
            setAsking(null);
            (renewing ? onRenew : onStop)();
          }}
        >
          {t(renewing ? 'identity.calendarRenew' : 'identity.calendarStop')}
        </Button>
        <Button size="sm" variant="default" onClick={() => setAsking(null)}>
          {t('app.cancel')}
        </Button>
      </Group>
    </div>
  );
}
