import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { UpdateContactDocument } from '../../generated/operations.ts';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import {
  ContactForm,
  contactInput,
  contactValues,
  type ContactValues,
} from '../../shared/fieldwork/contact-form.tsx';
import { useFieldworkChanged, type ContactCard } from '../../shared/fieldwork/fieldwork-query.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { contactQuery } from './contact-query.ts';

/** All that is known about a person. When it was changed elsewhere first, both versions are shown. */
export function EditContact({ contact, onDone }: { contact: ContactCard; onDone: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const changed = useFieldworkChanged();
  const kept = useKeptForm(`contact.${contact.id}`, () => ({
    values: contactValues(contact),
    version: contact.version,
  }));
  const [conflict, setConflict] = useState<{ mine: ContactValues; theirs: ContactCard } | null>(null);
  const save = useMutation({
    mutationFn: ({ values, version }: { values: ContactValues; version: number }) =>
      request(UpdateContactDocument, { input: { id: contact.id, version, ...contactInput(values) } }),
    onSuccess: async ({ updateContact }) => {
      kept.settle(contactValues(updateContact), updateContact.version);
      await changed();
      toast(t('people.saved'));
      onDone();
    },
    onError: async (error, { values }) => {
      if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return;
      const theirs = await client.fetchQuery({ ...contactQuery(contact.id), staleTime: 0 });
      setConflict({ mine: values, theirs });
    },
  });
  return (
    <ContactForm
      initial={kept.values}
      open
      contactId={contact.id}
      submitLabel={t('app.save')}
      busy={save.isPending}
      error={conflict ? null : save.error}
      onChange={kept.change}
      onSubmit={(values) => save.mutate({ values, version: conflict?.theirs.version ?? kept.version })}
      beforeButton={
        conflict && (
          <VersionConflict
            fields={differences(t, conflict.mine, contactValues(conflict.theirs))}
            busy={save.isPending}
            onKeepMine={() => save.mutate({ values: conflict.mine, version: conflict.theirs.version })}
            onTakeTheirs={() => {
              kept.settle(contactValues(conflict.theirs), conflict.theirs.version);
              onDone();
            }}
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
