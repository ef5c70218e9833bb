import { Button, FileButton, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { LIMITS } from '@firsthand/contracts';
import { RemoveLogoDocument } from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { toast } from '../../../shared/components/toast.tsx';
import { ApiError, apiErrorOf } from '../../../shared/graphql/api-error.ts';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';
import page from '../institution.module.css';
import { type Profile, useKeepProfile } from './profile-query.ts';
import classes from './start.module.css';

/** The logo at the head of every page, at the door and of mails. */
export function LogoPart({ profile: { logo, name } }: { profile: Profile }) {
  const t = useText();
  const keep = useKeepProfile();
  const send = useMutation({
    mutationFn: putLogo,
    onSuccess: (saved) => {
      keep(saved);
      toast(t('profile.logoSaved'));
    },
  });
  const remove = useMutation({
    mutationFn: async () => (await request(RemoveLogoDocument, {})).removeLogo,
    onSuccess: keep,
  });
  return (
    <section className={`${page.part} ${classes.apart}`} aria-labelledby="logo">
      <h2 id="logo">{t('profile.logo')}</h2>
      <p>{t('profile.logoAbout', { most: LIMITS.logoBytes / 1_048_576 })}</p>
      {logo && <img className={classes.logo} src={logo} alt={t('profile.logoOf', { name })} />}
      <ErrorState error={send.error ?? remove.error} />
      <Group gap="xs">
        <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => file && send.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={send.isPending}>
              {t(logo ? 'profile.changeLogo' : 'profile.chooseLogo')}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('profile.removeLogo')}
          </Button>
        )}
      </Group>
    </section>
  );
}

/** As GraphQL's answers are, but with the bytes as they are. */
async function putLogo(file: File): Promise<Profile> {
  const answer = await fetch('/logo', {
    method: 'PUT',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw new ApiError('OFFLINE', 'The server could not be reached.');
  });
  const body = (await answer.json().catch(() => null)) as
    | (Profile & { errors?: Parameters<typeof apiErrorOf>[0][] })
    | null;
  if (answer.ok && body) return body;
  throw body?.errors?.[0]
    ? apiErrorOf(body.errors[0])
    : new ApiError('INTERNAL', `The server answered ${answer.status}.`);
}
