import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { KnownContactsDocument } from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import classes from './contact-form.module.css';
import type { ContactValues } from './contact-form.tsx';

interface KnownNoteProps {
  readonly values: Pick<ContactValues, 'name' | 'organisation' | 'email' | 'phone'>;
  readonly onOpen: (id: string) => void;
}

/** Says, while somebody is typed, that they are in the list already, and why one should think so. */
export function KnownNote({ values, onOpen }: KnownNoteProps) {
  const t = useText();
  const { name, organisation, email, phone } = values;
  const [asked] = useDebouncedValue(
    `${name.trim()}\n${organisation.trim()}\n${email.trim()}\n${phone.trim()}`,
    350,
  );
  const [askedName = '', askedOrganisation = '', askedEmail = '', askedPhone = ''] = asked.split('\n');
  const enough = askedName.length > 1 || askedEmail.includes('@') || askedPhone.length > 6;
  const { data } = useQuery({
    queryKey: ['fieldwork', 'known', asked],
    queryFn: async ({ signal }) =>
      (
        await request(
          KnownContactsDocument,
          { name: askedName, organisation: askedOrganisation, email: askedEmail, phone: askedPhone },
          { signal },
        )
      ).knownContacts,
    enabled: enough,
    placeholderData: keepPreviousData,
  });
  const [known] = enough ? (data ?? []) : [];
  return (
    <div role="status">
      {known && (
        <div className={classes.known}>
          <p>
            <strong>{t('known.title', { name: known.contact.name })}</strong>
            {known.reasons[0] && t(`known.reason.${known.reasons[0]}`)}
          </p>
          <Button variant="default" onClick={() => onOpen(known.contact.id)}>
            {t('known.open', { name: known.contact.name })}
          </Button>
        </div>
      )}
    </div>
  );
}
