import { Button, Group, Stack, TextInput } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  MailSenderSettingsDocument,
  type MailSenderSettingsQuery,
  TryOutMailSenderDocument,
  UpdateMailSenderDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './institution.module.css';
import { saveGroup } from './save-group.ts';

type Stored = MailSenderSettingsQuery['mailSenderSettings'];

const senderQuery = queryOptions({
  queryKey: ['institution', 'sender'],
  queryFn: async ({ signal }) =>
    (await request(MailSenderSettingsDocument, {}, { signal })).mailSenderSettings,
});

const typed = ({ name, replyTo }: Stored) => ({ name: name ?? '', replyTo: replyTo ?? '' });

/** Under which name the institution's mail comes, where answers go, and a mail to oneself to see it. */
export function SenderForm() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(senderQuery);
  return (
    <section className={classes.part} aria-labelledby="sender">
      <h2 id="sender">{t('sender.title')}</h2>
      <p>{t('sender.about')}</p>
      {isPending && <RowsSkeleton />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <Fields stored={data} />}
    </section>
  );
}

function Fields({ stored }: { stored: Stored }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const { values, version, change, settle } = useKeptForm('institution.sender', () => ({
    values: typed(stored),
    version: stored.version,
  }));
  const [theirs, setTheirs] = useState<Stored | null>(null);
  const saving = useMutation({
    mutationFn: (seen: number) =>
      saveGroup({
        version: seen,
        save: async (over) =>
          (await request(UpdateMailSenderDocument, { input: { ...values, version: over } })).updateMailSender,
        load: () => client.fetchQuery({ ...senderQuery, staleTime: 0 }),
        isSame: (now) => now.name === stored.name && now.replyTo === stored.replyTo,
        onChanged: setTheirs,
      }),
    onSuccess: (kept) => {
      settle(typed(kept), kept.version);
      setTheirs(null);
      client.setQueryData(senderQuery.queryKey, kept);
      toast(t('sender.saved'));
    },
  });
  const trying = useMutation({
    mutationFn: async () => (await request(TryOutMailSenderDocument, {})).tryOutMailSender,
    onSuccess: (address) => toast(t('sender.tried', { address })),
  });
  const refused = fieldErrors(saving.error);
  const kept = typed(stored);
  const changed = values.name !== kept.name || values.replyTo !== kept.replyTo;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(theirs?.version ?? version);
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('sender.name')}
          description={t('sender.nameHint')}
          autoComplete="organization"
          value={values.name}
          error={refused['name']}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('sender.replyTo')}
          description={t('sender.replyToHint')}
          type="email"
          autoComplete="off"
          value={values.replyTo}
          error={refused['replyTo']}
          onChange={(event) => change({ replyTo: event.currentTarget.value })}
        />
        {theirs ? (
          <VersionConflict
            fields={[
              { label: t('sender.name'), mine: values.name, theirs: typed(theirs).name },
              { label: t('sender.replyTo'), mine: values.replyTo, theirs: typed(theirs).replyTo },
            ]}
            busy={saving.isPending}
            onKeepMine={() => saving.mutate(theirs.version)}
            onTakeTheirs={() => {
              settle(typed(theirs), theirs.version);
              setTheirs(null);
            }}
          />
        ) : (
          <ErrorState error={Object.keys(refused).length > 0 ? null : saving.error} />
        )}
        <ErrorState error={trying.error} />
        <Group gap="sm">
          <Button type="submit" size="md" loading={saving.isPending}>
            {t('app.save')}
          </Button>
          {changed ? (
            <span>{t('sender.tryOutAsSaved')}</span>
          ) : (
            <Button variant="default" size="md" loading={trying.isPending} onClick={() => trying.mutate()}>
              {t('sender.tryOut')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
