import { Menu, type MantineColorScheme, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { SignOutDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { LANGUAGES, languageOf, useLanguage } from '../../shared/intl/language.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useChooseLocale } from '../../shared/session/choose-locale.ts';
import { calledAtTheDoor, may, useViewer } from '../../shared/session/session.ts';
import classes from './shell.module.css';

const UnsentDialog = lazy(() => import('./unsent-dialog.tsx'));

const SCHEMES = [
  { value: 'light', label: 'shell.themeLight', icon: IconSun },
  { value: 'dark', label: 'shell.themeDark', icon: IconMoon },
  { value: 'auto', label: 'shell.themeAuto', icon: IconDeviceDesktop },
] as const;

const LANGUAGE_NAMES = { en: 'English', fr: 'Français' } as const;

export function AccountMenu() {
  const t = useText();
  const viewer = useViewer();
  const { locale } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const chooseLocale = useChooseLocale();
  const signOut = useMutation({
    mutationFn: () => request(SignOutDocument),
    // A whole new page: nothing of this person stays in memory.
    onSettled: () => location.assign(`/sign-in?tenant=${encodeURIComponent(viewer.tenant.slug)}`),
  });
  const [unsent, setUnsent] = useState(0);
  /** What an interview left on this device goes with the person; first it is tried to be sent. */
  const leave = async () => {
    if (!may(viewer, 'fieldwork:do')) return signOut.mutate();
    try {
      const { forgetOnThisDevice, unsentOf } = await import('../../shared/offline/sending.ts');
      const left = await unsentOf(viewer);
      if (left > 0) return setUnsent(left);
      await forgetOnThisDevice(viewer);
    } catch {
      // This device keeps nothing, so there is nothing to lose.
    }
    signOut.mutate();
  };
  const name = `${viewer.givenName} ${viewer.familyName}`;

  return (
    <Menu withinPortal={false} checkIcon={<IconCheck size={16} aria-hidden />}>
      <Menu.Target>
        <UnstyledButton className={classes.avatar} aria-label={t('shell.accountOf', { name })}>
          {viewer.givenName.slice(0, 1)}
          {viewer.familyName.slice(0, 1)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.person}>
          <strong>{name}</strong>
          <small>{calledAtTheDoor(viewer)}</small>
          <small>{viewer.roles.map((role) => t(`role.${role}`)).join(' · ')}</small>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={18} aria-hidden />}>
          {t('nav.account')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('shell.theme')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {SCHEMES.map(({ value, label, icon: Icon }) => (
            <Menu.RadioItem key={value} value={value} rightSection={<Icon size={18} aria-hidden />}>
              {t(label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('shell.language')}</Menu.Label>
        <Menu.RadioGroup value={languageOf(locale)} onChange={(language) => void chooseLocale(language)}>
          {LANGUAGES.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
      {unsent > 0 && (
        <Suspense>
          <UnsentDialog
            viewer={viewer}
            unsent={unsent}
            onClose={() => setUnsent(0)}
            onSignOut={() => signOut.mutate()}
          />
        </Suspense>
      )}
    </Menu>
  );
}
