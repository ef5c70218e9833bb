import { Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { UpdateProfileDocument, type UpdateProfileInput } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { speak } from '../../shared/intl/language.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer, viewerQuery } from '../../shared/session/session.ts';
import classes from './account.module.css';

const ZONES = Intl.supportedValuesOf('timeZone');

/** Saves as soon as something is chosen. */
export function ProfileForm() {
  const t = useText();
  const viewer = useViewer();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (input: UpdateProfileInput) => request(UpdateProfileDocument, { input }),
    onSuccess: async ({ updateProfile }) => {
      if (updateProfile.locale !== viewer.locale) await speak(updateProfile.locale);
      client.setQueryData(viewerQuery.queryKey, updateProfile);
      toast(t('identity.profileSaved'));
    },
  });
  return (
    <>
      <div className={classes.pair}>
        <Select
          label={t('identity.language')}
          allowDeselect={false}
          value={viewer.locale}
          onChange={(locale) => save.mutate({ locale })}
          data={[
            { value: 'en', label: 'English' },
            { value: 'en-CA', label: 'English (Canada)' },
            { value: 'en-GB', label: 'English (United Kingdom)' },
            { value: 'en-US', label: 'English (United States)' },
            { value: 'fr', label: 'Français' },
            { value: 'fr-CA', label: 'Français (Canada)' },
          ]}
        />
        <Select
          label={t('identity.zone')}
          description={t('identity.zoneHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          searchable
          allowDeselect={false}
          limit={50}
          value={viewer.zone}
          onChange={(zone) => save.mutate({ zone })}
          data={ZONES}
        />
      </div>
      <ErrorState error={save.error} />
    </>
  );
}
