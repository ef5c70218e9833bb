import { IconCheck, IconCloudUp, IconDeviceMobile } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../shared/intl/text.tsx';
import type { OutboxState } from '../../shared/offline/outbox.ts';
import { viewerQuery, type Viewer } from '../../shared/session/session.ts';
import { askToSignIn } from '../../shared/session/sign-in-prompt.ts';
import classes from './day.module.css';

interface KeepingLineProps {
  readonly sending: OutboxState;
  readonly viewer: Viewer;
  readonly onSend: () => void;
}

/** Where what was written is: quietly, because nobody has to do anything about it. */
export function KeepingLine({ sending: { phase, waiting, keeps }, viewer, onSend }: KeepingLineProps) {
  const t = useText();
  const client = useQueryClient();
  const count = waiting.filter(({ refused }) => refused === null).length;
  const refused = waiting.length - count;
  const signIn = async () => {
    // Without a page to lay the dialog over, the door: what is unsent waits here.
    const here = client.getQueryData(viewerQuery.queryKey);
    if (here?.id === viewer.id) {
      if (await askToSignIn()) onSend();
    } else
      location.assign(
        `/sign-in?tenant=${encodeURIComponent(viewer.tenant.slug)}&next=${encodeURIComponent(location.pathname)}`,
      );
  };
  const words =
    count === 0
      ? t('day.allSent')
      : !keeps
        ? t('day.onlyOnPage')
        : phase === 'signedOut'
          ? t('day.signedOut', { count })
          : phase === 'someoneElse'
            ? t('day.someoneElse', { count })
            : phase === 'waiting'
              ? t('day.kept', { count })
              : t('day.sending');
  return (
    <div className={classes.keeping} data-wanting={count > 0 && !keeps ? true : undefined}>
      <span role="status">
        {count === 0 ? (
          <IconCheck size={15} aria-hidden />
        ) : phase === 'waiting' ? (
          <IconDeviceMobile size={15} aria-hidden />
        ) : (
          <IconCloudUp size={15} aria-hidden />
        )}
        {words}
        {refused > 0 && ` ${t('day.refused', { count: refused })}`}
      </span>
      {(phase === 'signedOut' || phase === 'someoneElse') && count > 0 && (
        <button type="button" onClick={() => void signIn()}>
          {t('day.signIn')}
        </button>
      )}
    </div>
  );
}
