import { Button, Group, NumberInput, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  CreateJoinCodeDocument,
  JoinCodesDocument,
  RevokeJoinCodeDocument,
  type JoinCodeLineFragment,
  type JoinCodesQuery,
} from '../../generated/operations.ts';
import { CopyText } from '../../shared/components/copy-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { codesKey, joinPath, spaced } from './code-words.ts';
import classes from './joining.module.css';

const route = getRouteApi('/shell/sections/$sectionId/join');
const NO_COHORT = 'none';

/** Codes by which students come in themselves: large enough for a wall, with who came by each. */
export function JoinCodesPage() {
  const { sectionId } = route.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: codesKey(sectionId),
    queryFn: ({ signal }) => request(JoinCodesDocument, { sectionId }, { signal }),
  });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  return <JoinCodes section={data.section} codes={data.joinCodes} />;
}

function JoinCodes({
  section,
  codes,
}: {
  section: JoinCodesQuery['section'];
  codes: JoinCodeLineFragment[];
}) {
  const t = useText();
  const working = codes.filter(({ state }) => state === 'OPEN' || state === 'FULL');
  const past = codes.filter(({ state }) => state !== 'OPEN' && state !== 'FULL');
  return (
    <>
      <PageHeader
        title={t('joining.title')}
        above={
          <AnchorLink to="/sections/$sectionId" params={{ sectionId: section.id }}>
            {section.course.code} · {section.name}
          </AnchorLink>
        }
        now={t('joining.now')}
      />
      {working.map((code) => (
        <Poster key={code.id} code={code} sectionId={section.id} />
      ))}
      <NewCode section={section} first={working.length === 0} />
      {past.length > 0 && (
        <section aria-labelledby="past" className={classes.past} data-print="no">
          <h2 id="past">{t('joining.past')}</h2>
          <ul>
            {past.map((code) => (
              <li key={code.id}>
                <span>
                  <strong>{spaced(code.code)}</strong>{' '}
                  <StatusPill tone="quiet">{t(`joining.state.${code.state}`)}</StatusPill>
                </span>
                <Came code={code} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Big type: it is read from the last row of a room. */
function Poster({ code, sectionId }: { code: JoinCodeLineFragment; sectionId: string }) {
  const t = useText();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const { tenant } = useViewer();
  const revoke = useMutation({
    mutationFn: () => request(RevokeJoinCodeDocument, { id: code.id }),
    onSuccess: () => client.invalidateQueries({ queryKey: codesKey(sectionId) }),
  });
  const { host, origin } = window.location;
  const link = `${origin}${joinPath(tenant.slug, code.code)}`;
  return (
    <section className={classes.poster} aria-labelledby={code.id}>
      <h2 id={code.id} className={classes.go}>
        {t('joining.goTo', { address: `${host}/join/${tenant.slug}` })}
      </h2>
      <p className={classes.code}>{spaced(code.code)}</p>
      <p className={classes.room} role="status">
        {t('joining.room', {
          joined: code.joined,
          capacity: code.capacity,
          until: formatDate(code.expiresAt, { dateStyle: 'long' }),
        })}{' '}
        {code.cohortName ? t('joining.intoCohort', { cohort: code.cohortName }) : t('joining.intoNone')}
      </p>
      <Group gap="xs" data-print="no">
        <CopyText value={link} variant="filled">
          {t('joining.copy')}
        </CopyText>
        <Button size="md" variant="default" onClick={() => window.print()}>
          {t('joining.print')}
        </Button>
        {code.state === 'OPEN' && (
          <ButtonLink
            size="md"
            variant="default"
            to="/sections/$sectionId/join/$codeId/cards"
            params={{ sectionId, codeId: code.id }}
          >
            {t('joining.cards')}
          </ButtonLink>
        )}
        <Button size="md" variant="default" loading={revoke.isPending} onClick={() => revoke.mutate()}>
          {t('joining.switchOff')}
        </Button>
      </Group>
      <ErrorState error={revoke.error} />
      <Came code={code} />
    </section>
  );
}

function Came({ code: { people } }: { code: JoinCodeLineFragment }) {
  const t = useText();
  const { formatDate } = useIntl();
  if (people.length === 0) return null;
  return (
    <details className={classes.came} data-print="no">
      <summary>{t('joining.came', { count: people.length })}</summary>
      <ul>
        {people.map(({ at, person }) => (
          <li key={person.id}>
            <span>
              {person.familyName}, {person.givenName}
            </span>
            <small>{formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NewCode({ section, first }: { section: JoinCodesQuery['section']; first: boolean }) {
  const t = useText();
  const client = useQueryClient();
  const fieldErrors = useFieldErrors();
  const [capacity, setCapacity] = useState<number | string>(40);
  const [days, setDays] = useState<number | string>(7);
  const [cohort, setCohort] = useState(section.cohorts.length === 1 ? section.cohorts[0]!.id : NO_COHORT);
  const create = useMutation({
    mutationFn: () =>
      request(CreateJoinCodeDocument, {
        input: {
          sectionId: section.id,
          cohortId: cohort === NO_COHORT ? null : cohort,
          capacity: Number(capacity),
          days: Number(days),
        },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: codesKey(section.id) }),
  });
  const errors = fieldErrors(create.error);
  return (
    <form
      noValidate
      className={classes.make}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <h2>{t(first ? 'joining.first' : 'joining.another')}</h2>
      <div className={classes.fields}>
        <NumberInput
          label={t('joining.capacity')}
          min={1}
          max={1000}
          allowDecimal={false}
          value={capacity}
          onChange={setCapacity}
          error={errors['capacity']}
        />
        <NumberInput
          label={t('joining.days')}
          min={1}
          max={120}
          allowDecimal={false}
          value={days}
          onChange={setDays}
          error={errors['days']}
        />
        <Select
          label={t('joining.cohort')}
          allowDeselect={false}
          data={[
            ...section.cohorts.map(({ id, name }) => ({ value: id, label: name })),
            { value: NO_COHORT, label: t('joining.noCohort') },
          ]}
          value={cohort}
          onChange={(value) => setCohort(value ?? NO_COHORT)}
        />
      </div>
      <ErrorState error={create.error} />
      <Button type="submit" size="md" variant={first ? 'filled' : 'default'} loading={create.isPending}>
        {t('joining.make')}
      </Button>
    </form>
  );
}
