import { Button, TextInput } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import { BankTextarea } from './bank-textarea.tsx';
import { pointsFrom, type GivenScore } from './grade-draft.ts';
import type { Criterion } from './grading-data.ts';
import classes from './sheet.module.css';

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly score: GivenScore | undefined;
  /** The number keys are about this one. */
  readonly active: boolean;
  readonly missing: boolean;
  readonly disabled: boolean;
  readonly onActivate: () => void;
  /** Null takes the score back. */
  readonly onLevel: (level: Criterion['levels'][number] | null) => void;
  readonly onPoints: (points: number) => void;
  readonly onComment: (comment: string) => void;
}

/** One criterion: its levels as buttons, free points, and a comment once it is scored. */
export function CriterionField({ criterion, score, active, missing, disabled, ...on }: CriterionFieldProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  const id = useId();
  const { title, description, levels, maxPoints } = criterion;
  const [commenting, setCommenting] = useState(false);
  const chosen = levels.find((level) => level.id === score?.levelId);
  const hasComment = commenting || (score?.comment ?? '') !== '';
  return (
    <fieldset
      className={classes.criterion}
      data-criterion={criterion.id}
      data-active={active || undefined}
      data-missing={missing || undefined}
      onFocus={on.onActivate}
      disabled={disabled}
      aria-describedby={description ? id : undefined}
    >
      <legend>
        {title}
        {missing && <span className={classes.missing}>{t('grading.notScored')}</span>}
      </legend>
      <div className={classes.points}>
        <PointsInput
          label={t('grading.pointsFor', { title, max: formatNumber(maxPoints) })}
          points={score?.points ?? null}
          maxPoints={maxPoints}
          onPoints={on.onPoints}
        />
        <span aria-hidden>{`/ ${formatNumber(maxPoints)}`}</span>
      </div>
      {description && (
        <p id={id} className={classes.description}>
          {description}
        </p>
      )}
      <div className={classes.levels}>
        {levels.map((level, at) => (
          <button
            key={level.id}
            type="button"
            className={classes.level}
            aria-pressed={level.id === score?.levelId}
            aria-keyshortcuts={active ? String(at + 1) : undefined}
            title={level.description || undefined}
            onClick={() =>
              // Pressed again it is taken back, unless a comment would go with it.
              on.onLevel(level.id === score?.levelId && score.comment === '' ? null : level)
            }
          >
            <kbd aria-hidden>{at + 1}</kbd>
            <span>{level.title}</span>
            <output>{formatNumber(level.points)}</output>
          </button>
        ))}
      </div>
      {chosen?.description && <p className={classes.levelWords}>{chosen.description}</p>}
      {score &&
        (hasComment ? (
          <BankTextarea
            aria-label={t('grading.commentOn', { title })}
            size="sm"
            minRows={2}
            value={score.comment}
            autoFocus={commenting && score.comment === ''}
            onText={on.onComment}
          />
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.addComment}
            leftSection={<IconMessagePlus size={16} stroke={1.75} aria-hidden />}
            aria-label={t('grading.commentOn', { title })}
            onClick={() => setCommenting(true)}
          >
            {t('grading.addComment')}
          </Button>
        ))}
    </fieldset>
  );
}

interface PointsInputProps {
  readonly label: string;
  readonly points: number | null;
  readonly maxPoints: number;
  readonly onPoints: (points: number) => void;
}

/** What is typed stays as typed; only what is a fitting number of points goes on. */
function PointsInput({ label, points, maxPoints, onPoints }: PointsInputProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  const shown = points === null ? '' : formatNumber(points, { useGrouping: false });
  const [text, setText] = useState(shown);
  useEffect(() => {
    setText((before) => (points !== null && pointsFrom(before, maxPoints) === points ? before : shown));
  }, [points, maxPoints, shown]);
  const wrong = text !== '' && pointsFrom(text, maxPoints) === null;
  return (
    <TextInput
      aria-label={label}
      size="sm"
      inputMode="decimal"
      className={classes.pointsInput}
      value={text}
      error={wrong && t('grading.pointsRange', { max: formatNumber(maxPoints) })}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const given = pointsFrom(typed, maxPoints);
        if (given !== null) onPoints(given);
      }}
      onBlur={() => (wrong || text === '') && setText(shown)}
    />
  );
}
