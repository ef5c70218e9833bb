import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EndExcusesDocument, ExcuseStudentsDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { undoToast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { cellOf } from './book.ts';
import type { Book, BookRow } from './gradebook-data.ts';
import classes from './gradebook.module.css';

interface ExcuseDialogProps {
  readonly book: Book;
  readonly rows: readonly BookRow[];
  readonly onClose: (done: boolean) => void;
}

/** Takes an assignment, or a step of it, from those who are chosen; it can be taken back at once and later. */
export function ExcuseDialog({ book, rows, onClose }: ExcuseDialogProps) {
  const t = useText();
  const client = useQueryClient();
  const assignments = [...new Map(book.columns.map((one) => [one.assignmentId, one.assignmentTitle]))];
  const [from, setFrom] = useState(`${assignments[0]?.[0] ?? ''}/`);
  const [reason, setReason] = useState('');
  const [assignmentId = '', milestoneId = ''] = from.split('/');
  // Whose it is not, or who is excused already, is not meant.
  const meant = rows.filter((row) =>
    book.columns.some(
      (column) =>
        column.assignmentId === assignmentId &&
        (milestoneId === '' || column.milestoneId === milestoneId) &&
        (cellOf(row, column)?.state ?? 'EXCUSED') !== 'EXCUSED',
    ),
  );
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['gradebook'] });
    await client.invalidateQueries({ queryKey: ['assignments'] });
  };
  const excuse = useMutation({
    mutationFn: () =>
      request(ExcuseStudentsDocument, {
        input: {
          assignmentId,
          milestoneId: milestoneId || null,
          enrolmentIds: meant.map(({ enrolmentId }) => enrolmentId),
          reason,
        },
      }),
    onSuccess: async ({ excuseStudents: excuseIds }) => {
      await refresh();
      undoToast({
        message: t('gradebook.excusedCount', { count: excuseIds.length }),
        undoLabel: t('app.undo'),
        undo: () => void request(EndExcusesDocument, { input: { assignmentId, excuseIds } }).then(refresh),
      });
      onClose(true);
    },
  });
  return (
    <Modal
      opened
      onClose={() => onClose(false)}
      title={t('gradebook.excuseTitle', { count: rows.length })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          excuse.mutate();
        }}
      >
        <Stack>
          <NativeSelect
            label={t('gradebook.excuseFrom')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
            data={assignments.flatMap(([id, title]) => [
              { value: `${id}/`, label: t('gradebook.wholeOf', { title }) },
              ...book.columns
                .filter((one) => one.assignmentId === id && one.milestoneId !== null)
                .map((one) => ({ value: `${id}/${one.id}`, label: `${title} · ${one.title}` })),
            ])}
          />
          <Textarea
            label={t('gradebook.reason')}
            description={t('gradebook.excuseHint')}
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <p className={classes.quiet}>{t('gradebook.excuseMeans', { count: meant.length })}</p>
          <ErrorState error={excuse.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={() => onClose(false)}>
              {t('app.cancel')}
            </Button>
            <Button
              type="submit"
              size="md"
              loading={excuse.isPending}
              disabled={reason.trim() === '' || meant.length === 0}
            >
              {t('gradebook.excuseCount', { count: meant.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
