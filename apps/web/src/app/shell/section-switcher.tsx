import { Menu, UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { SearchSectionsDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './shell.module.css';

/** Which section the page is about, and the way to another. Shows nothing on pages that are about none. */
export function SectionSwitcher() {
  const t = useText();
  const navigate = useNavigate();
  const { sectionId } = useParams({ strict: false }) as { sectionId?: string };
  const [opened, setOpened] = useState(false);
  const { data: sections = [] } = useQuery({
    queryKey: ['sections', 'switcher'],
    queryFn: async ({ signal }) =>
      (await request(SearchSectionsDocument, { query: '' }, { signal })).sections.edges.map(
        ({ node }) => node,
      ),
    enabled: sectionId !== undefined,
    staleTime: 5 * 60_000,
  });
  const here = sections.find(({ id }) => id === sectionId);
  if (!here) return null;
  return (
    <Menu withinPortal={false} position="bottom-start" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <UnstyledButton
          className={classes.section}
          aria-label={t('app.pair', {
            name: t('shell.switchSection'),
            what: `${here.course.code} ${here.name}`,
          })}
        >
          <span>
            {here.course.code} · {here.name}
          </span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {sections.map(({ id, name, course }) => (
          <Menu.Item
            key={id}
            onClick={() => void navigate({ to: `/sections/${id}` })}
            aria-current={id === sectionId}
          >
            {course.code} · {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void navigate({ to: `/sections` as string })}>
          {t('shell.allSections')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
