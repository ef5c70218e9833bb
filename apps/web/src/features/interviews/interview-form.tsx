import { Button, Checkbox, NativeSelect, Skeleton, Stack, Textarea, TextInput } from '@mantine/core';
import { INTERVIEW_MODES, LIMITS, THANK_YOU_METHODS } from '@firsthand/contracts';
import { IconPhone, IconUser, IconUserPlus, IconVideo } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { Side } from '../../shared/components/side.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import type { KeptForm } from '../../shared/draft/use-kept-form.ts';
import { AddContact } from '../../shared/fieldwork/add-contact.tsx';
import { contactsQuery, type ContactCard, type Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { problemsOf, type InterviewProblems, type InterviewValues } from './interview-values.ts';
import classes from './interviews.module.css';
import { MinutesField } from './minutes-field.tsx';

/** Up to so many people are chips, one tap each; more are a list. */
const MOST_CHIPS = 8;
const SOMEONE_NEW = 'new';
const MODE_ICONS = { IN_PERSON: IconUser, PHONE: IconPhone, VIDEO: IconVideo } as const;

interface InterviewFormProps {
  readonly form: KeptForm<InterviewValues>;
  readonly work: Work;
  /** The interview's own occupation when it is not, or no longer, in the plan. */
  readonly occupation?: { readonly id: string; readonly title: string };
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly error: unknown;
  /** Stands where the error would. */
  readonly note?: ReactNode;
  readonly onSubmit: (values: InterviewValues) => void;
  readonly onStartAfresh: () => void;
  readonly beforeButton?: ReactNode;
}

/** One interview, under a minute by thumb. */
export function InterviewForm({
  form: { values, change, restored },
  work,
  occupation,
  submitLabel,
  busy,
  error,
  note,
  onSubmit,
  onStartAfresh,
  beforeButton,
}: InterviewFormProps) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const { zone } = useViewer();
  const element = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState<InterviewProblems>({});
  const refused = fieldErrors(error);
  const errorOf = (field: keyof InterviewProblems, sentAs: string = field) => {
    const problem = shown[field];
    return problem ? t(`interviews.problem.${problem}`) : refused[sentAs];
  };
  // A mended field loses its message at once; a new message waits for the button.
  const set = (part: Partial<InterviewValues>) => {
    change(part);
    setShown((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
  };
  const submit = () => {
    const problems = problemsOf(values, new Date(), zone);
    setShown(problems);
    if (Object.keys(problems).length === 0) return onSubmit(values);
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  const occupations = [
    ...work.choices.map((choice) => choice.occupation),
    ...(occupation && !work.choices.some((choice) => choice.occupation.id === occupation.id)
      ? [occupation]
      : []),
  ];
  return (
    <form
      noValidate
      ref={element}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {restored && (
        <div className={classes.restored} role="status">
          <span>{t('interviews.restored')}</span>
          <Button variant="subtle" size="compact-sm" onClick={onStartAfresh}>
            {t('interviews.afresh')}
          </Button>
        </div>
      )}
      <ChoiceChips
        look="segments"
        legend={t('interviews.state')}
        choices={[
          { value: 'held', label: t('interviews.isHeld') },
          { value: 'planned', label: t('interviews.isPlanned') },
        ]}
        value={values.held ? 'held' : 'planned'}
        onChange={(state) => {
          setShown({});
          change({ held: state === 'held' });
        }}
      />
      <Who
        value={values.contactId}
        error={errorOf('contactId')}
        onChange={(contact) =>
          set({
            contactId: contact.id,
            ...(values.occupationId === '' && contact.occupation && { occupationId: contact.occupation.id }),
          })
        }
      />
      {occupations.length > 0 ? (
        <ChoiceChips
          legend={t('interviews.about')}
          choices={occupations.map(({ id, title }) => ({ value: id, label: title }))}
          value={values.occupationId || null}
          onChange={(occupationId) => set({ occupationId })}
          error={errorOf('occupationId')}
        />
      ) : (
        <p className={classes.noPlan}>
          {t('interviews.noPlan')}{' '}
          <AnchorLink to="/plan" search={{ assignment: work.assignment.id }} underline="always">
            {t('interviews.toPlan')}
          </AnchorLink>
        </p>
      )}
      <TextInput
        className={classes.when}
        type="datetime-local"
        label={t('interviews.when')}
        value={values.startsLocal}
        onChange={(event) => set({ startsLocal: event.currentTarget.value })}
        error={errorOf('startsLocal', 'startsAt')}
      />
      <ChoiceChips
        look="segments"
        legend={t('mode.legend')}
        choices={INTERVIEW_MODES.map((value) => ({
          value,
          label: t(`mode.${value}`),
          icon: MODE_ICONS[value],
        }))}
        value={values.mode}
        onChange={(mode) => set({ mode })}
      />
      {!values.held && (
        <TextInput
          label={t('place.label')}
          description={t(`place.hint.${values.mode}`)}
          maxLength={LIMITS.placeLength}
          value={values.place}
          onChange={(event) => set({ place: event.currentTarget.value })}
          error={refused['place']}
        />
      )}
      <MinutesField
        label={t(values.held ? 'interviews.minutesTaken' : 'interviews.minutesAsked')}
        value={values.minutes}
        onChange={(minutes) => set({ minutes })}
        error={errorOf('minutes', values.held ? 'actualMinutes' : 'plannedMinutes')}
      />
      <Textarea
        label={t(values.held ? 'interviews.notes' : 'interviews.prepare')}
        description={t(values.held ? 'interviews.notesHint' : 'interviews.prepareHint')}
        minRows={4}
        maxLength={LIMITS.textLength}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
        error={refused['notes']}
      />
      {values.held && (
        <ChoiceChips
          legend={t('interviews.thanks')}
          choices={[
            { value: 'NOT_YET', label: t('interviews.notYet') },
            ...THANK_YOU_METHODS.map((value) => ({ value, label: t(`thanks.${value}`) })),
          ]}
          value={values.thanks}
          onChange={(thanks) => set({ thanks })}
        />
      )}
      <Checkbox
        label={t('interviews.practice')}
        description={t('interviews.practiceHint')}
        checked={values.practice}
        onChange={(event) => set({ practice: event.currentTarget.checked })}
      />
      <Stack gap="sm" className={classes.submit}>
        {beforeButton}
        <ErrorState error={Object.keys(refused).length > 0 ? null : error} />
        {note}
        <Button type="submit" size="md" loading={busy}>
          {submitLabel}
        </Button>
        <small>{t('interviews.kept')}</small>
      </Stack>
    </form>
  );
}

interface WhoProps {
  readonly value: string;
  readonly onChange: (contact: ContactCard) => void;
  readonly error: string | undefined;
}

/** Somebody from the list, or somebody new without leaving the form. */
function Who({ value, onChange, error }: WhoProps) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const { data: contacts = [], isLoading } = useInfiniteQuery(contactsQuery(''));
  const choose = (id: string) => {
    const contact = contacts.find((each) => each.id === id);
    if (contact) onChange(contact);
    else setAdding(true);
  };
  // Else "someone new" would stand first for a moment, and be somewhere else when it is tapped.
  if (isLoading) return <Skeleton height={84} aria-hidden />;
  return (
    <>
      {contacts.length <= MOST_CHIPS ? (
        <ChoiceChips
          legend={t('interviews.who')}
          choices={[
            ...contacts.map(({ id, name }) => ({ value: id, label: name })),
            { value: SOMEONE_NEW, label: t('interviews.someoneNew'), icon: IconUserPlus },
          ]}
          value={value || null}
          onChange={choose}
          error={error}
        />
      ) : (
        <div className={classes.whoList}>
          <NativeSelect
            size="md"
            label={t('interviews.who')}
            value={value}
            onChange={(event) => event.currentTarget.value !== '' && choose(event.currentTarget.value)}
            data={[
              { value: '', label: t('interviews.choosePerson') },
              ...contacts.map(({ id, name, organisation }) => ({
                value: id,
                label: organisation ? `${name}, ${organisation}` : name,
              })),
            ]}
            error={error}
          />
          <Button
            variant="default"
            size="md"
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('interviews.someoneNew')}
          </Button>
        </div>
      )}
      <Side opened={adding} onClose={() => setAdding(false)} title={t('interviews.newPerson')}>
        <AddContact
          onAdded={(contact) => {
            setAdding(false);
            onChange(contact);
          }}
        />
      </Side>
    </>
  );
}
