import { ROSTER_MEANINGS } from '@firsthand/contracts';
import { NativeSelect } from '@mantine/core';
import { useText } from '../../shared/intl/text.tsx';
import type { ReadingProps } from './reading.tsx';
import { meaningName } from './roster-words.ts';
import classes from './rosters.module.css';

/** What each column was taken for. A plain table is somebody's own, so what its columns hold can be said. */
export function Columns({ preview, onReread, busy }: ReadingProps) {
  const t = useText();
  const { columns, reading } = preview;
  const { format, encoding, delimiter, group } = reading;
  if (columns.length === 0) return null;
  const say = (at: number, said: string) => {
    const meaning = ROSTER_MEANINGS.find((each) => each === said) ?? null;
    // Of two that are said to hold the same, the one that was said last does.
    const now = columns.map(({ meaning: held }, index) =>
      index === at ? meaning : held === meaning ? null : held,
    );
    onReread?.({ format, encoding, delimiter, group, columns: now });
  };
  const recognised = columns.filter(({ meaning }) => meaning !== null);
  const ignored = columns.filter(({ meaning }) => meaning === null);
  if (onReread === null || format !== 'PLAIN')
    return (
      <section aria-labelledby="columns" className={classes.block}>
        <h2 id="columns">{t('rosters.recognised')}</h2>
        <ul className={classes.columns}>
          {recognised.map(({ header, meaning }, at) => (
            <li key={at}>
              <strong>{header || t('rosters.blank')}</strong>{' '}
              {t('rosters.readAs', { meaning: meaningName(t, meaning!) })}
            </li>
          ))}
        </ul>
        {ignored.length > 0 && (
          <details className={classes.paste}>
            <summary>{t('rosters.ignored', { count: ignored.length })}</summary>
            <ul className={classes.columns}>
              {ignored.map(({ header }, at) => (
                <li key={at} data-unknown>
                  {header || t('rosters.blank')}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    );
  return (
    <section aria-labelledby="columns" className={classes.block}>
      <h2 id="columns">{t('rosters.recognised')}</h2>
      <p className={classes.lead}>{t('rosters.recognisedBody')}</p>
      <ul className={classes.choices}>
        {columns.map(({ header, meaning }, at) => (
          <li key={at} data-unknown={meaning === null || undefined}>
            <NativeSelect
              label={header || t('rosters.blank')}
              size="sm"
              disabled={busy}
              value={meaning ?? ''}
              onChange={({ currentTarget }) => say(at, currentTarget.value)}
              data={[
                { value: '', label: t('rosters.leftAlone') },
                ...ROSTER_MEANINGS.map((value) => ({ value, label: meaningName(t, value) })),
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
