import { useMutation } from '@tanstack/react-query';
import { AddContactDocument } from '../../generated/operations.ts';
import { useKeptForm } from '../draft/use-kept-form.ts';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import { ContactForm, contactInput, NEW_CONTACT, type ContactValues } from './contact-form.tsx';
import { KnownNote } from './known-note.tsx';
import { useFieldworkChanged, type ContactCard } from './fieldwork-query.ts';

interface AddContactProps {
  /** What is known already: whom a referral came from, the occupation. */
  readonly known?: Partial<ContactValues>;
  readonly onAdded: (contact: ContactCard) => void;
  /** Goes to somebody who is in the list already. */
  readonly onOpen?: (contactId: string) => void;
}

/** A new person. What is typed stays on this device until it is saved. */
export function AddContact({ known = {}, onAdded, onOpen }: AddContactProps) {
  const t = useText();
  const changed = useFieldworkChanged();
  const fresh = { ...NEW_CONTACT, ...known };
  const occasion = known.referrerId ?? known.source ?? '';
  const kept = useKeptForm(`contact.new.${occasion}`, () => ({ values: fresh, version: 0 }));
  const add = useMutation({
    mutationFn: (values: ContactValues) => request(AddContactDocument, { input: contactInput(values) }),
    onSuccess: async ({ addContact }) => {
      kept.settle(fresh);
      await changed();
      onAdded(addContact);
    },
  });
  return (
    <ContactForm
      initial={kept.values}
      submitLabel={t('contact.add')}
      busy={add.isPending}
      error={add.error}
      beforeButton={onOpen && <KnownNote values={kept.values} onOpen={onOpen} />}
      onChange={kept.change}
      onSubmit={(values) => add.mutate(values)}
    />
  );
}
