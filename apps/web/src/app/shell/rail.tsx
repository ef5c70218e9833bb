import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { placeOf, placesOf } from '../navigation.ts';
import classes from './shell.module.css';

/** As many have room side by side under a thumb. */
const UNDER_THE_THUMB = 6;

/** Where one can go: a rail, and on a phone a bar, which keeps what has no room in it behind its last place. */
export function Rail() {
  const t = useText();
  const places = placesOf(useViewer());
  const here = placeOf(places, useLocation({ select: ({ pathname }) => pathname }));
  const shown = places.length > UNDER_THE_THUMB ? UNDER_THE_THUMB - 1 : places.length;
  const beyond = places.slice(shown);
  const standing = (isHere: boolean) => (isHere ? `${classes.place} ${classes.here}` : classes.place);
  return (
    <nav className={classes.rail} aria-label={t('nav.main')} data-print="no">
      {places.map(({ to, label, icon: Icon }, i) => (
        <Link
          key={to}
          to={to}
          className={standing(to === here)}
          activeOptions={{ exact: true, includeSearch: false }}
          {...(to === here && { 'aria-current': 'page' as const })}
          {...(i >= shown && { 'data-beyond': true })}
        >
          <Icon size={20} stroke={1.75} aria-hidden />
          <span>{t(label)}</span>
        </Link>
      ))}
      {beyond.length > 0 && (
        <Menu withinPortal={false} position="top-end">
          <Menu.Target>
            <UnstyledButton className={`${standing(beyond.some(({ to }) => to === here))} ${classes.more}`}>
              <IconDots size={20} stroke={1.75} aria-hidden />
              <span>{t('nav.more')}</span>
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {beyond.map(({ to, label, icon: Icon }) => (
              <Menu.Item
                key={to}
                component={Link}
                to={to}
                leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
                {...(to === here && { 'aria-current': 'page' as const })}
              >
                {t(label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
