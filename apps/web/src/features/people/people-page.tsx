import { Button, Drawer, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { AddContact } from '../../shared/fieldwork/add-contact.tsx';
import { dueWords } from '../../shared/fieldwork/due-words.ts';
import {
  contactsQuery,
  outreachDueQuery,
  studentHomeQuery,
  type ContactCard,
  type DueOutreach,
} from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import { wallClockOf } from '../../shared/intl/wall-clock.ts';
import { useViewer } from '../../shared/session/session.ts';
import { Initials } from './initials.tsx';
import classes from './people.module.css';

const route = getRouteApi('/shell/people');

/** Everybody the student knows of. */
export function PeoplePage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { q = '', add = false, referrer, due = false } = route.useSearch();
  const [typed, setTyped] = useState(q);
  const look = useDebouncedCallback((text: string) => {
    void navigate({ search: text.trim() === '' ? {} : { q: text.trim() }, replace: true });
  }, 200);
  const people = useInfiniteQuery(contactsQuery(q));
  const { data: works = [] } = useQuery(studentHomeQuery);
  const { zone } = useViewer();
  const { data: today = [] } = useQuery(outreachDueQuery(wallClockOf(new Date(), zone).slice(0, 10)));
  const onlyDue = due && q === '';
  const interviewsWith = (id: string) =>
    works.flatMap(({ interviews }) => interviews).filter(({ contact }) => contact.id === id).length;
  const open = () => void navigate({ search: (before) => ({ ...before, add: true as const }) });
  const close = () => void navigate({ search: q === '' ? {} : { q } });
  const nobody = people.data?.length === 0 && q === '';
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('people.title')}
        now={nobody ? undefined : t('people.now')}
        action={
          !nobody && (
            <Button size="md" onClick={open}>
              {t('people.add')}
            </Button>
          )
        }
      />
      {!nobody && (
        <TextInput
          type="search"
          mb="md"
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            look(event.currentTarget.value);
          }}
        />
      )}
      {!nobody && (
        <div className={classes.show}>
          <ChoiceChips
            look="segments"
            legend={t('people.show')}
            choices={[
              { value: 'all', label: t('people.everybody') },
              { value: 'due', label: t('people.dueToday', { count: today.length }) },
            ]}
            value={onlyDue ? 'due' : 'all'}
            onChange={(value) => {
              setTyped('');
              void navigate({ search: value === 'due' ? { due: true } : {}, replace: true });
            }}
          />
        </div>
      )}
      {people.isPending && <RowsSkeleton />}
      {!people.data && <ErrorState error={people.error} onRetry={() => void people.refetch()} />}
      {nobody && (
        <EmptyState
          picture="people"
          title={t('people.emptyTitle')}
          action={
            <Button size="md" onClick={open}>
              {t('people.addFirst')}
            </Button>
          }
        >
          {t('people.empty')}
        </EmptyState>
      )}
      {people.data?.length === 0 && q !== '' && <p role="status">{t('people.nothing', { query: q })}</p>}
      <ul className={classes.list}>
        {onlyDue && today.map((one) => <DueRow key={one.outreach.id} due={one} />)}
        {(onlyDue ? [] : (people.data ?? [])).map((contact) => (
          <PersonRow key={contact.id} contact={contact} interviews={interviewsWith(contact.id)} />
        ))}
      </ul>
      {onlyDue && today.length === 0 && <p role="status">{t('people.nothingDue')}</p>}
      {people.hasNextPage && !onlyDue && (
        <Button
          variant="default"
          mt="md"
          loading={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
      <Drawer
        opened={add}
        onClose={close}
        position="right"
        size="30rem"
        padding="md"
        title={t('people.addTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <AddContact
          {...(referrer !== undefined && { known: { source: 'REFERRAL', referrerId: referrer } })}
          onAdded={({ id, name, care }) => {
            toast(t('people.added', { name }));
            // Whoever may not be asked now is shown at once, with the reason.
            if (care && care.state !== 'FREE')
              void navigate({ to: '/people/$contactId', params: { contactId: id } });
            else close();
          }}
        />
      </Drawer>
    </div>
  );
}

function PersonRow({ contact, interviews }: { contact: ContactCard; interviews: number }) {
  const t = useText();
  const { id, name, position, organisation, vantage, source, referrer } = contact;
  const work = [position, organisation].filter(Boolean).join(', ');
  return (
    <li>
      <Link to="/people/$contactId" params={{ contactId: id }} className={classes.person}>
        <Initials name={name} />
        <span className={classes.who}>
          <strong>{name}</strong>
          {work && <span>{work}</span>}
        </span>
        <span className={classes.how}>
          <span>{t(`vantage.${vantage}`)}</span>
          <span>{referrer ? t('people.namedBy', { name: referrer.name }) : t(`source.${source}`)}</span>
        </span>
        <span className={classes.met} data-none={interviews === 0 || undefined}>
          {t('people.interviews', { count: interviews })}
        </span>
      </Link>
    </li>
  );
}

function DueRow({ due: { contact, standing } }: { due: DueOutreach }) {
  const t = useText();
  return (
    <li>
      <Link to="/people/$contactId" params={{ contactId: contact.id }} className={classes.person}>
        <Initials name={contact.name} />
        <span className={classes.who}>
          <strong>{contact.name}</strong>
          {contact.organisation && <span>{contact.organisation}</span>}
        </span>
        <span className={classes.how}>
          <span>{dueWords(t, standing)}</span>
        </span>
      </Link>
    </li>
  );
}
