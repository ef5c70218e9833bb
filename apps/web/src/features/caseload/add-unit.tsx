import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LIMITS, SERVICE_KINDS, type ServiceKind } from '@firsthand/contracts';
import { AddServiceUnitDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { clientsQuery } from './units-data.ts';
import classes from './caseload.module.css';

/** Time given to a client: whom, when, how long, what for. */
export function AddUnit({ today, onClose }: { today: string; onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const clients = useQuery(clientsQuery);
  const form = useForm<{
    enrolmentId: string | null;
    servedOn: string;
    minutes: number | '';
    kind: ServiceKind;
    note: string;
  }>({
    initialValues: { enrolmentId: null, servedOn: today, minutes: 30, kind: 'INTERVIEW', note: '' },
    validate: {
      enrolmentId: (value) => (value ? null : t('units.whom')),
      servedOn: (value) => (value === '' || value > today ? t('notes.future') : null),
      minutes: (value) => (value === '' || value < 1 || value > 600 ? t('notes.badMinutes') : null),
    },
  });
  const add = useMutation({
    mutationFn: ({ enrolmentId, minutes, ...rest }: typeof form.values) =>
      request(AddServiceUnitDocument, {
        input: { enrolmentId: enrolmentId!, minutes: Number(minutes), ...rest },
      }),
    onSuccess: async () => {
      toast(t('notes.saved'));
      await client.invalidateQueries({ queryKey: ['units'] });
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('units.add')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack>
          <Select
            label={t('units.client')}
            searchable
            nothingFoundMessage={t('units.nobody')}
            data={(clients.data ?? []).map(({ enrolmentId, person, section }) => ({
              value: enrolmentId,
              label: `${person.familyName}, ${person.givenName} (${section.code} · ${section.name})`,
            }))}
            data-autofocus
            {...form.getInputProps('enrolmentId')}
          />
          <ChoiceChips
            legend={t('units.kind')}
            choices={SERVICE_KINDS.map((value) => ({ value, label: t(`units.kind.${value}`) }))}
            value={form.values.kind}
            onChange={(value) => form.setFieldValue('kind', value)}
          />
          <div className={classes.two}>
            <TextInput
              type="date"
              label={t('notes.heldOn')}
              max={today}
              {...form.getInputProps('servedOn')}
            />
            <NumberInput
              label={t('notes.minutes')}
              min={1}
              max={600}
              allowDecimal={false}
              hideControls
              {...form.getInputProps('minutes')}
            />
          </div>
          <TextInput
            label={t('units.note')}
            description={t('notes.optional')}
            maxLength={LIMITS.noteLength}
            {...form.getInputProps('note')}
          />
          <ErrorState error={add.error ?? clients.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={add.isPending}>
              {t('notes.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
