import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useText } from '../../shared/intl/text.tsx';
import type { LineChecks as Checks } from './lines.ts';
import classes from './thanks.module.css';

/** What makes a thank-you a good one, ticked as one types. Nothing here forbids anything. */
export function LineChecks({ checks: { ownWords, namesSomething, asksForJob } }: { checks: Checks }) {
  const t = useText();
  const lines = [
    { key: 'own', ok: ownWords, say: t(ownWords ? 'thanks.check.own.yes' : 'thanks.check.own.no') },
    ...(namesSomething === null
      ? []
      : [
          {
            key: 'names',
            ok: namesSomething,
            say: t(namesSomething ? 'thanks.check.names.yes' : 'thanks.check.names.no'),
          },
        ]),
    ...(asksForJob === null
      ? []
      : [{ key: 'job', ok: false, say: t('thanks.check.job', { words: asksForJob }) }]),
  ];
  return (
    <ul className={classes.checks}>
      {lines.map(({ key, ok, say }) => (
        <li key={key} data-ok={ok || undefined}>
          {ok ? (
            <IconCircleCheck size={18} stroke={1.75} aria-hidden />
          ) : (
            <IconPencil size={18} stroke={1.75} aria-hidden />
          )}
          {say}
        </li>
      ))}
    </ul>
  );
}
