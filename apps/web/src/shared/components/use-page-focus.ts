import { useRouter } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';

let headingWanted = false;

/** After a change of page the next heading takes the focus, so that keyboard and screen reader start there. */
export function useAnnounceNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) headingWanted = true;
      }),
    [router],
  );
}

export function useHeadingFocus(heading: RefObject<HTMLElement | null>, title: string): void {
  useEffect(() => {
    if (!headingWanted) return;
    headingWanted = false;
    heading.current?.focus({ preventScroll: true });
  }, [heading, title]);
}
