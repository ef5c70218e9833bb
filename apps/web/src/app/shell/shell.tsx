import { Kbd, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useAnnounceNavigation } from '../../shared/components/use-page-focus.ts';
import { TenantMark } from '../../shared/components/tenant-mark.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { MOD, useShortcuts } from '../../shared/shortcuts.ts';
import { AccountMenu } from './account-menu.tsx';
import { NotificationsBell } from './notifications-bell.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { Rail } from './rail.tsx';
import { SecondStepBar } from './second-step-bar.tsx';
import { SectionSwitcher } from './section-switcher.tsx';
import classes from './shell.module.css';

const Search = lazy(() => import('./search.tsx'));
const FieldKeeper = lazy(() => import('./field-keeper.tsx'));
const NoticeDialog = lazy(() => import('./notice-dialog.tsx'));
const ShortcutList = lazy(() => import('./shortcut-list.tsx'));

/** The frame around every screen: where one can go, where one is, and what is new. */
export function Shell() {
  const t = useText();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<'search' | 'shortcuts' | null>(null);
  // As it was when the page was loaded: a notice that is published meanwhile breaks into nobody's writing.
  const [asksForNotice] = useState(viewer.noticeDue !== null);
  const idle = useIdle();
  useAnnounceNavigation();
  useShortcuts([
    { key: 'mod+k', label: 'shortcut.search', whileTyping: true, run: () => setOverlay('search') },
    { key: '/', label: 'shortcut.search', run: () => setOverlay('search') },
    { key: '?', label: 'shortcut.help', run: () => setOverlay('shortcuts') },
    { key: 'N', label: 'shortcut.notifications', run: () => void navigate({ to: '/notifications' }) },
  ]);
  const close = () => setOverlay(null);

  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('app.skipToContent')}
      </a>
      <header className={classes.top} data-print="no">
        <Link to="/" className={classes.mark}>
          <TenantMark name={viewer.tenant.name} logo={viewer.tenant.logo} />
        </Link>
        <div className={classes.context}>{may(viewer, 'section:read') && <SectionSwitcher />}</div>
        <UnstyledButton
          className={classes.search}
          onClick={() => setOverlay('search')}
          aria-label={t('shell.search')}
          aria-keyshortcuts="Meta+K Control+K"
        >
          <IconSearch size={17} stroke={1.75} aria-hidden />
          <span className={classes.searchWord}>{t('shell.search')}</span>
          <Kbd className={classes.searchKey} size="xs">
            {MOD} K
          </Kbd>
        </UnstyledButton>
        {may(viewer, 'notification:read') && <NotificationsBell />}
        <AccountMenu />
      </header>
      <Rail />
      <main id="content" className={classes.content} tabIndex={-1}>
        <OfflineBar />
        <SecondStepBar />
        <Suspense fallback={<VisuallyHidden>{t('app.loading')}</VisuallyHidden>}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense>
        {/* What somebody else's interviews need is nothing for an administrator's device. */}
        {idle && may(viewer, 'fieldwork:do') && !viewer.viewing && <FieldKeeper />}
        {asksForNotice && !viewer.viewing && <NoticeDialog />}
        {overlay === 'search' && <Search onClose={close} />}
        {overlay === 'shortcuts' && <ShortcutList onClose={close} />}
      </Suspense>
    </div>
  );
}

/** True once the page has nothing more urgent to do. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), 1_500);
    return () => clearTimeout(timer);
  }, []);
  return idle;
}
