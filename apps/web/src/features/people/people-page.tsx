import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconLayoutKanban, IconList, IconSearch, IconTopologyStar3 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { Side } from '../../shared/components/side.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { AddContact } from '../../shared/fieldwork/add-contact.tsx';
import { outreachDueQuery } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import { wallClockOf } from '../../shared/intl/wall-clock.ts';
import { useViewer } from '../../shared/session/session.ts';
import { Board } from './board.tsx';
import { Looking } from './looking.tsx';
import { networkQuery, ranked } from './network-query.ts';
import { NetworkView } from './network-view.tsx';
import { OpenLoops } from './open-loops.tsx';
import { DueList, PeopleList } from './people-list.tsx';
import classes from './people.module.css';

const route = getRouteApi('/shell/people');

/** Everybody the student knows of: as a list, as a board, as the picture of who named whom. */
export function PeoplePage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { q = '', add = false, referrer, source, due = false, view = 'list' } = route.useSearch();
  const [typed, setTyped] = useState(q);
  const look = useDebouncedCallback((text: string) => {
    void navigate({ search: text.trim() === '' ? {} : { q: text.trim() }, replace: true });
  }, 200);
  const network = useQuery(networkQuery);
  const { zone } = useViewer();
  const { data: today = [] } = useQuery(outreachDueQuery(wallClockOf(new Date(), zone).slice(0, 10)));
  const onlyDue = due && q === '';
  const open = () => void navigate({ search: (before) => ({ ...before, add: true as const }) });
  const close = () =>
    void navigate({
      search: ({ add: _add, referrer: _referrer, source: _source, ...rest }) => rest,
      replace: true,
    });
  const persons = network.data?.persons ?? [];
  const nobody = network.data?.people === 0;
  const list = view === 'list';
  const fitting = ranked(persons, q);
  return (
    <div className={classes.page} data-view={view}>
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
        <div className={classes.show}>
          <ChoiceChips
            look="segments"
            legend={t('people.view')}
            choices={[
              { value: 'list', label: t('people.view.list'), icon: IconList },
              { value: 'network', label: t('people.view.network'), icon: IconTopologyStar3 },
              { value: 'board', label: t('people.view.board'), icon: IconLayoutKanban },
            ]}
            value={view}
            onChange={(value) => {
              setTyped('');
              void navigate({ search: value === 'list' ? {} : { view: value } });
            }}
          />
        </div>
      )}
      {!nobody && list && (
        <>
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
        </>
      )}
      {network.isPending && <RowsSkeleton />}
      {!network.data && <ErrorState error={network.error} onRetry={() => void network.refetch()} />}
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
      {!nobody && network.data && view === 'network' && <NetworkView network={network.data} />}
      {!nobody && network.data && view === 'board' && <Board people={persons} />}
      {!nobody && network.data && list && !onlyDue && (
        <>
          {fitting.length === 0 && <p role="status">{t('people.nothing', { query: q })}</p>}
          {q === '' && <OpenLoops />}
          <PeopleList people={fitting} all={persons} />
        </>
      )}
      {list && onlyDue && <DueList due={today} />}
      {list && !onlyDue && q === '' && network.data && <Looking />}
      <Side opened={add} onClose={close} title={t('people.addTitle')}>
        <AddContact
          {...(referrer !== undefined
            ? { known: { source: 'REFERRAL', referrerId: referrer } }
            : source !== undefined && { known: { source, family: source === 'FAMILY' } })}
          onOpen={(id) => void navigate({ to: '/people/$contactId', params: { contactId: id } })}
          onAdded={({ id, name, care }) => {
            toast(t('people.added', { name }));
            // Whoever may not be asked now is shown at once, with the reason.
            if (care && care.state !== 'FREE')
              void navigate({ to: '/people/$contactId', params: { contactId: id } });
            else close();
          }}
        />
      </Side>
    </div>
  );
}
