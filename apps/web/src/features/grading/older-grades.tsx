import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ReopenGradesDocument } from '../../generated/operations.ts';
import { chosenWith } from '../../shared/components/selection.ts';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { GradeStatePill } from './grade-state.tsx';
import { GradesDialog } from './grades-dialog.tsx';
import { type OlderGrade, olderGradesQuery } from './grading-data.ts';
import classes from './grading.module.css';

/** Says that the rubric has changed since some were graded, and opens the list of them; nothing where none were. */
export function OlderGrades({ assignmentId }: { readonly assignmentId: string }) {
  const t = useText();
  const { data = [] } = useQuery(olderGradesQuery(assignmentId));
  const [asked, setAsked] = useState<readonly OlderGrade[] | null>(null);
  return (
    <>
      {data.length > 0 && (
        <p className={classes.older}>
          <span>{t('older.some', { count: data.length })}</span>
          <Button variant="default" onClick={() => setAsked(data)}>
            {t('older.look')}
          </Button>
        </p>
      )}
      {asked && <Reopen assignmentId={assignmentId} grades={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface ReopenProps {
  readonly assignmentId: string;
  /** As they were when the list was opened. */
  readonly grades: readonly OlderGrade[];
  readonly onClose: () => void;
}

/** Who is graded anew, with what happens to what they have; afterwards it says what did. */
function Reopen({ assignmentId, grades, onClose }: ReopenProps) {
  const t = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const free = grades.filter(({ asked }) => !asked).map(({ submissionId }) => submissionId);
  const seen = grades.filter((one) => chosen.has(one.submissionId) && one.state === 'RELEASED').length;
  const toggle = (ids: readonly string[], on: boolean) => setChosen(chosenWith(chosen, ids, on));
  const count = chosen.size;
  return (
    <GradesDialog
      title={t('older.title')}
      consequences={[
        <T id="older.draft" values={{ count }} />,
        ...(seen > 0 ? [<T id="older.told" values={{ count: seen }} />] : []),
      ]}
      action={{ label: t('older.reopen', { count }), disabled: count === 0 }}
      act={async () =>
        (await request(ReopenGradesDocument, { input: { assignmentId, submissionIds: [...chosen] } }))
          .reopenGrades.reopened
      }
      told={(reopened) => ({
        done: t('older.reopened', { count: reopened }),
        fewer: reopened < count ? t('older.fewer', { count: count - reopened }) : null,
      })}
      onClose={onClose}
    >
      <p className={classes.lead}>{t('older.stays')}</p>
      <fieldset className={classes.told}>
        <legend>{t('older.who')}</legend>
        {free.length > 1 && (
          <Checkbox
            label={t('older.all', { count: free.length })}
            checked={chosen.size === free.length}
            indeterminate={chosen.size > 0 && chosen.size < free.length}
            onChange={(event) => toggle(free, event.currentTarget.checked)}
          />
        )}
        <ul data-inner={free.length > 1 || undefined}>
          {grades.map(({ submissionId, student, state, asked, ...grade }) => (
            <li key={submissionId}>
              <Checkbox
                size="sm"
                label={
                  <span className={classes.inline}>
                    {student.familyName}, {student.givenName}
                    <GradeStatePill state={state} />
                  </span>
                }
                description={t(asked ? 'older.asked' : 'older.given', {
                  version: grade.rubricVersion,
                  points: grade.points,
                  total: grade.maxPoints,
                })}
                disabled={asked}
                checked={chosen.has(submissionId)}
                onChange={(event) => toggle([submissionId], event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
    </GradesDialog>
  );
}
