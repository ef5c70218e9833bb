import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './institution.module.css';
import { InviteAdministrator } from './invite-administrator.tsx';
import { type FoundPerson, nameOf, peopleQuery, type PeopleSearch } from './people-data.ts';
import { STATE_TONES } from './person-state.ts';
import { ViewAsDialog } from './view-as-dialog.tsx';

const route = getRouteApi('/shell/institution/people');
const ROLES = ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR', 'STUDENT'] as const;
const STATES = ['IN', 'WAITING', 'ENDED'] as const;

/** Anybody of the institution: who they are here, whether they come in, and what they see. */
export function InstitutionPeoplePage() {
  const t = useText();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const { find = '', role, state } = search;
  const [typed, setTyped] = useState(find);
  const [chosen, setChosen] = useState<FoundPerson | null>(null);
  const [inviting, setInviting] = useState(false);
  const look = ({
    find: words,
    role: as,
    state: stands,
  }: { [K in keyof PeopleSearch]: PeopleSearch[K] | undefined }) =>
    void navigate({
      search: { ...(words && { find: words }), ...(as && { role: as }), ...(stands && { state: stands }) },
      replace: true,
      resetScroll: false,
    });
  const ask = useDebouncedCallback((words: string) => look({ ...search, find: words }), {
    delay: 300,
    flushOnUnmount: false,
  });
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery({
      ...peopleQuery(search),
      placeholderData: keepPreviousData,
    });
  const people = data?.people ?? [];
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('members.title')}
        above={<AnchorLink to="/institution">{t('institution.title')}</AnchorLink>}
        now={t('members.now')}
        action={
          <Button
            size="md"
            leftSection={<IconUserPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setInviting(true)}
          >
            {t('members.inviteAdministrator')}
          </Button>
        }
      />
      <form role="search" onSubmit={(event) => event.preventDefault()} className={classes.narrowing}>
        <TextInput
          type="search"
          label={t('members.find')}
          value={typed}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            ask(event.currentTarget.value.trim());
          }}
        />
        <Select
          label={t('members.role')}
          data={[
            { value: 'ALL', label: t('members.everyRole') },
            ...ROLES.map((each) => ({ value: each, label: t(`role.${each}`) })),
          ]}
          value={role ?? 'ALL'}
          allowDeselect={false}
          onChange={(value) => look({ ...search, role: ROLES.find((each) => each === value) })}
        />
        <Select
          label={t('members.state')}
          data={[
            { value: 'ALL', label: t('members.everyState') },
            ...STATES.map((each) => ({ value: each, label: t(`members.state.${each}`) })),
          ]}
          value={state ?? 'ALL'}
          allowDeselect={false}
          onChange={(value) => look({ ...search, state: STATES.find((each) => each === value) })}
        />
      </form>
      <p className={classes.first} role="status">
        {data && t(hasNextPage ? 'members.more' : 'members.found', { total: people.length })}
      </p>
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && people.length === 0 && (
        <EmptyState picture="people" title={t('members.noneTitle')}>
          {t('members.none')}
        </EmptyState>
      )}
      <ul className={classes.people}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onView={() => setChosen(person)} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('app.loadMore')}
        </Button>
      )}
      {chosen && <ViewAsDialog person={chosen} onClose={() => setChosen(null)} />}
      {inviting && <InviteAdministrator onClose={() => setInviting(false)} />}
    </div>
  );
}

function PersonRow({ person, onView }: { person: FoundPerson; onView: () => void }) {
  const t = useText();
  const name = nameOf(person);
  return (
    <li>
      <span>
        <AnchorLink to="/institution/people/$personId" params={{ personId: person.id }}>
          {name}
        </AnchorLink>
        <small>{person.email ?? person.signInName ?? t('members.noAddress')}</small>
        <small>
          {person.roles.length > 0
            ? person.roles.map((role) => t(`role.${role}`)).join(' · ')
            : t('members.noRole')}
        </small>
      </span>
      {person.state !== 'IN' && (
        <StatusPill tone={STATE_TONES[person.state]}>{t(`members.state.${person.state}`)}</StatusPill>
      )}
      {person.viewable && (
        <Button size="xs" variant="default" onClick={onView} aria-label={t('viewAs.viewOf', { name })}>
          {t('viewAs.view')}
        </Button>
      )}
    </li>
  );
}
