import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { SaveSecondReadingDocument } from '../../generated/operations.ts';
import { ConflictNote } from '../../shared/components/conflict-note.tsx';
import { SaveState } from '../../shared/components/save-state.tsx';
import type { SavedDraft } from '../../shared/draft/draft-engine.ts';
import { useDraft } from '../../shared/draft/use-draft.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useShortcuts } from '../../shared/shortcuts.ts';
import { BankTextarea } from './bank-textarea.tsx';
import { CriterionField } from './criterion-field.tsx';
import { missingIn, scoreOf, totalOf, withPoints, withScore, type GradeDraft } from './grade-draft.ts';
import { readingQuery, showReading, type WholeReading } from './second-readings-data.ts';
import classes from './sheet.module.css';

const storedOf = ({ scores, note, version, finishedAt }: WholeReading): SavedDraft<GradeDraft> => ({
  value: { scores, remarks: [], feedback: note, ready: finishedAt !== null },
  revision: version,
  savedAt: null,
});

/** The second reader's own grade, given without the first one in sight. Saves itself; finished it stays. */
export function ReadingForm({ reading }: { reading: WholeReading }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const noteId = useId();
  const { criteria, totalPoints } = reading.rubric;
  const [active, setActive] = useState(criteria[0]?.id);
  const [complained, setComplained] = useState(false);
  const draft = useDraft<GradeDraft>({
    thing: `reading.${reading.id}`,
    stored: storedOf(reading),
    save: async (value, version, { last }) => {
      try {
        const { saveSecondReading } = await request(
          SaveSecondReadingDocument,
          {
            input: {
              ...{ readingId: reading.id, version, note: value.feedback, ready: value.ready },
              scores: value.scores.map(({ criterionId, levelId, points, comment }) => ({
                ...{ criterionId, levelId, points, comment },
              })),
            },
          },
          { keepalive: last },
        );
        showReading(saveSecondReading);
        return { saved: true, revision: saveSecondReading.version, savedAt: new Date().toISOString() };
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
        const theirs = await queryClient.fetchQuery({ ...readingQuery(reading.id), staleTime: 0 });
        return { saved: false, theirs: storedOf(theirs) };
      }
    },
  });
  const { value } = draft;
  const stuck = draft.phase === 'conflict';
  const missing = missingIn(criteria, value);
  const score = (id: string, change: Parameters<typeof withScore>[3]) =>
    draft.edit(withScore(criteria, draft.now().value, id, change));
  const finish = () => {
    setComplained(missing.length > 0);
    if (missing.length > 0 || stuck) return setActive(missing[0] ?? active);
    draft.edit({ ...draft.now().value, ready: true });
    return void draft.flush();
  };
  const giveLevel = (at: number) => {
    const level = criteria.find(({ id }) => id === active)?.levels[at];
    if (!level || !active || stuck) return;
    score(active, { levelId: level.id, points: level.points });
    const next = criteria[criteria.findIndex(({ id }) => id === active) + 1];
    if (next) setActive(next.id);
  };
  const most = Math.max(...criteria.map(({ levels }) => levels.length), 0);
  useShortcuts([
    ...Array.from({ length: Math.min(most, 9) }, (_, at) => ({
      key: String(at + 1),
      label: 'grading.key.level' as const,
      run: () => giveLevel(at),
    })),
    { key: 'mod+Enter', label: 'second.key.finish', whileTyping: true, run: finish },
  ]);
  const show = ({ scores, feedback }: GradeDraft) =>
    [
      ...criteria.map(({ id, title }) => {
        const given = scores.find(({ criterionId }) => criterionId === id);
        return `${title}: ${given ? formatNumber(given.points) : '–'}`;
      }),
      feedback,
    ].join('\n');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <div className={classes.criteria}>
        <p>{t('second.blind')}</p>
        <ConflictNote draft={draft} show={show} />
        {criteria.map((criterion) => (
          <CriterionField
            key={criterion.id}
            criterion={criterion}
            score={scoreOf(value, criterion.id)}
            active={criterion.id === active}
            missing={complained && missing.includes(criterion.id)}
            disabled={stuck}
            onActivate={() => setActive(criterion.id)}
            onLevel={(level) => score(criterion.id, level && { levelId: level.id, points: level.points })}
            onPoints={(points) => draft.edit(withPoints(criteria, draft.now().value, criterion.id, points))}
            onComment={(comment) => score(criterion.id, { comment })}
          />
        ))}
        <div className={classes.feedback}>
          <label htmlFor={noteId}>{t('second.note')}</label>
          <BankTextarea
            id={noteId}
            minRows={3}
            maxRows={10}
            value={value.feedback}
            disabled={stuck}
            placeholder={t('second.noteHint')}
            onText={(text) => draft.edit({ ...draft.now().value, feedback: text })}
          />
        </div>
      </div>
      <footer className={classes.foot}>
        <div className={classes.footLine}>
          <output className={classes.total}>
            {t('grading.pointsOf', { points: totalOf(value), total: totalPoints })}
          </output>
          <SaveState draft={draft} />
        </div>
        {complained && missing.length > 0 && (
          <p className={classes.complaint} role="alert">
            {t('grading.missing', {
              titles: criteria
                .filter(({ id }) => missing.includes(id))
                .map(({ title }) => title)
                .join(', '),
            })}
          </p>
        )}
        <div className={classes.footLine}>
          <Button
            type="submit"
            size="md"
            className={classes.finish}
            disabled={stuck}
            leftSection={<IconCircleCheck size={19} aria-hidden />}
          >
            {t('second.finish')}
          </Button>
        </div>
        <p className={classes.readyLine}>{t('second.finishHint')}</p>
      </footer>
    </form>
  );
}
