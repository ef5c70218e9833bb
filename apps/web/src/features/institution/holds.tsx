import { Button, Group, NativeSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { HOLD_SCOPES, type HoldScope, LIMITS } from '@firsthand/contracts';
import { HoldSectionsDocument, LiftHoldDocument, PlaceHoldDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { type Hold, retentionQuery } from './retention-data.ts';
import classes from './institution.module.css';

/** What is kept whatever a rule or a person asks, and why. */
export function Holds({ holds }: { holds: readonly Hold[] }) {
  const t = useText();
  const [placing, setPlacing] = useState(false);
  return (
    <section className={classes.part} aria-labelledby="holds">
      <h2 id="holds">{t('hold.title')}</h2>
      <p>{t('hold.about')}</p>
      <ul className={classes.people}>
        {holds.map((hold) => (
          <HoldRow key={hold.id} hold={hold} />
        ))}
      </ul>
      {placing ? (
        <PlaceHold onDone={() => setPlacing(false)} />
      ) : (
        <Button variant="default" size="md" onClick={() => setPlacing(true)}>
          {t('hold.place')}
        </Button>
      )}
    </section>
  );
}

function HoldRow({ hold }: { hold: Hold }) {
  const t = useText();
  const client = useQueryClient();
  const { formatDate } = useIntl();
  const [lifting, setLifting] = useState(false);
  const [because, setBecause] = useState('');
  const subject = hold.subject ?? t('hold.everything');
  const day = (at: string) => formatDate(at, { dateStyle: 'long' });
  const lift = useMutation({
    mutationFn: () => request(LiftHoldDocument, { input: { id: hold.id, because } }),
    onSuccess: ({ liftHold }) => {
      client.setQueryData(retentionQuery.queryKey, liftHold);
      toast(t('hold.lifted'));
    },
  });
  return (
    <li>
      <span>
        {subject}
        <small>
          {t('hold.placed', {
            name: hold.placedBy,
            date: day(hold.placedAt),
            reason: hold.reason,
          })}
        </small>
        {hold.liftedAt && (
          <small>
            {t('hold.liftedBy', {
              name: hold.liftedBy ?? '',
              date: day(hold.liftedAt),
              reason: hold.liftedBecause ?? '',
            })}
          </small>
        )}
      </span>
      {!hold.liftedAt && !lifting && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('hold.liftOf', { subject })}
          onClick={() => setLifting(true)}
        >
          {t('hold.lift')}
        </Button>
      )}
      {!hold.liftedAt && lifting && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            lift.mutate();
          }}
        >
          <Stack gap="xs">
            <TextInput
              label={t('hold.why')}
              required
              maxLength={LIMITS.holdReasonLength}
              value={because}
              onChange={(event) => setBecause(event.currentTarget.value)}
            />
            <ErrorState error={lift.error} />
            <Group gap="xs">
              <Button type="submit" size="xs" loading={lift.isPending} disabled={because.trim() === ''}>
                {t('hold.lift')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setLifting(false)}>
                {t('app.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </li>
  );
}

function PlaceHold({ onDone }: { onDone: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const [scope, setScope] = useState<HoldScope>('STUDENT');
  const [email, setEmail] = useState('');
  const [sectionId, setSectionId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [search, setSearch] = useState('');
  const sections = useQuery({
    queryKey: ['institution', 'hold-sections', search],
    queryFn: async ({ signal }) =>
      (await request(HoldSectionsDocument, { query: search }, { signal })).sections.edges.map(({ node }) => ({
        value: node.id,
        label: `${node.course.code} · ${node.name} · ${node.term.name}`,
      })),
    enabled: scope === 'SECTION',
  });
  const place = useMutation({
    mutationFn: () =>
      request(PlaceHoldDocument, {
        input: {
          scope,
          reason,
          ...(scope === 'STUDENT' && { email }),
          ...(scope === 'SECTION' && { sectionId }),
        },
      }),
    onSuccess: ({ placeHold }) => {
      client.setQueryData(retentionQuery.queryKey, placeHold);
      toast(t('hold.stands'));
      onDone();
    },
  });
  const complete =
    reason.trim() !== '' &&
    (scope === 'INSTITUTION' || (scope === 'STUDENT' ? email.trim() !== '' : sectionId !== null));
  return (
    <form
      aria-label={t('hold.place')}
      onSubmit={(event) => {
        event.preventDefault();
        place.mutate();
      }}
    >
      <Stack gap="md">
        <NativeSelect
          label={t('hold.scope')}
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value as HoldScope)}
          data={HOLD_SCOPES.map((value) => ({
            value,
            label: t(`hold.scope.${value}`),
          }))}
        />
        {scope === 'STUDENT' && (
          <TextInput
            label={t('hold.email')}
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        )}
        {scope === 'SECTION' && (
          <Select
            label={t('hold.section')}
            required
            searchable
            data={sections.data ?? []}
            value={sectionId}
            onChange={setSectionId}
            searchValue={search}
            onSearchChange={setSearch}
          />
        )}
        <Textarea
          label={t('hold.reason')}
          required
          autosize
          minRows={2}
          maxLength={LIMITS.holdReasonLength}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ErrorState error={place.error ?? sections.error} />
        <Group gap="xs">
          <Button type="submit" size="md" loading={place.isPending} disabled={!complete}>
            {t('hold.place')}
          </Button>
          <Button variant="default" size="md" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
