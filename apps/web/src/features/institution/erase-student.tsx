import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { EraseStudentDocument, ErasingDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './institution.module.css';

/** Looks first at whom an address means, then asks once more: it cannot be undone. */
export function EraseStudent() {
  const t = useText();
  const [email, setEmail] = useState('');
  const look = useMutation({
    mutationFn: async () => (await request(ErasingDocument, { email })).erasing,
  });
  const erase = useMutation({
    mutationFn: (found: { id: string }) => request(EraseStudentDocument, { input: { id: found.id, email } }),
    onSuccess: () => {
      toast(t('erase.done'));
      setEmail('');
      look.reset();
    },
  });
  const found = look.data;
  const name = found ? `${found.givenName} ${found.familyName}`.trim() : '';
  return (
    <section className={classes.part} aria-labelledby="erase">
      <h2 id="erase">{t('erase.title')}</h2>
      <p>{t('erase.about')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          erase.reset();
          look.mutate();
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
          {!found && (
            <div>
              <Button type="submit" variant="default" size="md" loading={look.isPending}>
                {t('erase.look')}
              </Button>
            </div>
          )}
        </Stack>
      </form>
      {found && (
        <Stack gap="md" mt="md">
          <p className={classes.says} role="status">
            {found.held
              ? t('erase.held', { name })
              : found.isStaff
                ? t('erase.staff', { name })
                : t('erase.sure', {
                    ...{
                      name,
                      sections: found.sections,
                      interviews: found.interviews,
                    },
                    ...{ submissions: found.submissions, files: found.files },
                  })}
          </p>
          <ErrorState error={erase.error} />
          <Group gap="xs">
            {!found.held && !found.isStaff && (
              <Button size="md" color="red" loading={erase.isPending} onClick={() => erase.mutate(found)}>
                {t('erase.yes', { name })}
              </Button>
            )}
            <Button size="md" variant="default" onClick={() => look.reset()}>
              {t('app.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </section>
  );
}
