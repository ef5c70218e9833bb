import { TextInput } from '@mantine/core';
import {
  COMPARISON_DIMENSIONS,
  type ComparisonDimension,
  RATING_MAX,
  WEIGHTS,
  weightOf,
} from '@firsthand/contracts';
import { useId } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import type { Occupations } from './compare-totals.tsx';
import { type Cell, cellAt, type Compared, withCell } from './compare-values.ts';
import classes from './compare.module.css';

type Change = (change: (before: Compared) => Compared) => void;

interface CompareRowsProps {
  readonly occupations: Occupations;
  readonly compared: Compared;
  readonly onChange: Change;
}

/** Dimension after dimension, all occupations beneath each other or side by side. */
export function CompareRows(props: CompareRowsProps) {
  return COMPARISON_DIMENSIONS.map((dimension) => (
    <Dimension key={dimension} dimension={dimension} {...props} />
  ));
}

function Dimension({
  dimension,
  occupations,
  compared,
  onChange,
}: CompareRowsProps & { dimension: ComparisonDimension }) {
  const t = useText();
  const id = useId();
  return (
    <section className={classes.dimension} aria-labelledby={id}>
      <div className={classes.dimensionHead}>
        <div>
          <h3 id={id}>{t(`dim.${dimension}`)}</h3>
          <p>{t(`dimHint.${dimension}`)}</p>
        </div>
        <label className={classes.weight}>
          {t('compare.weight')}
          <select
            value={weightOf(compared.weights, dimension)}
            onChange={(event) => {
              const weight = Number(event.currentTarget.value);
              onChange((before) => ({ ...before, weights: { ...before.weights, [dimension]: weight } }));
            }}
          >
            {WEIGHTS.map((weight) => (
              <option key={weight} value={weight}>
                {t(`weight.${weight}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={classes.cells}>
        {occupations.map(({ occupation }) => (
          <RatingCell
            key={occupation.id}
            title={occupation.title}
            cell={cellAt(compared, occupation.id, dimension)}
            onChange={(part) => onChange((before) => withCell(before, occupation.id, dimension, part))}
          />
        ))}
      </div>
    </section>
  );
}

interface RatingCellProps {
  readonly title: string;
  readonly cell: Cell;
  readonly onChange: (part: Partial<Cell>) => void;
}

function RatingCell({ title, cell, onChange }: RatingCellProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset className={classes.cell}>
      <legend>
        {title}
        <span className="visually-hidden">{`, ${t('compare.rateHint')}`}</span>
      </legend>
      <div className={classes.rating}>
        <small aria-hidden>{t('compare.against')}</small>
        {Array.from({ length: RATING_MAX }, (_, at) => at + 1).map((rating) => (
          <label key={rating}>
            <input
              type="radio"
              name={name}
              value={rating}
              checked={cell.rating === rating}
              onChange={() => onChange({ rating })}
            />
            <span>{rating}</span>
          </label>
        ))}
        <small aria-hidden>{t('compare.for')}</small>
        {cell.rating !== null && (
          <button type="button" className={classes.clear} onClick={() => onChange({ rating: null })}>
            {t('compare.clear')}
          </button>
        )}
      </div>
      <TextInput
        aria-label={t('compare.words', { title })}
        placeholder={t('compare.wordsPlaceholder')}
        size="sm"
        maxLength={500}
        value={cell.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
    </fieldset>
  );
}
