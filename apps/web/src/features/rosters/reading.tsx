import { ROSTER_DELIMITERS, ROSTER_ENCODINGS } from '@firsthand/contracts';
import { Radio, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RereadRosterInput } from '../../generated/operations.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Preview } from './roster-data.ts';
import classes from './rosters.module.css';

export interface ReadingProps {
  readonly preview: Preview;
  /** Null once it is too late to read it otherwise. */
  readonly onReread: ((input: RereadRosterInput) => void) | null;
  readonly busy: boolean;
}

/** What a single sheet may be said to be; an archive, which has classes, is what it is. */
const SHEETS = ['PLAIN', 'CANVAS', 'MOODLE', 'ONEROSTER_1_1'] as const;

/** “We read this as …”: what the file was taken for, to be corrected where that is wrong. */
export function Reading({ preview, onReread, busy }: ReadingProps) {
  const t = useText();
  const { format, encoding, delimiter, groups, group, elsewhere, changesOnly } = preview.reading;
  const now = { format, encoding, delimiter, group };
  const sheet = SHEETS.some((each) => each === format) && (format !== 'ONEROSTER_1_1' || groups.length === 0);
  const chosen = groups.find(({ id }) => id === group);
  return (
    <section aria-labelledby="reading" className={classes.block}>
      <h2 id="reading">{t('rosters.reading')}</h2>
      <p className={classes.readAs}>
        {[
          t(`rosters.format.${format}`),
          t(`rosters.delimiter.${delimiter}`),
          encoding && t(`rosters.encoding.${encoding}`),
          chosen && t('rosters.class', { title: chosen.title }),
        ]
          .filter(Boolean)
          .join(', ')}
        {elsewhere > 0 && ` ${t('rosters.elsewhere', { count: elsewhere })}`}
        {changesOnly && ` ${t('rosters.changesOnly')}`}
      </p>
      {onReread && (
        <details className={classes.paste}>
          <summary>{t('rosters.notRight')}</summary>
          <div className={classes.otherwise}>
            {sheet && (
              <Select
                label={t('rosters.whichFormat')}
                allowDeselect={false}
                disabled={busy}
                data={SHEETS.map((value) => ({ value, label: t(`rosters.format.${value}`) }))}
                value={format}
                onChange={(value) =>
                  onReread({ ...now, format: SHEETS.find((each) => each === value) ?? null })
                }
              />
            )}
            <Select
              label={t('rosters.whichDelimiter')}
              allowDeselect={false}
              disabled={busy}
              data={ROSTER_DELIMITERS.map((value) => ({ value, label: t(`rosters.delimiter.${value}`) }))}
              value={delimiter}
              onChange={(value) =>
                onReread({ ...now, delimiter: ROSTER_DELIMITERS.find((each) => each === value) ?? null })
              }
            />
            <Select
              label={t('rosters.whichEncoding')}
              allowDeselect={false}
              disabled={busy}
              data={ROSTER_ENCODINGS.map((value) => ({ value, label: t(`rosters.encoding.${value}`) }))}
              value={encoding}
              onChange={(value) =>
                onReread({ ...now, encoding: ROSTER_ENCODINGS.find((each) => each === value) ?? null })
              }
            />
            {groups.length > 1 && (
              <Select
                label={t('rosters.whichClass')}
                allowDeselect={false}
                searchable
                disabled={busy}
                data={groups.map(({ id, title, people }) => ({
                  value: id,
                  label: t('rosters.classPeople', { title, count: people }),
                }))}
                value={group}
                onChange={(value) => onReread({ ...now, group: value })}
              />
            )}
          </div>
        </details>
      )}
    </section>
  );
}

/** So many classes are looked through without a search. */
const CLASSES_AT_ONCE = 12;

/** The file holds several classes, and nothing says which of them this section is. */
export function ChooseClass({ preview, onReread, busy }: ReadingProps) {
  const t = useText();
  const { format, encoding, delimiter, groups } = preview.reading;
  const [wanted, setWanted] = useState('');
  const words = wanted.toLowerCase().split(/\s+/);
  const found = groups.filter(({ id, title }) =>
    words.every((word) => `${title} ${id}`.toLowerCase().includes(word)),
  );
  const shown = found.slice(0, CLASSES_AT_ONCE);
  return (
    <section className={classes.result}>
      <Radio.Group
        label={t('rosters.chooseClass', { count: groups.length })}
        description={t('rosters.chooseClassBody')}
        size="md"
        value={null}
        onChange={(chosen) => {
          const group = groups.find(({ id }) => id === chosen)?.id ?? null;
          onReread?.({ format, encoding, delimiter, group });
        }}
      >
        {groups.length > CLASSES_AT_ONCE && (
          <TextInput
            mt="sm"
            maw="22rem"
            type="search"
            label={t('rosters.findClass')}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        )}
        {shown.map(({ id, title, people }) => (
          <Radio
            key={id}
            mt="sm"
            value={id}
            disabled={busy}
            label={t('rosters.classPeople', { title, count: people })}
          />
        ))}
        {found.length > shown.length && (
          <p role="status">{t('rosters.moreClasses', { count: found.length - shown.length })}</p>
        )}
      </Radio.Group>
    </section>
  );
}
