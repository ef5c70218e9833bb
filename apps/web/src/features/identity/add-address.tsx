import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { AskAddressDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './account.module.css';

/** For somebody without an address: they may give one, and it is theirs once they have answered a mail there. */
export function AddAddress() {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const [address, setAddress] = useState('');
  const [password, setPassword] = useState('');
  const ask = useMutation({
    mutationFn: () =>
      request(AskAddressDocument, {
        input: { address: address.trim(), password },
      }),
    onSuccess: () => setPassword(''),
  });
  const errors = fieldErrors(ask.error);
  return (
    <>
      <p>{t('identity.noMail')}</p>
      {ask.isSuccess ? (
        <p role="status">{t('identity.addressAsked', { address: address.trim() })}</p>
      ) : (
        <form
          noValidate
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate();
          }}
        >
          <Stack gap="md">
            <TextInput
              label={t('identity.address')}
              description={t('identity.addressHint')}
              type="email"
              autoComplete="email"
              value={address}
              onChange={(event) => setAddress(event.currentTarget.value)}
              error={errors['address']}
            />
            <PasswordInput
              label={t('identity.yourPassword')}
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              error={errors['password']}
            />
            <ErrorState error={Object.keys(errors).length > 0 ? null : ask.error} />
            <div>
              <Button
                type="submit"
                size="md"
                variant="default"
                loading={ask.isPending}
                disabled={address.trim() === '' || password === ''}
              >
                {t('identity.askAddress')}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </>
  );
}
