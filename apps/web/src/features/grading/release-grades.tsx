import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { chosenWith } from '../../shared/components/selection.ts';
import { ReleaseGradesDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
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
  const client = useQueryClient();
  // What was asked about is what is released, whatever becomes ready while the question stands.
  const [asked] = useState(() => ({
    ready: rows.filter((row) => stateOf(row) === 'READY'),
    unfinished: countsOf(rows).UNGRADED,
  }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => idsOf(asked.ready));
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
  const release = useMutation({
    mutationFn: () => request(ReleaseGradesDocument, { input: { assignmentId, submissionIds: [...chosen] } }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['grading'] }),
        client.invalidateQueries({ queryKey: ['gradebook'] }),
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['assignments', 'overview'] }),
      ]),
  });
  const count = chosen.size;
  const released = release.data?.releaseGrades.released;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('grading.releaseTitle', { count })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {released === undefined ? (
        <Stack>
          {asked.ready.length > 1 && (
            <fieldset className={classes.told}>
              <legend>{t('grading.releaseWho')}</legend>
              {cohorts.map((cohort) => {
                const members = asked.ready.filter((row) => (row.cohort ?? '') === cohort);
                const on = members.filter(({ submissionId }) => chosen.has(submissionId)).length;
                return (
                  <div key={cohort}>
                    {cohorts.length > 1 && (
                      <Checkbox
                        label={t('grading.releaseCohort', {
                          cohort: cohort || t('grading.noCohort'),
                          count: members.length,
                        })}
                        checked={on === members.length}
                        indeterminate={on > 0 && on < members.length}
                        onChange={(event) => toggle(members, event.currentTarget.checked)}
                      />
                    )}
                    <ul data-inner={cohorts.length > 1 || undefined}>
                      {members.map((row) => (
                        <li key={row.submissionId}>
                          <Checkbox
                            size="sm"
                            label={nameOf.inList(row)}
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
          <ul className={classes.consequences}>
            <li>
              <T id="grading.releaseSees" values={{ count }} />
            </li>
            <li>
              <T id="grading.releaseTold" values={{ count }} />
            </li>
            <li>
              <T id="grading.releaseFixed" />
            </li>
            {count < asked.ready.length && (
              <li>
                <T id="grading.releaseLater" values={{ count: asked.ready.length - count }} />
              </li>
            )}
            {asked.unfinished > 0 && (
              <li>
                <T id="grading.releaseRest" values={{ count: asked.unfinished }} />
              </li>
            )}
          </ul>
          <ErrorState error={release.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              size="md"
              data-autofocus
              onClick={() => release.mutate()}
              loading={release.isPending}
              disabled={count === 0}
            >
              {t('grading.release', { count })}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack role="status">
          <p className={classes.done}>
            <IconCircleCheck size={22} aria-hidden />
            {t('grading.released', { count: released })}
          </p>
          {released < count && <p>{t('grading.releasedFewer', { count: count - released })}</p>}
          <Group justify="flex-end">
            <Button size="md" onClick={onClose}>
              {t('app.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

const idsOf = (rows: readonly QueueRow[]) => new Set(rows.map(({ submissionId }) => submissionId));
