import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { InstitutionSettingsDocument, type InstitutionCardFragment } from '../../../generated/operations.ts';
import { request } from '../../../shared/graphql/request.ts';
import { viewerQuery } from '../../../shared/session/session.ts';

export type Profile = InstitutionCardFragment;

export const profileQuery = queryOptions({
  queryKey: ['institution', 'profile'],
  queryFn: async ({ signal }) =>
    (await request(InstitutionSettingsDocument, {}, { signal })).institutionSettings,
});

/** The whole page wears it from now on. */
export function useKeepProfile() {
  const client = useQueryClient();
  return (profile: Profile) => {
    client.setQueryData(profileQuery.queryKey, profile);
    const { version: _, ...tenant } = profile;
    client.setQueryData(
      viewerQuery.queryKey,
      (viewer) => viewer && { ...viewer, tenant: { ...viewer.tenant, ...tenant } },
    );
    void client.invalidateQueries({ queryKey: ['institution', 'start'] });
    void client.invalidateQueries({ queryKey: ['today'] });
  };
}
