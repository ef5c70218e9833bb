import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { KnownContactsDocument, MergeContactsDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Person } from './outreach.ts';
import classes from './outreach.module.css';

/** Somebody who stands in the list twice: shown with the reason, and put together when the student says so. */
export function Twice({ person }: { person: Person }) {
  const t = useText();
  const changed = useFieldworkChanged();
  const [asking, setAsking] = useState(false);
  const { id, name, organisation, email, phone } = person;
  const { data: known = [] } = useQuery({
    queryKey: ['fieldwork', 'twice', id, name, organisation, email, phone],
    queryFn: async ({ signal }) =>
      (await request(KnownContactsDocument, { name, organisation, email, phone, exceptId: id }, { signal }))
        .knownContacts,
  });
  const merge = useMutation({
    mutationFn: (otherId: string) => request(MergeContactsDocument, { keptId: id, otherId }),
    onSuccess: async () => {
      setAsking(false);
      toast(t('merge.done'));
      await changed();
    },
  });
  const [other] = known;
  if (!other) return null;
  const reason = other.reasons[0];
  return (
    <section className={classes.story} aria-labelledby="twice">
      <h2 id="twice">{t('merge.title')}</h2>
      <div className={classes.move}>
        <p className={classes.say}>
          <AnchorLink to="/people/$contactId" params={{ contactId: other.contact.id }}>
            {other.contact.name}
          </AnchorLink>
        </p>
        <p className={classes.hint}>{reason && t(`known.reason.${reason}`)}</p>
        <div className={classes.buttons}>
          <Button variant="default" size="md" onClick={() => setAsking(true)}>
            {t('merge.other', { name: other.contact.name })}
          </Button>
        </div>
      </div>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('merge.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p>{t('merge.body', { name })}</p>
        <p>{t('merge.note', { other: other.contact.name })}</p>
        <ErrorState error={merge.error} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" size="md" onClick={() => setAsking(false)}>
            {t('app.cancel')}
          </Button>
          <Button size="md" loading={merge.isPending} onClick={() => merge.mutate(other.contact.id)}>
            {t('merge.confirm')}
          </Button>
        </Group>
      </Modal>
    </section>
  );
}
