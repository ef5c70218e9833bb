import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { contrast, isHex, PROGRAMMES, READABLE, readableUnderWhite } from '@firsthand/contracts';
import { UpdateInstitutionDocument } from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { PageHeader } from '../../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../../shared/components/skeletons.tsx';
import { toast } from '../../../shared/components/toast.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useFieldErrors } from '../../../shared/graphql/use-error-text.ts';
import { useText } from '../../../shared/intl/text.tsx';
import { DEFAULT_ACCENT } from '../../../shared/theme/accent.ts';
import page from '../institution.module.css';
import { LogoPart } from './logo-part.tsx';
import { type Profile, profileQuery, useKeepProfile } from './profile-query.ts';
import { InstitutionCrumb } from './institution-crumb.tsx';
import classes from './start.module.css';

const ZONES = Intl.supportedValuesOf('timeZone');

/** What the institution is called, where and what it is, and how it looks. */
export function ProfilePage() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(profileQuery);
  return (
    <div className={page.page}>
      <PageHeader title={t('profile.title')} above={<InstitutionCrumb />} now={t('profile.now')} />
      {isPending && <RowsSkeleton rows={4} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <ProfileForm key={data.version} profile={data} />
          <LogoPart profile={data} />
        </>
      )}
    </div>
  );
}

function ProfileForm({ profile }: { profile: Profile }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const keep = useKeepProfile();
  const { version, logo: _, ...kept } = profile;
  const form = useForm({
    initialValues: { ...kept, accent: kept.accent ?? '' },
    validate: { name: (value) => (value.trim() === '' ? t('field.required') : null) },
  });
  const save = useMutation({
    mutationFn: async ({ accent, ...values }: typeof form.values) => {
      const input = { ...values, version, accent: accent.trim() === '' ? null : accent.trim() };
      return (await request(UpdateInstitutionDocument, { input })).updateInstitution;
    },
    onSuccess: (saved) => {
      keep(saved);
      toast(t('profile.saved'));
    },
    onError: (error) => {
      form.setErrors(fieldErrors(error));
      void client.invalidateQueries({ queryKey: profileQuery.queryKey });
    },
  });
  const refused = Object.keys(fieldErrors(save.error)).length > 0;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack gap="md">
        <TextInput label={t('profile.name')} autoComplete="organization" {...form.getInputProps('name')} />
        <div className={page.pair}>
          <Select
            label={t('profile.locale')}
            allowDeselect={false}
            data={[
              { value: 'en', label: t('profile.locale.en') },
              { value: 'fr', label: t('profile.locale.fr') },
            ].concat(['en', 'fr'].includes(kept.locale) ? [] : [{ value: kept.locale, label: kept.locale }])}
            {...form.getInputProps('locale')}
          />
          <Select
            label={t('profile.zone')}
            searchable
            allowDeselect={false}
            limit={50}
            data={ZONES.includes(kept.zone) ? ZONES : [kept.zone, ...ZONES]}
            {...form.getInputProps('zone')}
          />
        </div>
        <Select
          label={t('profile.programme')}
          description={t('profile.programmeHint')}
          allowDeselect={false}
          data={PROGRAMMES.map((value) => ({ value, label: t(`profile.programme.${value}`) }))}
          {...form.getInputProps('programme')}
        />
        <Colour
          value={form.values.accent}
          error={form.errors['accent']}
          onChange={(accent) => form.setFieldValue('accent', accent)}
        />
        <ErrorState error={refused ? null : save.error} />
        <div>
          <Button type="submit" size="md" loading={save.isPending}>
            {t('app.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface ColourProps {
  /** Empty: Firsthand's own. */
  readonly value: string;
  readonly error: React.ReactNode;
  readonly onChange: (value: string) => void;
}

/** The brand colour: chosen or typed, tried out at once, and never one on which white letters could not be read. */
function Colour({ value, error, onChange }: ColourProps) {
  const t = useText();
  const shown = isHex(value) ? value : DEFAULT_ACCENT;
  const pale = isHex(value) && contrast(value, '#ffffff') < READABLE;
  return (
    <div>
      <Group align="end" gap="sm">
        <input
          type="color"
          className={classes.colour}
          aria-label={t('profile.chooseColour')}
          value={shown}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <TextInput
          label={t('profile.colour')}
          description={t('profile.colourHint')}
          placeholder={DEFAULT_ACCENT}
          spellCheck={false}
          maxLength={7}
          value={value}
          // Why stands below, with a way out.
          error={pale || error}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {!pale && (
          <span className={classes.sample} style={{ background: shown }} aria-hidden>
            {t('profile.sample')}
          </span>
        )}
        {value !== '' && (
          <Button variant="default" size="xs" onClick={() => onChange('')}>
            {t('profile.ownColour')}
          </Button>
        )}
      </Group>
      <div role="status">
        {pale && (
          <p className={page.says}>
            {t('profile.pale')}{' '}
            <Button size="compact-sm" variant="default" onClick={() => onChange(readableUnderWhite(value))}>
              {t('profile.takeDarker', { colour: readableUnderWhite(value) })}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
