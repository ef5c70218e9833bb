import { Button, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEventHandler, ReactNode } from 'react';
import {
  ChangeCourseDocument,
  ChangeSectionDocument,
  ChangeTermDocument,
  PreviewSectionZoneDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { type Section, usePeopleChanged } from './sections-data.ts';
import { ZoneMoves } from './zone-moves.tsx';
import classes from './sections.module.css';

const ZONES = Intl.supportedValuesOf('timeZone').map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' ').replaceAll('/', ' / '),
}));

/** What the section, its course and its term are called, and when and on which clock they are: each saved by itself. */
export default function CorrectSection({ section, onClose }: { section: Section; onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('sections.correct')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <SectionPart key={`section ${section.version}`} section={section} />
      <CoursePart key={`course ${section.course.version}`} course={section.course} />
      <TermPart key={`term ${section.term.version}`} term={section.term} />
    </Modal>
  );
}

function SectionPart({ section: { id, version, name, zone } }: { section: Section }) {
  const t = useText();
  const form = useForm({ initialValues: { name, zone }, validate: useFilled('name') });
  const wanted = form.values.zone;
  const moves = useQuery({
    queryKey: ['sections', 'zone', id, version, wanted],
    queryFn: async ({ signal }) =>
      (await request(PreviewSectionZoneDocument, { id, zone: wanted }, { signal })).previewSectionZone,
    enabled: wanted !== zone,
    staleTime: 0,
    retry: false,
  });
  const published = wanted !== zone && (moves.data?.length ?? 0) > 0;
  const save = useSaving(form, (values) =>
    request(ChangeSectionDocument, { input: { ...values, id, version, movesPublished: published } }),
  );
  return (
    <Part
      title={t('sections.section')}
      about={t('sections.correctZone')}
      {...{ form, save }}
      {...(published && { label: t('sections.zoneSave') })}
      waits={wanted !== zone && !moves.isSuccess}
    >
      <TextInput label={t('sections.name')} maxLength={100} data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('sections.zone')}
        data={ZONES}
        searchable
        allowDeselect={false}
        limit={50}
        {...form.getInputProps('zone')}
      />
      {wanted !== zone && (
        <>
          {moves.isPending && <RowsSkeleton rows={3} />}
          <ErrorState error={moves.error} onRetry={() => void moves.refetch()} />
          {moves.data && <ZoneMoves moves={moves.data} zone={wanted} />}
        </>
      )}
    </Part>
  );
}

function CoursePart({ course: { id, version, code, title } }: { course: Section['course'] }) {
  const t = useText();
  const form = useForm({ initialValues: { code, title }, validate: useFilled('code', 'title') });
  const save = useSaving(form, (values) =>
    request(ChangeCourseDocument, { input: { ...values, id, version } }),
  );
  return (
    <Part title={t('sections.course')} about={t('sections.correctCourse')} {...{ form, save }}>
      <TextInput label={t('sections.code')} maxLength={40} {...form.getInputProps('code')} />
      <TextInput label={t('sections.courseTitle')} maxLength={200} {...form.getInputProps('title')} />
    </Part>
  );
}

function TermPart({ term: { id, version, name, startsOn, endsOn } }: { term: Section['term'] }) {
  const t = useText();
  const form = useForm({
    initialValues: { name, startsOn, endsOn },
    validate: useFilled('name', 'startsOn', 'endsOn'),
  });
  const save = useSaving(form, (values) =>
    request(ChangeTermDocument, { input: { ...values, id, version } }),
  );
  return (
    <Part title={t('sections.term')} about={t('sections.correctTerm')} {...{ form, save }}>
      <TextInput label={t('sections.termName')} maxLength={200} {...form.getInputProps('name')} />
      <TextInput label={t('sections.startsOn')} type="date" {...form.getInputProps('startsOn')} />
      <TextInput label={t('sections.endsOn')} type="date" {...form.getInputProps('endsOn')} />
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  /** What depends on it. */
  readonly about: string;
  readonly form: {
    isDirty: () => boolean;
    onSubmit: (then: () => void) => FormEventHandler<HTMLFormElement>;
  };
  readonly save: { error: unknown; isPending: boolean; mutate: () => void };
  /** What saving is called, where it does more than that. */
  readonly label?: string;
  /** What it does is not known yet. */
  readonly waits?: boolean;
  readonly children: ReactNode;
}

function Part({ title, about, form, save, label, waits = false, children }: PartProps) {
  const t = useText();
  return (
    <form
      noValidate
      className={classes.correcting}
      aria-label={title}
      onSubmit={form.onSubmit(() => save.mutate())}
    >
      <h2>{title}</h2>
      <p>{about}</p>
      <Stack gap="sm">
        {children}
        <ErrorState error={save.error} />
        <div>
          <Button
            type="submit"
            size="md"
            variant="default"
            loading={save.isPending}
            disabled={!form.isDirty() || waits}
          >
            {label ?? t('app.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function useFilled(...names: string[]): Record<string, (value: string) => string | null> {
  const t = useText();
  return Object.fromEntries(
    names.map((name) => [name, (value: string) => (value.trim() === '' ? t('sections.required') : null)]),
  );
}

function useSaving<Values>(
  form: { values: Values; setErrors: (errors: Record<string, string>) => void },
  run: (values: Values) => Promise<unknown>,
) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const changed = usePeopleChanged();
  return useMutation({
    mutationFn: (_: void) => run(form.values),
    onSuccess: async () => {
      await changed();
      toast(t('sections.correctedToast'));
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
}
