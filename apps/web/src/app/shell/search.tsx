import '@mantine/spotlight/styles.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import {
  IconBell,
  IconBook2,
  IconBriefcase,
  IconMoon,
  IconSearch,
  IconUser,
  IconUserCircle,
  type Icon,
} from '@tabler/icons-react';
import { useMantineColorScheme } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { plain } from '../../shared/text/find.ts';
import {
  SearchContactsDocument,
  SearchOccupationsDocument,
  SearchSectionsDocument,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer, type Viewer } from '../../shared/session/session.ts';
import { placesOf } from '../navigation.ts';
import classes from './shell.module.css';

interface Found {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon: Icon;
  readonly run: () => void;
}

const [store, spotlight] = createSpotlight();

/** ⌘K: screens and actions at once, people, sections and occupations as they are found. */
export default function Search({ onClose }: { onClose: () => void }) {
  const t = useText();
  const viewer = useViewer();
  const { history } = useRouter();
  const { toggleColorScheme } = useMantineColorScheme();
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), 150);
  const go = (to: string) => () => history.push(to);
  useEffect(() => spotlight.open(), []);

  const { data: found } = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => searchAll(viewer, asked, signal),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
  });
  const fits = ({ label }: Found) => plain(label).includes(plain(query.trim()));
  const screens: Found[] = [
    ...placesOf(viewer).map(({ to, label, icon }) => ({ id: to, label: t(label), icon, run: go(to) })),
    { id: '/notifications', label: t('nav.notifications'), icon: IconBell, run: go('/notifications') },
    { id: '/account', label: t('nav.account'), icon: IconUserCircle, run: go('/account') },
  ];
  const actions: Found[] = [
    { id: 'theme', label: t('shell.toggleTheme'), icon: IconMoon, run: toggleColorScheme },
  ];
  const groups = [
    { label: t('shell.searchScreens'), items: screens.filter(fits) },
    { label: t('shell.searchActions'), items: actions.filter(fits) },
    ...(asked.length < 2 || !found
      ? []
      : [
          {
            label: t('shell.searchSections'),
            items: found.sections.map(({ id, name, course }) => ({
              id,
              label: `${course.code} · ${name}`,
              description: course.title,
              icon: IconBook2,
              run: go(`/sections/${id}`),
            })),
          },
          {
            label: t('shell.searchContacts'),
            items: found.contacts.map(({ id, name, position, organisation }) => ({
              id,
              label: name,
              description: [position, organisation].filter(Boolean).join(', '),
              icon: IconUser,
              run: go(`/people/${id}`),
            })),
          },
          {
            label: t('shell.searchOccupations'),
            items: found.occupations.map(({ id, title, code }) => ({
              id,
              label: title,
              description: code ?? undefined,
              icon: IconBriefcase,
              run: go(`/plan?q=${encodeURIComponent(title)}`),
            })),
          },
        ]),
  ].filter(({ items }) => items.length > 0);

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      onSpotlightClose={onClose}
      scrollable
      centered={false}
      yOffset="11vh"
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      classNames={{
        header: 'visually-hidden',
        search: classes.searchField,
        actionsGroup: classes.searchGroup,
      }}
      maxHeight={420}
      title={t('shell.search')}
    >
      <Spotlight.Search
        placeholder={t('shell.searchPlaceholder')}
        aria-label={t('shell.search')}
        leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ label, items }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {items.map(({ id, icon: Icon, run, label: name, description }) => (
              <Spotlight.Action
                key={id}
                label={name}
                {...(description && { description })}
                onClick={run}
                leftSection={<Icon size={20} stroke={1.5} aria-hidden />}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{t('shell.searchNothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Only what this person's role may look for. */
async function searchAll(viewer: Viewer, query: string, signal: AbortSignal) {
  const [sections, contacts, occupations] = await Promise.all([
    may(viewer, 'section:read')
      ? request(SearchSectionsDocument, { query }, { signal }).then((data) =>
          data.sections.edges.map(({ node }) => node),
        )
      : [],
    may(viewer, 'fieldwork:do')
      ? request(SearchContactsDocument, { query }, { signal }).then((data) =>
          data.contacts.edges.map(({ node }) => node),
        )
      : [],
    may(viewer, 'fieldwork:do')
      ? request(SearchOccupationsDocument, { query }, { signal }).then((data) => data.occupations)
      : [],
  ]);
  return { sections, contacts, occupations };
}
