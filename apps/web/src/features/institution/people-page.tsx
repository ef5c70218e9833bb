import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { InstitutionPeopleDocument, type InstitutionPeopleQuery } from '../../generated/operations.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './institution.module.css';
import { ViewAsDialog } from './view-as-dialog.tsx';

const route = getRouteApi('/shell/institution/people');

type FoundPerson = InstitutionPeopleQuery['institutionPeople']['people'][number];

/** Anybody of the institution, by name: to see Firsthand as they see it. */
export function InstitutionPeoplePage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { find = '' } = route.useSearch();
  const [typed, setTyped] = useState(find);
  const [chosen, setChosen] = useState<FoundPerson | null>(null);
  const ask = useDebouncedCallback(
    (words: string) => void navigate({ search: words === '' ? {} : { find: words }, replace: true }),
    { delay: 300, flushOnUnmount: false },
  );
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['institution', 'people', find],
    queryFn: async ({ signal }) =>
      (await request(InstitutionPeopleDocument, { query: find }, { signal })).institutionPeople,
    placeholderData: keepPreviousData,
  });
  const people = data?.people ?? [];
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('viewAs.title')}
        above={<AnchorLink to="/institution">{t('institution.title')}</AnchorLink>}
        now={t('viewAs.now')}
      />
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="search"
          label={t('viewAs.find')}
          value={typed}
          maxLength={200}
          mb="sm"
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            ask(event.currentTarget.value.trim());
          }}
        />
      </form>
      <p className={classes.first} role="status">
        {data &&
          (people.length < data.total
            ? t('viewAs.more', { shown: people.length, total: data.total })
            : t('viewAs.found', { total: data.total }))}
      </p>
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data?.total === 0 && (
        <EmptyState picture="people" title={t('viewAs.noneTitle')}>
          {t('viewAs.none')}
        </EmptyState>
      )}
      <ul className={classes.people}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onView={() => setChosen(person)} />
        ))}
      </ul>
      {chosen && <ViewAsDialog person={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}

function PersonRow({ person, onView }: { person: FoundPerson; onView: () => void }) {
  const t = useText();
  const name = nameOf(person);
  return (
    <li>
      <span>
        {name}
        {person.email && <small>{person.email}</small>}
        <small>{person.roles.map((role) => t(`role.${role}`)).join(' · ')}</small>
      </span>
      {person.viewable && (
        <Button size="xs" variant="default" onClick={onView} aria-label={t('viewAs.viewOf', { name })}>
          {t('viewAs.view')}
        </Button>
      )}
    </li>
  );
}

const nameOf = ({ givenName, familyName }: FoundPerson) => `${givenName} ${familyName}`.trim();
