import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { DropEnrolmentDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { usePeopleChanged, type Enrolment } from './sections-data.ts';

/** Asks before somebody is taken out of the section, and says what stays. */
export function DropDialog({ enrolment, onClose }: { enrolment: Enrolment; onClose: () => void }) {
  const t = useText();
  const changed = usePeopleChanged();
  const { givenName, familyName } = enrolment.person;
  const name = `${givenName} ${familyName}`;
  const drop = useMutation({
    mutationFn: () => request(DropEnrolmentDocument, { enrolmentId: enrolment.id }),
    onSuccess: async () => {
      onClose();
      toast(t('sections.dropped', { name }));
      await changed();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sections.dropTitle', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p>{t('sections.dropBody', { given: givenName })}</p>
      <p>{t('sections.dropKeeps')}</p>
      <ErrorState error={drop.error} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" size="md" data-autofocus onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button size="md" color="red" loading={drop.isPending} onClick={() => drop.mutate()}>
          {t('sections.dropConfirm')}
        </Button>
      </Group>
    </Modal>
  );
}
