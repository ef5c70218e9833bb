import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useId } from 'react';
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
import { CriteriaFields, MissingCriteria } from './criteria-fields.tsx';
import { finished, inWords, totalOf, type GradeDraft } from './grade-draft.ts';
import { readingQuery, showReading, type WholeReading } from './second-readings-data.ts';
import { useCriteria } from './use-criteria.ts';
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
  const { criteria: rubric, totalPoints } = reading.rubric;
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
  const criteria = useCriteria({ draft, rubric });
  const { stuck } = criteria;
  const finish = () => {
    if (stuck || criteria.complain()) return;
    draft.edit(finished(draft.now().value));
    void draft.flush();
  };
  useShortcuts([{ key: 'mod+Enter', label: 'second.key.finish', whileTyping: true, run: finish }]);
  return (
    <form
      ref={criteria.pane}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <div className={classes.criteria} data-begins="rubric" onKeyDown={criteria.onArrow}>
        <p>{t('second.blind')}</p>
        <ConflictNote draft={draft} show={(one) => inWords(criteria.shown, one, formatNumber)} />
        <CriteriaFields criteria={criteria} value={value} />
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
        <MissingCriteria criteria={criteria} />
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
