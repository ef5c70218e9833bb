import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { EndViewingDocument } from '../generated/operations.ts';
import { ErrorState } from '../shared/components/error-state.tsx';
import { request } from '../shared/graphql/request.ts';
import { useText } from '../shared/intl/text.tsx';
import type { Viewer } from '../shared/session/session.ts';
import classes from './viewing-bar.module.css';

/** Where an administrator looks for people, and comes back to. */
const PEOPLE = '/institution/people';
/** A clock that is ahead must not load the page again and again. */
const LEAST_MS = 30_000;

/** Above every page while an administrator looks as somebody: as whom, until when, and how to stop. */
export default function ViewingBar({ viewer, until }: { viewer: Viewer; until: string }) {
  const t = useText();
  const { formatTime } = useIntl();
  const bar = useRef<HTMLElement>(null);
  const stop = useMutation({
    mutationFn: () => request(EndViewingDocument),
    // A whole new page: nothing of this person stays in memory.
    onSuccess: () => location.assign(PEOPLE),
  });
  useEffect(() => {
    const left = Math.max(Date.parse(until) - Date.now() + 1_000, LEAST_MS);
    const timer = setTimeout(() => location.assign('/'), left);
    return () => clearTimeout(timer);
  }, [until]);
  // What sticks to the top, and what fills the window, makes room for it, however many lines it needs.
  useEffect(() => {
    const root = document.documentElement;
    const watch = new ResizeObserver(() =>
      root.style.setProperty('--above', `${bar.current?.offsetHeight ?? 0}px`),
    );
    watch.observe(bar.current!);
    root.dataset['viewing'] = '';
    return () => {
      watch.disconnect();
      root.style.removeProperty('--above');
      delete root.dataset['viewing'];
    };
  }, []);
  const name = `${viewer.givenName} ${viewer.familyName}`.trim();
  return (
    <section ref={bar} className={classes.bar} aria-label={t('viewing.banner')} data-print="no">
      <IconEye size={20} stroke={1.75} aria-hidden />
      <p>{t('viewing.as', { name, time: formatTime(until) })}</p>
      <Button size="xs" variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
        {t('viewing.stop')}
      </Button>
      <ErrorState error={stop.error} />
    </section>
  );
}
