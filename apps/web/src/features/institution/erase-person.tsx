import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ErasePersonDocument, ErasingDocument, type ErasingQuery } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import classes from './institution.module.css';
import { type Account, nameOf } from './people-data.ts';

type Found = ErasingQuery['erasing'];

const useLook = () =>
  useMutation({
    mutationFn: async (email: string) => (await request(ErasingDocument, { email })).erasing,
  });

/** By an address: looks first at whom it means, then asks once more. It cannot be undone. */
export function ErasePerson() {
  const t = useText();
  const [email, setEmail] = useState('');
  const look = useLook();
  return (
    <section className={classes.part} aria-labelledby="erase">
      <h2 id="erase">{t('erase.title')}</h2>
      <p>{t('erase.about')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look.mutate(email);
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('erase.email')}
            required
            value={email}
            onChange={(event) => {
              setEmail(event.currentTarget.value);
              look.reset();
            }}
          />
          <ErrorState error={look.error} />
          {!look.data && (
            <div>
              <Button type="submit" variant="default" size="md" loading={look.isPending}>
                {t('erase.look')}
              </Button>
            </div>
          )}
        </Stack>
      </form>
      {look.data && (
        <Verdict
          found={look.data}
          typed={email}
          onCancel={() => look.reset()}
          onErased={() => {
            setEmail('');
            look.reset();
          }}
        />
      )}
    </section>
  );
}

/** On somebody's own page: what would go and stay, and their address typed before anything does. */
export function EraseAccount({ account }: { account: Account }) {
  const t = useText();
  const viewer = useViewer();
  const navigate = useNavigate();
  const client = useQueryClient();
  const look = useLook();
  const [typed, setTyped] = useState('');
  const called = account.email ?? account.signInName ?? account.numbers[0];
  if (viewer.id === account.id) return <p>{t('erase.self')}</p>;
  if (called === undefined) return <p>{t('erase.nameless')}</p>;
  return (
    <>
      <p>{t('erase.about')}</p>
      <ErrorState error={look.error} />
      {!look.data && (
        <Button variant="default" size="md" loading={look.isPending} onClick={() => look.mutate(called)}>
          {t('erase.dryRun')}
        </Button>
      )}
      {look.data && (
        <Verdict
          found={look.data}
          typed={typed}
          ready={typed.trim().toLowerCase() === called.toLowerCase()}
          onCancel={() => look.reset()}
          onErased={async () => {
            await navigate({ to: '/institution/people' });
            client.removeQueries({ queryKey: ['institution', 'person', account.id] });
            await client.invalidateQueries({ queryKey: ['institution', 'people'] });
          }}
        >
          <TextInput
            label={t('erase.type', { called })}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </Verdict>
      )}
    </>
  );
}

interface VerdictProps {
  readonly found: Found;
  readonly typed: string;
  /** What was typed is what they are called by. */
  readonly ready?: boolean;
  readonly onCancel: () => void;
  readonly onErased: () => void;
  readonly children?: ReactNode;
}

/** What would go, what would stay, or why nothing does; and then the one press. */
function Verdict({ found, typed, ready = true, onCancel, onErased, children }: VerdictProps) {
  const t = useText();
  const name = nameOf(found);
  const erase = useMutation({
    mutationFn: () => request(ErasePersonDocument, { input: { id: found.id, email: typed } }),
    onSuccess: () => {
      toast(t('erase.done'));
      onErased();
    },
  });
  const refused = found.held
    ? t('erase.held', { name })
    : found.onlyAdministrator
      ? t('erase.last', { name })
      : found.duties.length > 0
        ? t('erase.duties', { name })
        : null;
  return (
    <Stack gap="md" mt="md">
      <div className={classes.says} role="status">
        {refused && <p className={classes.first}>{refused}</p>}
        {refused && !found.held && found.duties.length > 0 && (
          <ul className={classes.happens}>
            {found.duties.map((duty) => (
              <li key={duty.what + duty.name}>
                {t(`erase.duty.${duty.what}`, { name: duty.name, count: duty.count })}
              </li>
            ))}
          </ul>
        )}
        {!refused && (
          <ul className={classes.happens}>
            <li>
              {t('erase.goes', {
                name,
                sections: found.sections,
                messages: found.messages,
                keys: found.keys,
              })}
            </li>
            {found.interviews + found.submissions + found.files > 0 && (
              <li>
                {t('erase.goesWork', {
                  interviews: found.interviews,
                  submissions: found.submissions,
                  files: found.files,
                })}
              </li>
            )}
            {found.comments > 0 && <li>{t('erase.goesComments', { count: found.comments })}</li>}
            {found.isStaff && (
              <li>
                {t('erase.stays', {
                  grades: found.gradesStay,
                  notes: found.notesStay,
                  lines: found.linesStay,
                })}
              </li>
            )}
            <li>
              <strong>{t('erase.once')}</strong>
            </li>
          </ul>
        )}
      </div>
      {!refused && children}
      <ErrorState error={erase.error} />
      <Group gap="xs">
        {!refused && (
          <Button
            size="md"
            color="red"
            disabled={!ready}
            loading={erase.isPending}
            onClick={() => erase.mutate()}
          >
            {t('erase.yes', { name })}
          </Button>
        )}
        <Button size="md" variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
