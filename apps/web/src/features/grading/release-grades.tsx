import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { chosenWith } from '../../shared/components/selection.ts';
import { ReleaseGradesDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { GradesDialog } from './grades-dialog.tsx';
import type { QueueRow } from './grading-data.ts';
import { countsOf, stateOf } from './queue.ts';
import { useName } from './use-name.ts';
import classes from './grading.module.css';

interface ReleaseGradesProps {
  readonly assignmentId: string;
  readonly rows: readonly QueueRow[];
  readonly onClose: () => void;
}

/** Cannot be undone, so it is asked, with what will happen; afterwards it says what did. */
export function ReleaseGrades({ assignmentId, rows, onClose }: ReleaseGradesProps) {
  const t = useText();
  const nameOf = useName();
  // What was asked about is what is released, whatever becomes ready while the question stands.
  const [asked] = useState(() => ({
    ready: rows.filter((row) => stateOf(row) === 'READY'),
    // Only whoever is chosen one by one: their results say that it is not asked of them.
    excused: rows.filter((row) => stateOf(row) === 'EXCUSED' && row.grade?.state === 'READY'),
    unfinished: countsOf(rows).UNGRADED,
  }));
  // Settled later, a grade that its student has read would change under their eyes.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() =>
    idsOf(asked.ready.filter(({ readingOpen }) => !readingOpen)),
  );
  const open = asked.ready.filter(({ readingOpen }) => readingOpen).length;
  const unnamed = asked.ready.every(({ pseudonym }) => pseudonym !== null);
  const cohorts = [...new Set(asked.ready.map(({ cohort }) => cohort ?? ''))].sort((a, b) =>
    a.localeCompare(b),
  );
  const toggle = (some: readonly QueueRow[], on: boolean) =>
    setChosen(
      chosenWith(
        chosen,
        some.map(({ submissionId }) => submissionId),
        on,
      ),
    );
  const count = chosen.size;
  const left = (some: readonly QueueRow[]) =>
    some.filter(({ submissionId }) => !chosen.has(submissionId)).length;
  const groups = [
    ...cohorts.map((cohort) => ({
      key: cohort,
      members: asked.ready.filter((row) => (row.cohort ?? '') === cohort),
      label: (count: number) =>
        t('grading.releaseCohort', {
          cohort: unnamed ? t('anon.everybody') : cohort || t('grading.noCohort'),
          count,
        }),
    })),
    {
      key: 'excused.',
      members: asked.excused,
      label: (count: number) => t('grading.releaseExcused', { count }),
    },
  ].filter(({ members }) => members.length > 0);
  return (
    <GradesDialog
      title={t('grading.releaseTitle', { count })}
      consequences={[
        <T id="grading.releaseSees" values={{ count }} />,
        <T id="grading.releaseTold" values={{ count }} />,
        <T id="grading.releaseFixed" />,
        ...(left(asked.ready) > 0
          ? [<T id="grading.releaseLater" values={{ count: left(asked.ready) }} />]
          : []),
        ...(left(asked.excused) > 0
          ? [<T id="grading.releaseExcusedStay" values={{ count: left(asked.excused) }} />]
          : []),
        ...(open > 0 ? [<T id="grading.releaseOpen" values={{ count: open }} />] : []),
        ...(asked.unfinished > 0
          ? [<T id="grading.releaseRest" values={{ count: asked.unfinished }} />]
          : []),
      ]}
      action={{ label: t('grading.release', { count }), disabled: count === 0, focused: true }}
      act={async () =>
        (await request(ReleaseGradesDocument, { input: { assignmentId, submissionIds: [...chosen] } }))
          .releaseGrades.released
      }
      told={(released) => ({
        done: t('grading.released', { count: released }),
        fewer: released < count ? t('grading.releasedFewer', { count: count - released }) : null,
      })}
      onClose={onClose}
    >
      {asked.ready.length === 1 && asked.excused.length === 0 && open === 0 && (
        <strong>{nameOf.inList(asked.ready[0]!)}</strong>
      )}
      {(asked.ready.length + asked.excused.length > 1 || open > 0) && (
        <fieldset className={classes.told}>
          <legend>{t('grading.releaseWho')}</legend>
          {groups.map(({ key, members, label }) => {
            const on = members.filter(({ submissionId }) => chosen.has(submissionId)).length;
            return (
              <div key={key}>
                <Checkbox
                  label={label(members.length)}
                  checked={on === members.length}
                  indeterminate={on > 0 && on < members.length}
                  onChange={(event) => toggle(members, event.currentTarget.checked)}
                />
                <ul data-inner>
                  {members.map((row) => (
                    <li key={row.submissionId}>
                      <Checkbox
                        size="sm"
                        label={nameOf.inList(row)}
                        {...(row.readingOpen && { description: t('second.open') })}
                        checked={chosen.has(row.submissionId)}
                        onChange={(event) => toggle([row], event.currentTarget.checked)}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </fieldset>
      )}
    </GradesDialog>
  );
}

const idsOf = (rows: readonly QueueRow[]) => new Set(rows.map(({ submissionId }) => submissionId));
