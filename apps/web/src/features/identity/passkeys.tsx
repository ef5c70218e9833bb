import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AddPasskeyDocument,
  BeginPasskeyDocument,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
  type SecondStepQuery,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import classes from './account.module.css';
import { deviceOf } from './device.ts';
import { freshly } from './freshly.ts';
import { knowsPasskeys, makePasskey, PasskeyGivenUp } from './passkey.ts';

type Passkey = SecondStepQuery['secondStep']['passkeys'][number];

interface PasskeysProps {
  readonly passkeys: readonly Passkey[];
  readonly mayChange: boolean;
  readonly onAdded: (paper: readonly string[] | null) => void;
  readonly onChanged: () => void;
}

/** Keys that devices keep: several, each with a name by which its owner knows it. */
export function Passkeys({ passkeys, mayChange, onAdded, onChanged }: PasskeysProps) {
  const t = useText();
  const add = useMutation({
    mutationFn: async () => {
      const answer = await makePasskey((await freshly(() => request(BeginPasskeyDocument))).beginPasskey);
      const device = deviceOf(navigator.userAgent);
      const name = device ? t('identity.browserOn', device) : t('identity.passkey');
      const added = await freshly(() => request(AddPasskeyDocument, { input: { name, answer } }));
      return added.addPasskey ?? null;
    },
    onSuccess: (paper) => {
      onAdded(paper);
      toast(t('identity.passkeyAdded'));
    },
  });
  return (
    <div>
      <h3 className={classes.minor}>{t('identity.passkeys')}</h3>
      <p className={classes.hint}>{t('identity.passkeysHint')}</p>
      <ul className={classes.list}>
        {passkeys.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} mayChange={mayChange} onChanged={onChanged} />
        ))}
      </ul>
      {knowsPasskeys() ? (
        <Button variant="default" disabled={!mayChange} loading={add.isPending} onClick={() => add.mutate()}>
          {t('identity.passkeyAdd')}
        </Button>
      ) : (
        <p className={classes.hint}>{t('identity.passkeysUnknown')}</p>
      )}
      {add.error instanceof PasskeyGivenUp ? (
        <p role="status">
          {t(add.error.message === 'InvalidStateError' ? 'identity.passkeyThere' : 'identity.passkeyGivenUp')}
        </p>
      ) : (
        <ErrorState error={add.error} />
      )}
    </div>
  );
}

interface PasskeyRowProps {
  readonly passkey: Passkey;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}

function PasskeyRow({ passkey: { id, name, createdAt, lastUsedAt }, mayChange, onChanged }: PasskeyRowProps) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const rename = useMutation({
    mutationFn: (to: string) => request(RenamePasskeyDocument, { id, name: to }),
    onSuccess: () => {
      setTyped(null);
      onChanged();
    },
  });
  const remove = useMutation({
    mutationFn: () => request(RemovePasskeyDocument, { id }),
    onSuccess: () => {
      onChanged();
      toast(t('identity.passkeyRemoved', { name }));
    },
  });
  if (typed !== null) {
    return (
      <li>
        <form
          className={classes.rename}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') rename.mutate(typed);
          }}
        >
          <TextInput
            aria-label={t('identity.passkeyName')}
            maxLength={80}
            autoFocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" loading={rename.isPending} disabled={typed.trim() === ''}>
            {t('identity.passkeySaveName')}
          </Button>
          <Button variant="default" onClick={() => setTyped(null)}>
            {t('app.cancel')}
          </Button>
          <ErrorState error={rename.error} />
        </form>
      </li>
    );
  }
  return (
    <li>
      <span>
        {name}
        <small>
          <T
            id={lastUsedAt ? 'identity.passkeyUsed' : 'identity.passkeyMade'}
            values={{ when: <FormattedRelative at={lastUsedAt ?? createdAt} /> }}
          />
        </small>
        <ErrorState error={remove.error} />
      </span>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          size="xs"
          onClick={() => setTyped(name)}
          aria-label={t('identity.passkeyRenameOf', { name })}
        >
          {t('identity.passkeyRename')}
        </Button>
        <Button
          variant="default"
          size="xs"
          disabled={!mayChange}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
          aria-label={t('identity.passkeyRemoveOf', { name })}
        >
          {t('identity.passkeyRemove')}
        </Button>
      </Group>
    </li>
  );
}
