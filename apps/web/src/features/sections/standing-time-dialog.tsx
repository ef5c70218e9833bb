import { Button, Group, Modal, NumberInput, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SetStandingTimeDocument, type SetAccommodationInput } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast, undoToast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { StandingTime } from './sections-data.ts';
import { standingWords } from './standing-words.ts';

interface StandingTimeDialogProps {
  readonly enrolmentId: string;
  readonly person: { readonly givenName: string; readonly familyName: string };
  /** What stands now. */
  readonly standing: StandingTime | undefined;
  readonly onClose: () => void;
}

/** More time on everything, for one student: by days, by percent, with what staff note about it. */
export default function StandingTimeDialog(props: StandingTimeDialogProps) {
  const { enrolmentId, person, standing, onClose } = props;
  const t = useText();
  const client = useQueryClient();
  const name = `${person.givenName} ${person.familyName}`;
  const [days, setDays] = useState<number | string>(standing?.extraDays ?? 3);
  const [percent, setPercent] = useState<number | string>(standing?.extraPercent ?? 0);
  const [note, setNote] = useState(standing?.note ?? '');
  const given = { extraDays: Number(days), extraPercent: Number(percent) };
  const keep = useMutation({
    mutationFn: (input: SetAccommodationInput) => request(SetStandingTimeDocument, { input }),
    onSuccess: () =>
      Promise.all(
        ['sections', 'assignments', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
  const set = () =>
    keep.mutate(
      { enrolmentId, ...given, note },
      {
        onSuccess: () => {
          onClose();
          toast(t('sections.standingSet', { name }));
        },
      },
    );
  const end = ({ extraDays, extraPercent, note: before }: NonNullable<typeof standing>) =>
    keep.mutate(
      { enrolmentId, extraDays: 0, extraPercent: 0, note: '' },
      {
        onSuccess: () => {
          onClose();
          undoToast({
            message: t('sections.standingEnded', { name }),
            undoLabel: t('app.undo'),
            undo: () => keep.mutate({ enrolmentId, extraDays, extraPercent, note: before }),
          });
        },
      },
    );
  const nothing = given.extraDays + given.extraPercent === 0;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sections.standingOf', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!nothing) set();
        }}
      >
        <Stack>
          <p>{t('sections.standingHint')}</p>
          <NumberInput
            label={t('sections.standingDaysLabel')}
            min={0}
            max={90}
            clampBehavior="strict"
            allowDecimal={false}
            data-autofocus
            value={days}
            onChange={setDays}
          />
          <NumberInput
            label={t('sections.standingPercentLabel')}
            description={t('sections.standingPercentHint')}
            min={0}
            max={200}
            step={25}
            clampBehavior="strict"
            allowDecimal={false}
            value={percent}
            onChange={setPercent}
          />
          <Textarea
            label={t('sections.standingNote')}
            description={t('sections.standingNoteHint')}
            autosize
            minRows={2}
            maxLength={2_000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <p role="status">
            {nothing
              ? t('sections.standingNothing')
              : t('sections.standingMeans', { name: person.givenName, time: standingWords(t, given) })}
          </p>
          <ErrorState error={keep.error} />
          <Group justify="flex-end">
            {standing && (
              <Button
                variant="subtle"
                color="red"
                size="md"
                mr="auto"
                loading={keep.isPending}
                onClick={() => end(standing)}
              >
                {t('sections.standingEnd')}
              </Button>
            )}
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" disabled={nothing} loading={keep.isPending}>
              {t('app.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
