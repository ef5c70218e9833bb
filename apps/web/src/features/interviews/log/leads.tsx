import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { SourceToSheetDocument } from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { AnchorLink } from '../../../shared/components/links.tsx';
import { toast } from '../../../shared/components/toast.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';
import { stampOver, type Edit, type LogSheet } from '../../../shared/offline/edits.ts';
import classes from './log.module.css';
import { ToPlan } from './to-plan.tsx';

interface LeadsProps {
  readonly log: LogSheet;
  readonly put: (edit: Edit) => void;
}

/** Where the conversation leads: people, things to read, work that was new. Each goes where it is needed next. */
export function Leads({ log, put }: LeadsProps) {
  const t = useText();
  const { sources, discoveries, interview } = log;
  return (
    <>
      <NamedPeople log={log} put={put} />
      <List
        title={t('log.sources')}
        label={t('log.source')}
        onAdd={(text) =>
          put({ kind: 'source', content: { id: crypto.randomUUID(), text, ...stampOver(null) } })
        }
      >
        {sources.map(({ id, text, editedAt }) => (
          <li key={id}>
            <span>{text}</span>
            <ToSheet occupationId={interview.occupation.id} source={text} />
            <Remove
              what={text}
              onRemove={() => put({ kind: 'source', content: { id, removed: true, ...stampOver(editedAt) } })}
            />
          </li>
        ))}
      </List>
      <List
        title={t('log.discoveries')}
        label={t('log.discovery')}
        onAdd={(title) =>
          put({ kind: 'discovery', content: { id: crypto.randomUUID(), title, ...stampOver(null) } })
        }
      >
        {discoveries.map(({ id, title, occupation, planned, editedAt }) => (
          <li key={id}>
            <span>{occupation?.title ?? title}</span>
            {planned ? (
              <small>{t('log.planned')}</small>
            ) : (
              <ToPlan
                discoveryId={id}
                title={occupation?.title ?? title}
                known={occupation}
                from={interview.contact.name}
              />
            )}
            <Remove
              what={occupation?.title ?? title}
              onRemove={() =>
                put({ kind: 'discovery', content: { id, removed: true, ...stampOver(editedAt) } })
              }
            />
          </li>
        ))}
      </List>
    </>
  );
}

/** One tap, and it waits on the research sheet of this occupation as something still to read. */
function ToSheet({ occupationId, source }: { occupationId: string; source: string }) {
  const t = useText();
  const add = useMutation({
    mutationFn: () =>
      request(SourceToSheetDocument, {
        input: { occupationId, topic: 'DUTIES', text: t('log.toRead', { source }) },
      }),
    onSuccess: () => toast(t('log.onSheetToast')),
  });
  if (add.isSuccess) return <small>{t('log.onSheet')}</small>;
  return (
    <>
      <Button variant="subtle" size="compact-md" loading={add.isPending} onClick={() => add.mutate()}>
        {t('log.toSheet')}
      </Button>
      <ErrorState error={add.error} />
    </>
  );
}

function NamedPeople({ log: { referrals, interview }, put }: LeadsProps) {
  const t = useText();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [mayName, setMayName] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    put({
      kind: 'referral',
      content: {
        ...{ id: crypto.randomUUID(), name: name.trim(), phone: phone.trim() },
        nameMayBeUsed: mayName || null,
      },
    });
    setName('');
    setPhone('');
    setMayName(false);
  };
  return (
    <section className={classes.list}>
      <h3>{t('log.named')}</h3>
      {referrals.length > 0 && (
        <ul>
          {referrals.map(({ id, contact }) => (
            <li key={id}>
              {contact.id === '' ? (
                <span>{contact.name}</span>
              ) : (
                <AnchorLink to="/people/$contactId" params={{ contactId: contact.id }}>
                  {contact.name}
                </AnchorLink>
              )}
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} className={classes.person}>
        <TextInput
          label={t('log.theirName')}
          maxLength={LIMITS.titleLength}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('log.theirNumber')}
          type="tel"
          maxLength={60}
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        <Checkbox
          label={t('log.mayName', { name: interview.contact.name })}
          checked={mayName}
          onChange={(event) => setMayName(event.currentTarget.checked)}
        />
        <Button type="submit" size="md" variant="default" disabled={name.trim() === ''}>
          {t('log.addPerson')}
        </Button>
      </form>
    </section>
  );
}

interface ListProps {
  readonly title: string;
  readonly label: string;
  readonly onAdd: (text: string) => void;
  readonly children: readonly ReactNode[];
}

function List({ title, label, onAdd, children }: ListProps) {
  const t = useText();
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <section className={classes.list}>
      <h3>{title}</h3>
      {children.length > 0 && <ul>{children}</ul>}
      <form onSubmit={add} className={classes.line}>
        <TextInput
          label={label}
          maxLength={LIMITS.noteLength}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="md" variant="default" disabled={text.trim() === ''}>
          {t('log.add')}
        </Button>
      </form>
    </section>
  );
}

function Remove({ what, onRemove }: { what: string; onRemove: () => void }) {
  const t = useText();
  return (
    <ActionIcon size={36} aria-label={t('log.remove', { what })} onClick={onRemove}>
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  );
}
