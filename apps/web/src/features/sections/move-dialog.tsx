import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  MovePreviewDocument,
  MoveStudentsDocument,
  type MovePreviewQuery,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import {
  sectionQuery,
  sectionsQuery,
  usePeopleChanged,
  type Enrolment,
  type Section,
} from './sections-data.ts';
import classes from './sections.module.css';

interface MoveDialogProps {
  readonly section: Section;
  readonly students: readonly Enrolment[];
  readonly onClose: () => void;
  readonly onMoved: () => void;
}

/** Students into another cohort or section: what becomes of their work is said before anything happens. */
export default function MoveDialog({ section, students, onClose, onMoved }: MoveDialogProps) {
  const t = useText();
  const changed = usePeopleChanged();
  const [sectionId, setSectionId] = useState(section.id);
  const [cohort, setCohort] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [query] = useDebouncedValue(typed, 200);
  const sections = useInfiniteQuery(sectionsQuery(query));
  const there = useQuery(sectionQuery(sectionId));
  const named = ({ course, name, term }: Pick<Section, 'course' | 'name' | 'term'>) =>
    `${course.code} · ${name}, ${term.name}`;
  // The ones that are chosen from keep their names whatever is typed.
  const offered = new Map(
    [section, ...(there.data ? [there.data] : []), ...(sections.data ?? [])].map((each) => [
      each.id,
      named(each),
    ]),
  );
  const input = {
    ...{ enrolmentIds: students.map(({ id }) => id), sectionId },
    cohortId: cohort === NO_COHORT ? null : cohort,
  };
  const ready = cohort !== null;
  const preview = useQuery({
    queryKey: ['sections', 'move', input],
    queryFn: async ({ signal }) => (await request(MovePreviewDocument, { input }, { signal })).movePreview,
    enabled: ready,
    staleTime: 0,
    retry: false,
  });
  const moving = students.length - (preview.data?.already ?? 0);
  const move = useMutation({
    mutationFn: () => request(MoveStudentsDocument, { input }),
    onSuccess: async ({ moveStudents }) => {
      onMoved();
      onClose();
      toast(t('sections.moved', { count: moveStudents.length }));
      await changed();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('sections.moveTitle', { count: students.length, name: nameOf(students[0]) })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Select
          label={t('sections.moveSection')}
          searchable
          data={[...offered].map(([value, label]) => ({ value, label }))}
          value={sectionId}
          allowDeselect={false}
          nothingFoundMessage={t('sections.moveNoSection')}
          onSearchChange={(text) => setTyped([...offered.values()].includes(text) ? '' : text)}
          onChange={(value) => {
            if (!value) return;
            setSectionId(value);
            setCohort(null);
          }}
        />
        <Select
          label={t('sections.moveCohort')}
          placeholder={t('sections.moveCohortChoose')}
          disabled={!there.data}
          data={[
            ...(there.data?.cohorts ?? []).map(({ id, name }) => ({ value: id, label: name })),
            { value: NO_COHORT, label: t('sections.moveNoCohort') },
          ]}
          value={cohort}
          onChange={setCohort}
        />
        {ready && preview.isPending && <RowsSkeleton rows={3} />}
        <ErrorState error={there.error ?? preview.error} />
        {ready && preview.data && <WhatBecomes preview={preview.data} count={moving} />}
        <ErrorState error={move.error} />
        <Group justify="flex-end">
          <Button variant="default" size="md" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button
            size="md"
            disabled={!preview.data || preview.isFetching}
            loading={move.isPending}
            onClick={() => move.mutate()}
          >
            {t('sections.moveDo', { count: moving })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const NO_COHORT = 'NONE';
const nameOf = (one: Enrolment | undefined) =>
  one ? `${one.person.givenName} ${one.person.familyName}` : '';

/** What stays behind first: that is what somebody may have to do again. */
const MATTERS = ['excusesLeft', 'requestsLeft', 'excusesAlong', 'requestsAlong'] as const;

/** In words, assignment by assignment; then what goes along whatever happens. */
function WhatBecomes({ preview, count }: { preview: MovePreviewQuery['movePreview']; count: number }) {
  const t = useText();
  const { fates, leaves, already, extended, standingTime } = preview;
  return (
    <section aria-labelledby="what-becomes" aria-live="polite" className={classes.becomes}>
      <h3 id="what-becomes">{t('sections.becomes')}</h3>
      {already > 0 && <p>{t('sections.becomesAlready', { count: already })}</p>}
      <ul>
        {fates.map(({ assignmentId, title, fate, students, interviews, handedIn }) => (
          <li key={`${assignmentId} ${fate}`}>
            <strong>{title}</strong>
            {students < count && <span> ({t('sections.becomesFor', { students, count })})</span>}
            <p>
              {t(`sections.fate.${leaves ? 'section' : 'cohort'}.${fate}`)}
              {(fate === 'STAYS' || fate === 'GOES_ALONG') && (
                <> {t('sections.fateHas', { interviews, handedIn })}</>
              )}
            </p>
          </li>
        ))}
        <li>
          <p>{t(leaves ? 'sections.becomesLeaves' : 'sections.becomesTheirs')}</p>
        </li>
        {extended > 0 && (
          <li>
            <p>{t('sections.becomesExtended', { count: extended })}</p>
          </li>
        )}
        {MATTERS.filter((what) => preview[what] > 0).map((what) => (
          <li key={what}>
            <p>{t(`sections.${what}`, { count: preview[what] })}</p>
          </li>
        ))}
        {leaves && standingTime > 0 && (
          <li>
            <p>{t('sections.becomesStanding', { count: standingTime })}</p>
          </li>
        )}
      </ul>
      <p className={classes.count}>{t('sections.becomesBack')}</p>
    </section>
  );
}
