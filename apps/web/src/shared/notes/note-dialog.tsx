import { Button, Group, Modal, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CONTACT_WAYS, type ContactWay, LIMITS } from '@firsthand/contracts';
import { ChangeStaffNoteDocument, WriteStaffNoteDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../components/choice-chips.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { toast } from '../components/toast.tsx';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import { wallClockOf } from '../intl/wall-clock.ts';
import { useViewer } from '../session/session.ts';
import { notesChanged, type StaffNote } from './notes-data.ts';
import classes from './notes.module.css';

interface NoteDialogProps {
  readonly enrolmentId: string;
  /** The student's. */
  readonly name: string;
  /** What is changed; left out, something new is written. */
  readonly note?: StaffNote;
  readonly kind?: 'talk' | 'note';
  readonly onClose: () => void;
}

/** A talk, with what was agreed and when to speak again, or a note. */
export function NoteDialog({ enrolmentId, name, note, kind = 'talk', onClose }: NoteDialogProps) {
  const t = useText();
  const { zone } = useViewer();
  const client = useQueryClient();
  const today = wallClockOf(new Date(), zone).slice(0, 10);
  const form = useForm<{
    kind: 'talk' | 'note';
    way: ContactWay;
    heldOn: string;
    minutes: number | '';
    words: string;
    nextOn: string;
  }>({
    initialValues: {
      kind: note ? (note.way ? 'talk' : 'note') : kind,
      way: note?.way ?? 'IN_PERSON',
      heldOn: note?.heldOn ?? today,
      minutes: note?.minutes ?? '',
      words: note?.words ?? '',
      nextOn: note?.nextOn ?? '',
    },
    validate: {
      words: (value) => (value.trim() === '' ? t('notes.empty') : null),
      heldOn: (value) => (value === '' || value > today ? t('notes.future') : null),
      minutes: (value, { kind }) =>
        kind === 'talk' && value !== '' && (value < 1 || value > 600) ? t('notes.badMinutes') : null,
      nextOn: (value, { kind, heldOn }) =>
        kind === 'talk' && value !== '' && value <= heldOn ? t('notes.before') : null,
    },
  });
  const talk = form.values.kind === 'talk';
  const save = useMutation({
    mutationFn: async ({ kind, way, heldOn, minutes, words, nextOn }: typeof form.values) => {
      const talked = kind === 'talk';
      const draft = {
        words,
        heldOn,
        way: talked ? way : null,
        minutes: talked && minutes !== '' ? minutes : null,
        nextOn: talked && nextOn !== '' ? nextOn : null,
      };
      if (note)
        await request(ChangeStaffNoteDocument, {
          input: { noteId: note.id, version: note.version, ...draft },
        });
      else await request(WriteStaffNoteDocument, { input: { enrolmentId, ...draft } });
    },
    onSuccess: async () => {
      toast(t('notes.saved'));
      await notesChanged(client);
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('notes.about', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack>
          <ChoiceChips
            legend={t('notes.kind')}
            look="segments"
            choices={(['talk', 'note'] as const).map((value) => ({ value, label: t(`notes.kind.${value}`) }))}
            value={form.values.kind}
            onChange={(value) => form.setFieldValue('kind', value)}
          />
          {talk && (
            <ChoiceChips
              legend={t('notes.way')}
              choices={CONTACT_WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
              value={form.values.way}
              onChange={(value) => form.setFieldValue('way', value)}
            />
          )}
          <div className={classes.two}>
            <TextInput type="date" label={t('notes.heldOn')} max={today} {...form.getInputProps('heldOn')} />
            {talk && (
              <NumberInput
                label={t('notes.minutes')}
                placeholder={t('notes.optional')}
                min={1}
                max={600}
                allowDecimal={false}
                hideControls
                {...form.getInputProps('minutes')}
              />
            )}
          </div>
          <Textarea
            label={t(talk ? 'notes.agreed' : 'notes.words')}
            autosize
            minRows={3}
            maxLength={LIMITS.staffNoteLength}
            data-autofocus
            {...form.getInputProps('words')}
          />
          {talk && (
            <TextInput
              type="date"
              label={t('notes.nextOn')}
              description={t('notes.optional')}
              min={form.values.heldOn}
              {...form.getInputProps('nextOn')}
            />
          )}
          <ErrorState error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={save.isPending}>
              {t('notes.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
