import type { Permission } from '@firsthand/contracts';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { ViewerDocument, type ViewerQuery } from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in, or null. Never refetched by itself: an ended session must not take the page away. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: async ({ signal }) => (await request(ViewerDocument, {}, { signal })).viewer ?? null,
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Who is signed in. Only inside the shell, where somebody is. */
export function useViewer(): Viewer {
  const { data } = useSuspenseQuery(viewerQuery);
  if (data === null) throw new Error('useViewer() is for screens inside the shell.');
  return data;
}

/** What a person types at the door: their address, else the name they chose there, else who they are. */
export function calledAtTheDoor({ email, signInName, givenName, familyName }: Viewer): string {
  return email ?? signInName ?? `${givenName} ${familyName}`.trim();
}

/** Hides what a role cannot do; the API is what refuses it. */
export function may(viewer: Viewer, permission: Permission): boolean {
  return viewer.permissions.includes(permission);
}

/** Whoever has to set up a second step first, or show it, may do nothing else. */
export function mayNothingElse(viewer: Viewer): boolean {
  return viewer.permissions.every((each) => each.startsWith('self:'));
}

/** After signing in or out: another person's data must not stay. */
export function useSetViewer() {
  const client = useQueryClient();
  return (viewer: Viewer | null) => {
    const before = client.getQueryData(viewerQuery.queryKey);
    if (before?.id !== viewer?.id)
      client.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'viewer',
      });
    client.setQueryData(viewerQuery.queryKey, viewer);
    if (viewer) rememberTenant(viewer.tenant.slug);
  };
}

const TENANT_KEY = 'firsthand.tenant';

export function rememberedTenant(): string {
  return localStorage.getItem(TENANT_KEY) ?? '';
}

export function rememberTenant(slug: string): void {
  localStorage.setItem(TENANT_KEY, slug);
}
