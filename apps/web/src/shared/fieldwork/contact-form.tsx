import {
  Button,
  Checkbox,
  Collapse,
  NativeSelect,
  Stack,
  Textarea,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { CONTACT_SOURCES, LIMITS, VANTAGES, type ContactSource, type Vantage } from '@firsthand/contracts';
import { IconChevronDown } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ChoiceChips } from '../components/choice-chips.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { useFieldErrors } from '../graphql/use-error-text.ts';
import { useText } from '../intl/text.tsx';
import { contactsQuery, studentHomeQuery, type ContactCard } from './fieldwork-query.ts';
import classes from './contact-form.module.css';

export interface ContactValues {
  readonly name: string;
  readonly source: ContactSource | null;
  readonly vantage: Vantage;
  readonly occupationId: string;
  readonly referrerId: string;
  readonly organisation: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
  readonly family: boolean;
  readonly notes: string;
}

export const NEW_CONTACT: ContactValues = {
  name: '',
  source: null,
  vantage: 'DOES',
  occupationId: '',
  referrerId: '',
  organisation: '',
  position: '',
  phone: '',
  email: '',
  family: false,
  notes: '',
};

export function contactValues({ occupation, referrer, ...contact }: ContactCard): ContactValues {
  const { name, source, vantage, organisation, position, phone, email, family, notes } = contact;
  return {
    ...{ name, source, vantage, organisation, position, phone, email, family, notes },
    occupationId: occupation?.id ?? '',
    referrerId: referrer?.id ?? '',
  };
}

/** As the API takes it; only of values the form let through. */
export function contactInput({ source, occupationId, referrerId, ...rest }: ContactValues) {
  return {
    ...rest,
    name: rest.name.trim(),
    email: rest.email.trim(),
    phone: rest.phone.trim(),
    source: source ?? 'OTHER',
    occupationId: occupationId || null,
    referrerId: referrerId || null,
  };
}

interface ContactFormProps {
  readonly initial: ContactValues;
  /** All fields at once: when editing. */
  readonly open?: boolean;
  /** Who is edited; nobody names themselves. */
  readonly contactId?: string;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (values: ContactValues) => void;
  readonly onChange?: (values: ContactValues) => void;
  readonly beforeButton?: ReactNode;
}

/** A name and one tap; everything else is folded away until wanted. */
export function ContactForm({
  initial,
  open = false,
  contactId,
  submitLabel,
  busy,
  error,
  onSubmit,
  onChange,
  beforeButton,
}: ContactFormProps) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const [unfolded, setUnfolded] = useState(open);
  const form = useForm<ContactValues>({
    initialValues: initial,
    validate: {
      name: (name) => (name.trim() === '' ? t('contact.needName') : null),
      source: (source) => (source === null ? t('contact.needSource') : null),
      email: (email) => (email.trim() === '' || email.includes('@') ? null : t('contact.badEmail')),
    },
    ...(onChange && { onValuesChange: onChange }),
  });
  const { values, errors } = form;
  const refused = fieldErrors(error);
  const errorOf = (field: keyof ContactValues) => errors[field] ?? refused[field];
  const inputProps = (field: 'name' | 'organisation' | 'position' | 'phone' | 'email' | 'notes') => ({
    ...form.getInputProps(field),
    error: errorOf(field),
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(onSubmit, (wrong) => {
        if (wrong['email']) setUnfolded(true);
      })}
    >
      <Stack gap="lg">
        <TextInput
          label={t('contact.name')}
          description={t('contact.nameHint')}
          autoComplete="off"
          maxLength={LIMITS.titleLength}
          data-autofocus
          {...inputProps('name')}
        />
        <ChoiceChips
          legend={t('source.legend')}
          choices={CONTACT_SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
          value={values.source}
          onChange={(source) => form.setValues({ source, ...(source === 'FAMILY' && { family: true }) })}
          error={errorOf('source')}
        />
        {values.source === 'REFERRAL' && (
          <Referrer
            value={values.referrerId}
            except={contactId}
            onChange={(referrerId) => form.setFieldValue('referrerId', referrerId)}
          />
        )}
        <ChoiceChips
          legend={t('vantage.legend')}
          choices={VANTAGES.map((value) => ({ value, label: t(`vantage.${value}`) }))}
          value={values.vantage}
          onChange={(vantage) => form.setFieldValue('vantage', vantage)}
          error={errorOf('vantage')}
        />
        <div>
          <UnstyledButton
            className={classes.more}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            <IconChevronDown size={18} stroke={1.75} aria-hidden />
            <span>
              {t('contact.more')}
              <small>{t('contact.moreHint')}</small>
            </span>
          </UnstyledButton>
          <Collapse expanded={unfolded}>
            <Stack pt="md">
              <div className={classes.pair}>
                <TextInput label={t('contact.position')} {...inputProps('position')} />
                <TextInput label={t('contact.organisation')} {...inputProps('organisation')} />
                <TextInput label={t('contact.phone')} type="tel" {...inputProps('phone')} />
                <TextInput label={t('contact.email')} type="email" {...inputProps('email')} />
              </div>
              <p className={classes.privacy}>{t('contact.privacy')}</p>
              <OccupationOfContact
                value={values.occupationId}
                onChange={(occupationId) => form.setFieldValue('occupationId', occupationId)}
              />
              <Checkbox
                label={t('contact.family')}
                checked={values.family}
                onChange={(event) => form.setFieldValue('family', event.currentTarget.checked)}
              />
              <Textarea label={t('contact.notes')} maxLength={LIMITS.textLength} {...inputProps('notes')} />
            </Stack>
          </Collapse>
        </div>
        {beforeButton}
        <ErrorState error={Object.keys(refused).length > 0 ? null : error} />
        <Button type="submit" size="md" loading={busy}>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
}

interface PickerProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Referrer({ value, onChange, except }: PickerProps & { except: string | undefined }) {
  const t = useText();
  const { data: contacts = [] } = useInfiniteQuery(contactsQuery(''));
  return (
    <NativeSelect
      size="md"
      label={t('contact.referrer')}
      description={t('contact.referrerHint')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('contact.noReferrer') },
        ...contacts.filter(({ id }) => id !== except).map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

/** Of the occupations in the student's plan. */
function OccupationOfContact({ value, onChange }: PickerProps) {
  const t = useText();
  const { data: works = [] } = useQuery(studentHomeQuery);
  const chosen = new Map(
    works.flatMap(({ choices }) => choices.map(({ occupation: { id, title } }) => [id, title] as const)),
  );
  return (
    <NativeSelect
      size="md"
      label={t('contact.occupation')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('contact.noOccupation') },
        ...[...chosen].map(([id, label]) => ({ value: id, label })),
      ]}
    />
  );
}
