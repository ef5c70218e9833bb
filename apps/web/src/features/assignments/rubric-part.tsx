import { ActionIcon, Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconSparkles, IconX } from '@tabler/icons-react';
import { undoToast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { maxPointsOf, moved, newKey, sumOf, type CriterionDraft, type LevelDraft } from './design.ts';
import { OrderButtons } from './order-buttons.tsx';
import { readyCriteria, readyLevels } from './ready-rubric.ts';
import classes from './designer.module.css';

interface RubricPartProps {
  readonly criteria: readonly CriterionDraft[];
  readonly onChange: (criteria: readonly CriterionDraft[]) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** Criteria by levels with points. A criterion is worth its best level. */
export function RubricPart({ criteria, onChange, errors }: RubricPartProps) {
  const t = useText();
  const change = (key: string, part: Partial<CriterionDraft>) =>
    onChange(criteria.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <>
      {criteria.length > 0 && (
        <p className={classes.total}>
          {t('assignments.total', { points: sumOf(criteria.map(maxPointsOf)), count: criteria.length })}
        </p>
      )}
      <ol className={classes.parts}>
        {criteria.map((criterion, at) => {
          const name = criterion.title || t('assignments.criterionNumber', { number: at + 1 });
          return (
            <li key={criterion.key} className={classes.part}>
              <div className={classes.partHead}>
                <strong>{t('assignments.worth', { name, points: maxPointsOf(criterion) })}</strong>
                <OrderButtons
                  name={name}
                  first={at === 0}
                  last={at === criteria.length - 1}
                  onMove={(by) => onChange(moved(criteria, at, by))}
                  onRemove={() => {
                    onChange(criteria.filter(({ key }) => key !== criterion.key));
                    undoToast({
                      message: t('assignments.removed', { name }),
                      undoLabel: t('app.undo'),
                      undo: () => onChange(criteria),
                    });
                  }}
                />
              </div>
              <TextInput
                label={t('assignments.criterion')}
                value={criterion.title}
                error={errors[`criteria.${at}.title`]}
                data-field={`criteria.${at}.title`}
                onChange={(event) => change(criterion.key, { title: event.currentTarget.value })}
              />
              <Textarea
                label={t('assignments.criterionWhat')}
                minRows={1}
                value={criterion.description}
                onChange={(event) => change(criterion.key, { description: event.currentTarget.value })}
              />
              <Levels
                name={name}
                levels={criterion.levels}
                errors={errors}
                path={`criteria.${at}.levels`}
                onChange={(next) => change(criterion.key, { levels: next })}
              />
            </li>
          );
        })}
      </ol>
      {errors['criteria'] && (
        <p className={classes.error} role="alert">
          {errors['criteria']}
        </p>
      )}
      <div className={classes.buttons}>
        {criteria.length === 0 && (
          <Button
            leftSection={<IconSparkles size={17} aria-hidden />}
            onClick={() => onChange(readyCriteria(t))}
            data-field="criteria"
          >
            {t('assignments.readyRubric')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconPlus size={17} aria-hidden />}
          onClick={() =>
            onChange([...criteria, { key: newKey(), title: '', description: '', levels: readyLevels(t) }])
          }
        >
          {t('assignments.addCriterion')}
        </Button>
      </div>
    </>
  );
}

interface LevelsProps {
  readonly name: string;
  readonly levels: readonly LevelDraft[];
  readonly path: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (levels: readonly LevelDraft[]) => void;
}

function Levels({ name, levels, path, errors, onChange }: LevelsProps) {
  const t = useText();
  const change = (key: string, part: Partial<LevelDraft>) =>
    onChange(levels.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <fieldset className={classes.levels}>
      <legend>{t('assignments.levels')}</legend>
      {levels.map((level, at) => {
        const label = t('assignments.levelOf', { number: at + 1, name });
        return (
          <div key={level.key} className={classes.levelRow}>
            <TextInput
              aria-label={label}
              size="sm"
              value={level.title}
              error={errors[`${path}.${at}.title`]}
              data-field={`${path}.${at}.title`}
              onChange={(event) => change(level.key, { title: event.currentTarget.value })}
            />
            <NumberInput
              aria-label={t('assignments.pointsOf', { level: label })}
              size="sm"
              hideControls
              allowNegative={false}
              decimalScale={2}
              max={1000}
              value={level.points}
              suffix={` ${t('assignments.pt')}`}
              onChange={(value) => typeof value === 'number' && change(level.key, { points: value })}
            />
            <ActionIcon
              aria-label={t('assignments.remove', { name: label })}
              onClick={() => onChange(levels.filter(({ key }) => key !== level.key))}
            >
              <IconX size={17} stroke={1.75} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      {errors[path] && (
        <p className={classes.error} role="alert">
          {errors[path]}
        </p>
      )}
      {levels.length < 9 && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          data-field={path}
          onClick={() =>
            onChange([
              ...levels,
              { key: newKey(), title: '', description: '', points: (levels.at(-1)?.points ?? 0) + 1 },
            ])
          }
        >
          {t('assignments.addLevel')}
        </Button>
      )}
    </fieldset>
  );
}
