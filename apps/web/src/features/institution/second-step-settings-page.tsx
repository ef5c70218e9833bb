import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  RequireSecondStepDocument,
  ResetSecondStepDocument,
  SecondStepSettingsDocument,
  type SecondStepSettingsQuery,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { InstitutionCrumb } from './start/institution-crumb.tsx';
import classes from './institution.module.css';

type Settings = SecondStepSettingsQuery['secondStepSettings'];

const stepsQuery = queryOptions({
  queryKey: ['institution', 'second-step'],
  queryFn: async ({ signal }) =>
    (await request(SecondStepSettingsDocument, {}, { signal })).secondStepSettings,
});

/** From when on staff need more than a password, who has it, and help for who has lost it. */
export function SecondStepSettingsPage() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(stepsQuery);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('staffStep.title')}
        above={<InstitutionCrumb />}
        now={data ? t('staffStep.without', { staff: data.staff, without: data.without }) : t('staffStep.now')}
      />
      {isPending && <RowsSkeleton rows={4} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <Required key={data.version} settings={data} />
          <People people={data.people} />
        </>
      )}
    </div>
  );
}

function Required({ settings }: { settings: Settings }) {
  const t = useText();
  const client = useQueryClient();
  const [required, setRequired] = useState(settings.from !== null && settings.from !== undefined);
  const [from, setFrom] = useState(settings.from ?? '');
  const [bySignOn, setBySignOn] = useState(settings.bySignOn);
  const save = useMutation({
    mutationFn: () =>
      request(RequireSecondStepDocument, {
        input: { version: settings.version, from: required ? from : null, bySignOn },
      }),
    onSuccess: ({ requireSecondStep }) => {
      client.setQueryData(stepsQuery.queryKey, requireSecondStep);
      toast(t('staffStep.saved'));
    },
    onError: () => client.invalidateQueries({ queryKey: stepsQuery.queryKey }),
  });
  return (
    <section className={classes.part} aria-labelledby="required">
      <h2 id="required">{t('staffStep.whoMust')}</h2>
      <p>{t('staffStep.requiredAbout')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack gap="md">
          <Checkbox
            label={t('staffStep.required')}
            checked={required}
            onChange={(event) => setRequired(event.currentTarget.checked)}
          />
          {required && (
            <TextInput
              label={t('staffStep.from')}
              type="date"
              required
              className={classes.days}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
          )}
          <Checkbox
            label={t('staffStep.bySignOn')}
            description={t('staffStep.bySignOnAbout')}
            checked={bySignOn}
            onChange={(event) => setBySignOn(event.currentTarget.checked)}
          />
          <ErrorState error={save.error} />
          <div>
            <Button type="submit" size="md" loading={save.isPending} disabled={required && from === ''}>
              {t('app.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}

function People({ people }: { people: Settings['people'] }) {
  const t = useText();
  return (
    <section className={classes.part} aria-labelledby="staff">
      <h2 id="staff">{t('staffStep.people')}</h2>
      <ul className={classes.people}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}

function PersonRow({ person }: { person: Settings['people'][number] }) {
  const t = useText();
  const viewer = useViewer();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const name = `${person.givenName} ${person.familyName}`.trim();
  const has = [
    ...(person.app ? [t('staffStep.app')] : []),
    ...(person.passkeys > 0 ? [t('staffStep.passkeys', { count: person.passkeys })] : []),
  ];
  const reset = useMutation({
    mutationFn: () => request(ResetSecondStepDocument, { id: person.id }),
    onSuccess: ({ resetSecondStep }) => {
      client.setQueryData(stepsQuery.queryKey, resetSecondStep);
      setAsking(false);
      toast(t('staffStep.resetDone', { name }));
    },
  });
  return (
    <li>
      <span>
        {name}
        <small>{person.email}</small>
        <small>{has.length > 0 ? has.join(' · ') : t('staffStep.nothing')}</small>
      </span>
      {/* Cannot be undone, so it takes two clicks. */}
      {asking ? (
        <Stack gap="xs" maw="22rem">
          <p className={classes.says}>
            {t(person.email === null ? 'staffStep.resetAboutNoMail' : 'staffStep.resetAbout', { name })}
          </p>
          <ErrorState error={reset.error} />
          <Group gap="xs">
            <Button size="xs" color="red" loading={reset.isPending} onClick={() => reset.mutate()} autoFocus>
              {t('staffStep.resetSure')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setAsking(false)}>
              {t('app.cancel')}
            </Button>
          </Group>
        </Stack>
      ) : (
        has.length > 0 &&
        person.id !== viewer.id && (
          <Button
            size="xs"
            variant="default"
            onClick={() => setAsking(true)}
            aria-label={t('staffStep.resetOf', { name })}
          >
            {t('staffStep.reset')}
          </Button>
        )
      )}
    </li>
  );
}
