import { useQueryClient } from '@tanstack/react-query';
import { UpdateContactDocument } from '../../generated/operations.ts';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { type Stored, useVersionedForm } from '../../shared/draft/use-versioned-form.ts';
import {
  ContactForm,
  contactInput,
  contactValues,
  type ContactValues,
} from '../../shared/fieldwork/contact-form.tsx';
import { useFieldworkChanged, type ContactCard } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { contactQuery } from './contact-query.ts';

const storedOf = (contact: ContactCard): Stored<ContactValues> => ({
  values: contactValues(contact),
  version: contact.version,
});

/** All that is known about a person. When it was changed elsewhere first, both versions are shown. */
export function EditContact({ contact, onDone }: { contact: ContactCard; onDone: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  const form = useVersionedForm<ContactValues>({
    thing: `contact.${contact.id}`,
    stored: () => storedOf(contact),
    save: (values, version) =>
      request(UpdateContactDocument, { input: { id: contact.id, version, ...contactInput(values) } }),
    newest: async () => storedOf(await client.fetchQuery({ ...contactQuery(contact.id), staleTime: 0 })),
    onSaved: async () => {
      await changed();
      toast(t('people.saved'));
    },
    onDone,
  });
  const { conflict } = form;
  return (
    <ContactForm
      initial={form.values}
      open
      contactId={contact.id}
      submitLabel={t('app.save')}
      busy={form.busy}
      error={form.error}
      onChange={form.change}
      onSubmit={form.submit}
      beforeButton={
        conflict && (
          <VersionConflict
            fields={differences(t, conflict.mine, conflict.theirs)}
            busy={form.busy}
            onKeepMine={conflict.keepMine}
            onTakeTheirs={conflict.takeTheirs}
          />
        )
      }
    />
  );
}

function differences(t: Translate, mine: ContactValues, theirs: ContactValues) {
  const text = ['name', 'position', 'organisation', 'phone', 'email', 'notes'] as const;
  return [
    ...text.map((field) => ({ label: t(`contact.${field}`), mine: mine[field], theirs: theirs[field] })),
    {
      label: t('vantage.legend'),
      mine: t(`vantage.${mine.vantage}`),
      theirs: t(`vantage.${theirs.vantage}`),
    },
    {
      label: t('source.legend'),
      mine: t(`source.${mine.source ?? 'OTHER'}`),
      theirs: t(`source.${theirs.source ?? 'OTHER'}`),
    },
  ];
}
