import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ReleaseGradesDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import type { QueueRow } from './grading-data.ts';
import { countsOf, stateOf } from './queue.ts';
import classes from './grading.module.css';

interface ReleaseGradesProps {
  readonly assignmentId: string;
  readonly rows: readonly QueueRow[];
  readonly onClose: () => void;
}

/** Cannot be undone, so it is asked, with what will happen; afterwards it says what did. */
export function ReleaseGrades({ assignmentId, rows, onClose }: ReleaseGradesProps) {
  const t = useText();
  const client = useQueryClient();
  // What was asked about is what is released, whatever becomes ready while the question stands.
  const [asked] = useState(() => ({
    ids: rows.filter((row) => stateOf(row) === 'READY').map(({ submissionId }) => submissionId),
    unfinished: countsOf(rows).UNGRADED,
  }));
  const release = useMutation({
    mutationFn: () => request(ReleaseGradesDocument, { input: { assignmentId, submissionIds: asked.ids } }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['grading'] }),
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['assignments', 'overview'] }),
      ]),
  });
  const count = asked.ids.length;
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
            <Button size="md" data-autofocus onClick={() => release.mutate()} loading={release.isPending}>
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
