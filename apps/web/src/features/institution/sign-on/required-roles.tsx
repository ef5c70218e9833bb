import { Button, Checkbox, Stack } from '@mantine/core';
import { SIGN_ON_ROLES } from '@firsthand/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RequireSignOnDocument } from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { toast } from '../../../shared/components/toast.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';
import classes from '../institution.module.css';
import { type Settings, settingsQuery } from './settings-query.ts';

/** Who comes in through the institution only. Administrators are not in the list: they mend what breaks. */
export function RequiredRoles({ settings }: { settings: Settings }) {
  const t = useText();
  const client = useQueryClient();
  const [roles, setRoles] = useState<readonly string[]>(settings.requiredRoles);
  const save = useMutation({
    mutationFn: () =>
      request(RequireSignOnDocument, {
        input: { version: settings.version, roles: SIGN_ON_ROLES.filter((role) => roles.includes(role)) },
      }),
    onSuccess: ({ requireSignOn }) => {
      client.setQueryData(settingsQuery.queryKey, requireSignOn);
      toast(t('signOn.saved'));
    },
    onError: () => client.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
  const none = !settings.providers.some(({ enabled }) => enabled);
  return (
    <section className={classes.part} aria-labelledby="required">
      <h2 id="required">{t('signOn.required')}</h2>
      <p>{t('signOn.requiredAbout')}</p>
      <Stack gap="md">
        <Checkbox.Group
          aria-label={t('signOn.required')}
          value={[...roles]}
          onChange={setRoles}
          {...(none && { description: t('signOn.requiredLater') })}
        >
          <Stack gap="xs" mt="xs">
            {SIGN_ON_ROLES.map((role) => (
              <Checkbox
                key={role}
                value={role}
                label={t(`signOn.role.${role}`)}
                description={t('signOn.unconnected', {
                  count: settings.unconnected.find((each) => each.role === role)?.people ?? 0,
                })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <p className={classes.says}>{t('signOn.wayBack')}</p>
        <ErrorState error={save.error} />
        <div>
          <Button size="md" loading={save.isPending} onClick={() => save.mutate()}>
            {t('app.save')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
