import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/intl/text.tsx';
import type { QueueRow } from './grading-data.ts';
import { ONLY, within, type Lens } from './lens.ts';
import { ORDERS } from './queue-scope.ts';
import classes from './grading.module.css';

interface LensBarProps {
  readonly assignmentId: string;
  readonly lens: Lens;
  readonly rows: readonly QueueRow[];
  /** Where they are of several sections. */
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly sectionOf: (assignmentId: string) => string | undefined;
  readonly me: string;
  readonly onLens: (lens: Lens) => void;
}

/** In which order, of which section and cohort, and only those that are late, revised or flagged. */
export function LensBar({ assignmentId, lens, rows, sections, sectionOf, me, onLens }: LensBarProps) {
  const t = useText();
  const cohorts = [...new Set(rows.flatMap(({ cohort }) => (cohort ? [cohort] : [])))].sort();
  const { cohort, section, only, order = 'OLDEST', ...rest } = lens;
  const { only: _, ...withoutOnly } = lens;
  const broad = { ...(cohort && { cohort }), ...(section && { section }) };
  return (
    <div className={classes.lens}>
      <NativeSelect
        size="sm"
        label={t('lens.order')}
        value={order}
        data={ORDERS.map((value) => ({ value, label: t(`lens.order.${value}`) }))}
        onChange={({ currentTarget: { value } }) => {
          const next = ORDERS.find((each) => each === value);
          const { order: __, ...others } = lens;
          onLens({ ...others, ...(next && next !== 'OLDEST' && { order: next }) });
        }}
      />
      {sections.length > 1 && (
        <NativeSelect
          size="sm"
          label={t('lens.section')}
          value={section ?? ''}
          data={[
            { value: '', label: t('lens.everySection') },
            ...sections.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onLens({
              ...rest,
              ...(order !== 'OLDEST' && { order }),
              ...(only && { only }),
              ...(value && { section: value }),
            })
          }
        />
      )}
      {cohorts.length > 1 && (
        <NativeSelect
          size="sm"
          label={t('lens.cohort')}
          value={cohort ?? ''}
          data={[
            { value: '', label: t('lens.everyCohort') },
            ...cohorts.map((name) => ({ value: name, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const { cohort: __, ...others } = lens;
            onLens({ ...others, ...(value && { cohort: value }) });
          }}
        />
      )}
      <nav className={classes.chips} aria-label={t('lens.only')}>
        {ONLY.map((each) => {
          const count = within(rows, { ...broad, only: each }, sectionOf, me).length;
          return (
            (count > 0 || only === each) && (
              <Link
                key={each}
                to="/grading/$assignmentId"
                params={{ assignmentId }}
                search={only === each ? withoutOnly : { ...lens, only: each }}
                className={classes.chip}
                aria-current={only === each ? 'true' : undefined}
                activeOptions={{ exact: true }}
                replace
              >
                {t(`lens.only.${each}`)} <output>{count}</output>
              </Link>
            )
          );
        })}
      </nav>
    </div>
  );
}
