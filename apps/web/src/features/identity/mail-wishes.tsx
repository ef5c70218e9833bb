import { Alert, Select, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type MailWishesCardFragment,
  UpdateMailWishesDocument,
  type UpdateMailWishesInput,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { mailWishesQuery } from './account-query.ts';
import classes from './account.module.css';

const CADENCES = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'] as const;
/** What most people mean by the night. */
const NIGHT = { from: '22:00', until: '07:00' };

/** What comes by mail, how often, and when not. Saves as soon as something is chosen. */
export function MailWishes() {
  const t = useText();
  const client = useQueryClient();
  const { data: wishes, isPending, error, refetch } = useQuery(mailWishesQuery);
  const save = useMutation({
    mutationFn: (input: UpdateMailWishesInput) => request(UpdateMailWishesDocument, { input }),
    onSuccess: ({ updateMailWishes }) => {
      client.setQueryData(mailWishesQuery.queryKey, updateMailWishes);
      toast(t('identity.profileSaved'));
    },
  });
  if (isPending) return <RowsSkeleton rows={4} />;
  if (!wishes) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const { address, refusedAt, categories, quiet } = wishes;
  return (
    <>
      {refusedAt ? (
        <Alert color="orange" role="status">
          <T
            id="identity.mailRefused"
            values={{ address, when: <FormattedRelative at={refusedAt} key="when" /> }}
          />
        </Alert>
      ) : (
        <p>{t('identity.mailTo', { address })}</p>
      )}
      <ul className={classes.wishes}>
        {categories.map(({ category, cadence }) => (
          <li key={category}>
            <span id={`category-${category}`}>
              {t(`identity.category.${category}`)}
              <small>{t(`identity.category.${category}.hint`)}</small>
            </span>
            <Select
              aria-labelledby={`category-${category}`}
              allowDeselect={false}
              value={cadence}
              onChange={(value) => {
                const chosen = CADENCES.find((one) => one === value);
                if (chosen) save.mutate({ cadences: [{ category, cadence: chosen }] });
              }}
              data={CADENCES.map((value) => ({ value, label: t(`identity.cadence.${value}`) }))}
            />
          </li>
        ))}
      </ul>
      <p className={classes.soft}>{t('identity.cadenceHint')}</p>
      <div className={classes.quiet}>
        <Switch
          label={t('identity.quiet')}
          description={t('identity.quietHint')}
          checked={quiet !== null}
          onChange={(event) => save.mutate({ quiet: event.currentTarget.checked ? NIGHT : null })}
        />
        {quiet && (
          <Hours
            key={`${quiet.from}-${quiet.until}`}
            quiet={quiet}
            onChange={(chosen) => save.mutate({ quiet: chosen })}
          />
        )}
      </div>
      <ErrorState error={save.error} />
    </>
  );
}

type Quiet = NonNullable<MailWishesCardFragment['quiet']>;

/** Saved when one leaves a field, so that a time half typed is no time. */
function Hours({ quiet, onChange }: { quiet: Quiet; onChange: (quiet: Quiet) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(quiet);
  const keep = () => {
    if (typed.from && typed.until && (typed.from !== quiet.from || typed.until !== quiet.until))
      onChange(typed);
  };
  return (
    <div className={classes.hours}>
      {(['from', 'until'] as const).map((end) => (
        <TextInput
          key={end}
          type="time"
          label={t(end === 'from' ? 'identity.quietFrom' : 'identity.quietUntil')}
          value={typed[end]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTyped((before) => ({ ...before, [end]: value }));
          }}
          onBlur={keep}
        />
      ))}
    </div>
  );
}
