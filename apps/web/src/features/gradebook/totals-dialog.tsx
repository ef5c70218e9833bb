import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SettleGradebookDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { shareOf } from './book.ts';
import { bookQuery, type Book } from './gradebook-data.ts';
import classes from './gradebook.module.css';

/** How points come to a total, and how long after a release a student may ask for another look. */
export function TotalsDialog({ book, onClose }: { book: Book; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const assignments = [...new Map(book.columns.map((one) => [one.assignmentId, one.assignmentTitle]))];
  const [totalBy, setTotalBy] = useState(book.totalBy);
  const [weights, setWeights] = useState<Record<string, number | string>>(
    Object.fromEntries(book.weights.map(({ assignmentId, weight }) => [assignmentId, weight])),
  );
  const [regradeDays, setRegradeDays] = useState<number | string>(book.regradeDays);
  const given = assignments.map(([assignmentId]) => ({
    assignmentId,
    weight: Number(weights[assignmentId] ?? 0),
  }));
  const settle = useMutation({
    mutationFn: () =>
      request(SettleGradebookDocument, {
        input: {
          sectionId: book.section.id,
          version: book.version,
          totalBy,
          weights: given,
          regradeDays: Number(regradeDays),
        },
      }),
    onSuccess: ({ settleGradebook }) => {
      client.setQueryData(
        bookQuery(book.section.id).queryKey,
        (old) => old && { ...old, ...settleGradebook },
      );
      toast(t('gradebook.settled'));
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('gradebook.totals')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          settle.mutate();
        }}
      >
        <Stack>
          <ChoiceChips
            legend={t('gradebook.totalBy')}
            look="segments"
            choices={[
              { value: 'POINTS', label: t('gradebook.totalBy.POINTS') },
              { value: 'WEIGHTS', label: t('gradebook.totalBy.WEIGHTS') },
            ]}
            value={totalBy}
            onChange={setTotalBy}
          />
          <p className={classes.quiet}>{t(`gradebook.by.${totalBy}`)}</p>
          {totalBy === 'WEIGHTS' &&
            assignments.map(([assignmentId, title]) => (
              <NumberInput
                key={assignmentId}
                label={title}
                description={t('gradebook.share', {
                  share: shareOf({ weights: given }, assignmentId),
                })}
                min={0}
                max={1000}
                decimalScale={2}
                value={weights[assignmentId] ?? 0}
                onChange={(value) => setWeights({ ...weights, [assignmentId]: value })}
              />
            ))}
          <NumberInput
            label={t('gradebook.regradeDays')}
            description={t('gradebook.regradeHint')}
            min={0}
            max={90}
            allowDecimal={false}
            value={regradeDays}
            onChange={(value) => setRegradeDays(value)}
          />
          <ErrorState error={settle.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={settle.isPending} disabled={regradeDays === ''}>
              {t('gradebook.settle')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
