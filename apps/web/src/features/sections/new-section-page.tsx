import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import {
  CreateCourseDocument,
  CreateSectionDocument,
  CreateTermDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { termsAndCoursesQuery } from './sections-data.ts';
import classes from './sections.module.css';

const ZONES = Intl.supportedValuesOf('timeZone').map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' ').replaceAll('/', ' / '),
}));
const NEW = 'new';

/** Term, course and section on one short page; what exists is chosen, what does not is made on the way. */
export function NewSectionPage() {
  const { data, error, refetch } = useQuery(termsAndCoursesQuery);
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  return <NewSection terms={data.terms} courses={data.courses} />;
}

interface NewSectionProps {
  readonly terms: readonly { id: string; name: string; startsOn: string }[];
  readonly courses: readonly { id: string; code: string; title: string }[];
}

function NewSection({ terms, courses }: NewSectionProps) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const viewer = useViewer();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [made, setMade] = useState<{ termId?: string; courseId?: string }>({});
  const latest = [...terms].sort((a, b) => b.startsOn.localeCompare(a.startsOn));
  const form = useForm({
    initialValues: {
      termId: latest[0]?.id ?? NEW,
      termName: '',
      startsOn: '',
      endsOn: '',
      courseId: courses.length === 1 ? courses[0]!.id : courses.length === 0 ? NEW : '',
      code: '',
      courseTitle: '',
      name: '',
      zone: viewer.tenant.zone,
    },
    validate: (values) => {
      const wanted = (text: string, on = true) => (on && text.trim() === '' ? t('sections.required') : null);
      const newTerm = values.termId === NEW;
      const newCourse = values.courseId === NEW;
      return {
        termName: wanted(values.termName, newTerm),
        startsOn: wanted(values.startsOn, newTerm),
        endsOn:
          wanted(values.endsOn, newTerm) ??
          (newTerm && values.endsOn < values.startsOn ? t('sections.endsBeforeStart') : null),
        courseId: values.courseId === '' ? t('sections.chooseCourse') : null,
        code: wanted(values.code, newCourse),
        courseTitle: wanted(values.courseTitle, newCourse),
        name: wanted(values.name),
        zone: wanted(values.zone),
      };
    },
  });
  const { values } = form;
  const create = useMutation({
    mutationFn: async () => {
      // What was made before something failed is used, not made again.
      const termId =
        values.termId !== NEW
          ? values.termId
          : (made.termId ??
            (
              await request(CreateTermDocument, {
                input: { name: values.termName.trim(), startsOn: values.startsOn, endsOn: values.endsOn },
              })
            ).createTerm.id);
      setMade((before) => ({ ...before, termId }));
      const courseId =
        values.courseId !== NEW
          ? values.courseId
          : (made.courseId ??
            (
              await request(CreateCourseDocument, {
                input: { code: values.code.trim(), title: values.courseTitle.trim() },
              })
            ).createCourse.id);
      setMade({ termId, courseId });
      return request(CreateSectionDocument, {
        input: { termId, courseId, name: values.name.trim(), zone: values.zone },
      });
    },
    onSuccess: ({ createSection }) => {
      for (const key of ['sections', 'today']) void client.invalidateQueries({ queryKey: [key] });
      void navigate({ to: '/sections/$sectionId/setup', params: { sectionId: createSection.id } });
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <div className={classes.narrow}>
      <PageHeader
        title={t('sections.new')}
        above={<AnchorLink to="/sections">{t('sections.title')}</AnchorLink>}
        now={t('sections.newNow')}
      />
      <form noValidate className={classes.steps} onSubmit={form.onSubmit(() => create.mutate())}>
        <Step number={1} title={t('sections.term')} hint={t('sections.termHint')}>
          {terms.length > 0 && (
            <Select
              label={t('sections.whichTerm')}
              allowDeselect={false}
              data={[
                ...latest.map(({ id, name }) => ({ value: id, label: name })),
                { value: NEW, label: t('sections.newTerm') },
              ]}
              {...form.getInputProps('termId')}
            />
          )}
          {values.termId === NEW && (
            <div className={classes.three}>
              <TextInput
                label={t('sections.termName')}
                placeholder={t('sections.termExample')}
                {...form.getInputProps('termName')}
              />
              <TextInput type="date" label={t('sections.startsOn')} {...form.getInputProps('startsOn')} />
              <TextInput type="date" label={t('sections.endsOn')} {...form.getInputProps('endsOn')} />
            </div>
          )}
        </Step>
        <Step number={2} title={t('sections.course')} hint={t('sections.courseHint')}>
          {courses.length > 0 && (
            <Select
              label={t('sections.whichCourse')}
              placeholder={t('sections.chooseCourse')}
              searchable
              allowDeselect={false}
              nothingFoundMessage={t('sections.noCourse')}
              data={[
                ...courses.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` })),
                { value: NEW, label: t('sections.newCourse') },
              ]}
              {...form.getInputProps('courseId')}
            />
          )}
          {values.courseId === NEW && (
            <div className={classes.two}>
              <TextInput
                label={t('sections.code')}
                placeholder={t('sections.codeExample')}
                {...form.getInputProps('code')}
              />
              <TextInput label={t('sections.courseTitle')} {...form.getInputProps('courseTitle')} />
            </div>
          )}
        </Step>
        <Step number={3} title={t('sections.section')} hint={t('sections.sectionHint')}>
          <div className={classes.two} data-even>
            <TextInput
              label={t('sections.name')}
              placeholder={t('sections.nameExample')}
              {...form.getInputProps('name')}
            />
            <Select
              label={t('sections.zone')}
              description={t('sections.zoneHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              searchable
              allowDeselect={false}
              limit={60}
              nothingFoundMessage={t('sections.noZone')}
              data={ZONES}
              {...form.getInputProps('zone')}
            />
          </div>
        </Step>
        <ErrorState error={create.error} />
        <Button type="submit" size="md" loading={create.isPending} className={classes.submit}>
          {t('sections.create')}
        </Button>
      </form>
    </div>
  );
}

function Step({
  number,
  title,
  hint,
  children,
}: {
  number: number;
  title: string;
  hint: string;
  children: ReactNode;
}) {
  return (
    <section className={classes.step} aria-labelledby={`step-${number}`}>
      <span className={classes.number} aria-hidden>
        {number}
      </span>
      <div>
        <h2 id={`step-${number}`}>{title}</h2>
        <p>{hint}</p>
        {children}
      </div>
    </section>
  );
}
