import { Button, Group, Textarea } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { useId } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { BankTextarea } from './bank-textarea.tsx';
import { CriteriaFields, MissingCriteria } from './criteria-fields.tsx';
import { totalOf } from './grade-draft.ts';
import type { Sheet } from './grading-data.ts';
import { useCriteria } from './use-criteria.ts';
import type { Correction } from './use-correction.ts';
import { useName } from './use-name.ts';
import classes from './sheet.module.css';

interface CorrectFormProps {
  readonly sheet: Sheet;
  readonly correction: Correction;
  readonly onClose: () => void;
}

/** A released grade put right: points, comments, feedback, and why. What it was stays beside it for its student. */
export function CorrectForm({ sheet, correction, onClose }: CorrectFormProps) {
  const t = useText();
  const nameOf = useName();
  const feedbackId = useId();
  const { writing, reason, saving, error } = correction;
  const criteria = useCriteria({ draft: writing, rubric: sheet.rubric.criteria });
  const save = async () => {
    if (saving || criteria.complain()) return;
    await correction.save().then(
      () => {
        toast(t('grading.corrected', { name: nameOf.first(sheet) }));
        onClose();
      },
      // It is said in the form.
      () => undefined,
    );
  };
  return (
    <form
      ref={criteria.pane}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={classes.criteria} data-begins="rubric" onKeyDown={criteria.onArrow}>
        <p>{t('grading.correctHint', { name: nameOf.first(sheet) })}</p>
        <CriteriaFields criteria={criteria} value={writing.value} />
        <div className={classes.feedback}>
          <label htmlFor={feedbackId}>{t('grading.feedback')}</label>
          <BankTextarea
            id={feedbackId}
            minRows={4}
            maxRows={14}
            value={writing.value.feedback}
            disabled={saving}
            onText={(feedback) => writing.edit({ ...writing.now().value, feedback })}
            spellCheck
          />
        </div>
        <div className={classes.feedback}>
          <Textarea
            label={t('grading.correctWhy')}
            description={t('grading.correctWhyHint')}
            required
            autosize
            minRows={2}
            maxLength={LIMITS.nudgeLength}
            value={reason}
            onChange={(event) => correction.sayWhy(event.currentTarget.value)}
          />
        </div>
      </div>
      <footer className={classes.foot}>
        <div className={classes.footLine}>
          <output className={classes.total}>
            {t('grading.pointsOf', { points: totalOf(writing.value), total: sheet.rubric.totalPoints })}
          </output>
        </div>
        <MissingCriteria criteria={criteria} />
        <ErrorState error={error} />
        <Group className={classes.footLine}>
          <Button type="submit" size="md" loading={saving} disabled={reason.trim() === ''}>
            {t('grading.correctNow')}
          </Button>
          <Button
            variant="default"
            size="md"
            onClick={() => {
              correction.drop();
              onClose();
            }}
          >
            {t('app.cancel')}
          </Button>
        </Group>
      </footer>
    </form>
  );
}
