import { LIMITS } from '@firsthand/contracts';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { BeginViewingDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './institution.module.css';
import { type FoundPerson, nameOf } from './people-data.ts';

interface ViewAsDialogProps {
  readonly person: FoundPerson;
  readonly onClose: () => void;
}

/** Before one looks as somebody: what will happen, and why one does. */
export function ViewAsDialog({ person, onClose }: ViewAsDialogProps) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const [reason, setReason] = useState('');
  const name = nameOf(person);
  const begin = useMutation({
    mutationFn: () => request(BeginViewingDocument, { input: { personId: person.id, reason } }),
    // A whole new page: nothing of one's own stays in memory.
    onSuccess: () => location.assign('/'),
  });
  const wrong = fieldErrors(begin.error)['reason'];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('viewAs.dialog', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <Stack gap="md">
          <ul className={classes.happens}>
            <li>{t('viewAs.what', { name })}</li>
            <li>{t('viewAs.ends')}</li>
            <li>{t('viewAs.told', { name })}</li>
            <li>{t('viewAs.logged')}</li>
            <li>{t('viewAs.keys', { name })}</li>
          </ul>
          <Textarea
            label={t('viewAs.reason')}
            description={t('viewAs.reasonHint')}
            required
            autosize
            minRows={2}
            maxLength={LIMITS.viewingReasonLength}
            data-autofocus
            value={reason}
            error={wrong}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {!wrong && <ErrorState error={begin.error} />}
          <Group gap="xs">
            <Button type="submit" size="md" loading={begin.isPending} disabled={reason.trim() === ''}>
              {t('viewAs.begin')}
            </Button>
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
