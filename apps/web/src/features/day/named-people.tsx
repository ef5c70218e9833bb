import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import type { Edit, LogSheet } from '../../shared/offline/edits.ts';
import type { Viewer } from '../../shared/session/session.ts';
import classes from './day.module.css';
import { useKeptLine } from './use-kept-line.ts';

interface NamedPeopleProps {
  readonly viewer: Viewer;
  readonly log: LogSheet;
  readonly put: (edit: Edit) => void;
  readonly asked: boolean;
  readonly onAsked: (asked: boolean) => void;
}

/** Whom else to talk to: a name and a number while they look it up. Each becomes one of the student's people. */
export function NamedPeople({ viewer, log, put, asked, onAsked }: NamedPeopleProps) {
  const t = useText();
  const [name, setName] = useKeptLine(viewer, `${log.interview.id}.name`);
  const [phone, setPhone] = useKeptLine(viewer, `${log.interview.id}.phone`);
  const [mayName, setMayName] = useState(false);
  const [missing, setMissing] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setMissing(true);
    put({
      kind: 'referral',
      content: {
        id: crypto.randomUUID(),
        name: name.trim(),
        phone: phone.trim(),
        nameMayBeUsed: mayName || null,
      },
    });
    if (!asked) onAsked(true);
    setName('');
    setPhone('');
    setMayName(false);
  };
  return (
    <section className={classes.named} aria-labelledby="who-else">
      <h3 id="who-else">{t('day.whoElse')}</h3>
      {log.referrals.length > 0 && (
        <ul className={classes.told}>
          {log.referrals.map(({ id, contact }) => (
            <li key={id}>
              <span>
                {contact.name}
                {contact.phone && `, ${contact.phone}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <TextInput
          size="md"
          label={t('day.theirName')}
          value={name}
          maxLength={200}
          error={missing && name.trim() === '' ? t('day.needName') : null}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          size="md"
          type="tel"
          label={t('day.theirNumber')}
          value={phone}
          maxLength={60}
          onChange={({ currentTarget }) => setPhone(currentTarget.value)}
        />
        <Checkbox
          size="md"
          label={t('day.mayName', { name: log.interview.contact.name })}
          checked={mayName}
          onChange={({ currentTarget }) => setMayName(currentTarget.checked)}
        />
        <Button type="submit" variant="default" size="md">
          {t('day.addName')}
        </Button>
      </form>
      {log.referrals.length === 0 && (
        <Checkbox
          size="md"
          label={t('day.askedNobody')}
          checked={asked}
          onChange={({ currentTarget }) => onAsked(currentTarget.checked)}
        />
      )}
    </section>
  );
}
