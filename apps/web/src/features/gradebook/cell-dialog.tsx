import { Button, Group, Modal, NumberInput, Stack, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  DecideCellDocument,
  EndExcusesDocument,
  ExcuseStudentsDocument,
  FreeCellDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { explained } from './book.ts';
import { excusesQuery, type BookCell, type BookColumn, type BookRow } from './gradebook-data.ts';
import classes from './gradebook.module.css';

interface CellDialogProps {
  readonly row: BookRow;
  readonly column: BookColumn;
  readonly cell: BookCell;
  readonly onClose: () => void;
}

/** How one figure came about, and what staff can decide about it. */
export function CellDialog({ row, column, cell, onClose }: CellDialogProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const { assignmentId, milestoneId } = column;
  const step = milestoneId !== null;
  const where = { assignmentId, milestoneId, enrolmentId: row.enrolmentId };
  const [doing, setDoing] = useState<'decide' | 'excuse' | null>(null);
  const [points, setPoints] = useState<number | string>(cell.points ?? column.possible);
  const [reason, setReason] = useState('');
  const excused = cell.state === 'EXCUSED';
  const excuses = useQuery({ ...excusesQuery(assignmentId), enabled: excused });
  const own = (excuses.data ?? []).filter(
    (one) =>
      one.enrolmentId === row.enrolmentId && (one.milestoneId === null || one.milestoneId === milestoneId),
  );
  const act = useMutation({
    mutationFn: async (what: 'decide' | 'free' | 'excuse' | 'ask') => {
      if (what === 'decide')
        await request(DecideCellDocument, {
          input: { ...where, reason, points: step ? Number(points) : null },
        });
      if (what === 'free') await request(FreeCellDocument, { input: where });
      if (what === 'excuse')
        await request(ExcuseStudentsDocument, {
          input: { assignmentId, milestoneId, enrolmentIds: [row.enrolmentId], reason },
        });
      if (what === 'ask')
        await request(EndExcusesDocument, { input: { assignmentId, excuseIds: own.map(({ id }) => id) } });
      return what;
    },
    onSuccess: async (what) => {
      await client.invalidateQueries({ queryKey: ['gradebook'] });
      await client.invalidateQueries({ queryKey: ['assignments'] });
      toast(t(`gradebook.done.${what}`));
      onClose();
    },
  });
  const mayWaive = !step && cell.lateDays > 0 && !cell.decided;
  const name = `${row.student.givenName} ${row.student.familyName}`;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('gradebook.cellTitle', { name, what: step ? column.title : column.assignmentTitle })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <p className={classes.why}>{explained(t, cell, column.kind)}</p>
        {own.map((one) => (
          <p key={one.id} className={classes.quiet}>
            {t('gradebook.excusedBy', {
              name: one.excusedBy,
              date: formatDate(one.excusedAt, { dateStyle: 'medium' }),
              reason: one.reason,
            })}
          </p>
        ))}
        {cell.submissionId && (
          <ButtonLink
            to="/grading/$assignmentId/$submissionId"
            params={{ assignmentId, submissionId: cell.submissionId }}
            variant="default"
          >
            {t('gradebook.openWork')}
          </ButtonLink>
        )}
        {doing !== null && (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              act.mutate(doing);
            }}
          >
            <Stack>
              {doing === 'decide' && step && (
                <NumberInput
                  label={t('gradebook.pointsFor', { possible: column.possible })}
                  min={0}
                  max={column.possible}
                  decimalScale={2}
                  value={points}
                  onChange={setPoints}
                  data-autofocus
                />
              )}
              <Textarea
                label={t('gradebook.reason')}
                description={t(doing === 'excuse' ? 'gradebook.excuseHint' : 'gradebook.reasonHint')}
                autosize
                minRows={2}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              <Group justify="flex-end">
                <Button variant="default" onClick={() => setDoing(null)}>
                  {t('app.cancel')}
                </Button>
                <Button type="submit" loading={act.isPending} disabled={reason.trim() === ''}>
                  {t(
                    doing === 'excuse'
                      ? 'gradebook.excuseNow'
                      : step
                        ? 'gradebook.decideNow'
                        : 'gradebook.waiveNow',
                  )}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
        <ErrorState error={act.error ?? excuses.error} />
        {doing === null && (
          <Group>
            {excused ? (
              <Button
                variant="default"
                loading={act.isPending}
                disabled={own.length === 0}
                onClick={() => act.mutate('ask')}
              >
                {t('gradebook.askAgain')}
              </Button>
            ) : (
              <>
                {cell.decided ? (
                  <Button variant="default" loading={act.isPending} onClick={() => act.mutate('free')}>
                    {t('gradebook.free')}
                  </Button>
                ) : (
                  (step || mayWaive) && (
                    <Button variant="default" onClick={() => setDoing('decide')}>
                      {t(step ? 'gradebook.decide' : 'gradebook.waive')}
                    </Button>
                  )
                )}
                <Button variant="default" onClick={() => setDoing('excuse')}>
                  {t(step ? 'gradebook.excuseStep' : 'gradebook.excuseAll')}
                </Button>
              </>
            )}
          </Group>
        )}
      </Stack>
    </Modal>
  );
}
