import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { plain } from '../../shared/text/find.ts';
import {
  CreateCohortDocument,
  RenameCohortDocument,
  SectionPeopleDocument,
  SetCohortMembersDocument,
  type SectionPeopleQuery,
} from '../../generated/operations.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { cohortQuery, usePeopleChanged, type Cohort, type Enrolment, type Section } from './sections-data.ts';
import classes from './sections.module.css';

/** The section's cohorts: making one, and who is in each. */
export function SectionCohorts({ section }: { section: Section }) {
  const t = useText();
  const viewer = useViewer();
  const [creating, setCreating] = useState(false);
  const [changing, setChanging] = useState<Cohort | null>(null);
  const [renaming, setRenaming] = useState<Cohort | null>(null);
  const manage = may(viewer, 'cohort:manage');
  const add = manage && (
    <Button size="md" onClick={() => setCreating(true)}>
      {t('sections.newCohort')}
    </Button>
  );
  const without = section.studentCount - section.cohorts.reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      {section.cohorts.length === 0 ? (
        <EmptyState picture="people" title={t('sections.noCohortTitle')} action={add || undefined}>
          {t('sections.noCohort')}
        </EmptyState>
      ) : (
        <>
          <div className={classes.tools}>
            <p className={classes.count}>
              {without > 0 ? t('sections.withoutCohort', { count: without }) : t('sections.allInCohorts')}
            </p>
            <span className={classes.end}>{add}</span>
          </div>
          <ul className={classes.cards}>
            {section.cohorts.map((cohort) => (
              <li key={cohort.id}>
                <div>
                  <h2>{cohort.name}</h2>
                  <p>{t('sections.cohortSize', { count: cohort.size })}</p>
                </div>
                <Group gap="xs">
                  {manage && (
                    <Button
                      variant="default"
                      aria-label={t('sections.renameOf', { name: cohort.name })}
                      onClick={() => setRenaming(cohort)}
                    >
                      {t('sections.rename')}
                    </Button>
                  )}
                  <Button
                    variant="default"
                    aria-label={t('sections.membersOf', { name: cohort.name })}
                    onClick={() => setChanging(cohort)}
                  >
                    {t('sections.members')}
                  </Button>
                </Group>
              </li>
            ))}
          </ul>
        </>
      )}
      {creating && <NewCohort section={section} without={without} onClose={() => setCreating(false)} />}
      {renaming && <Renaming cohort={renaming} onClose={() => setRenaming(null)} />}
      {changing && (
        <Members
          key={changing.id}
          section={section}
          cohort={changing}
          manage={manage}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}

function NewCohort({
  section,
  without,
  onClose,
}: {
  section: Section;
  without: number;
  onClose: () => void;
}) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const changed = usePeopleChanged();
  const [name, setName] = useState('');
  const [everyoneElse, setEveryoneElse] = useState(without > 0);
  const create = useMutation({
    mutationFn: () =>
      request(CreateCohortDocument, { input: { sectionId: section.id, name: name.trim(), everyoneElse } }),
    onSuccess: async ({ createCohort }) => {
      toast(t('sections.cohortMade', { name: createCohort.name, count: createCohort.size }));
      await changed();
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sections.newCohort')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) create.mutate();
        }}
      >
        <Stack>
          <TextInput
            label={t('sections.cohortName')}
            description={t('sections.cohortNameHint')}
            data-autofocus
            value={name}
            error={fieldErrors(create.error)['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox
            label={t('sections.everyoneElse', { count: without })}
            description={t('sections.everyoneElseHint')}
            checked={everyoneElse}
            disabled={without <= 0}
            onChange={(event) => setEveryoneElse(event.currentTarget.checked)}
          />
          <ErrorState error={create.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={create.isPending} disabled={name.trim() === ''}>
              {t('sections.makeCohort')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Renaming({ cohort, onClose }: { cohort: Cohort; onClose: () => void }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const changed = usePeopleChanged();
  const [name, setName] = useState(cohort.name);
  const rename = useMutation({
    mutationFn: () =>
      request(RenameCohortDocument, {
        input: { cohortId: cohort.id, version: cohort.version, name: name.trim() },
      }),
    onSuccess: async ({ renameCohort }) => {
      toast(t('sections.renamed', { name: renameCohort.name }));
      await changed();
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sections.renameOf', { name: cohort.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) rename.mutate();
        }}
      >
        <Stack>
          <TextInput
            label={t('sections.cohortName')}
            data-autofocus
            maxLength={100}
            value={name}
            error={fieldErrors(rename.error)['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ErrorState error={rename.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={rename.isPending} disabled={name.trim() === ''}>
              {t('app.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface MembersProps {
  readonly section: Section;
  readonly cohort: Cohort;
  readonly manage: boolean;
  readonly onClose: () => void;
}

function Members({ section, cohort, manage, onClose }: MembersProps) {
  const t = useText();
  const changed = usePeopleChanged();
  const members = useQuery({ ...cohortQuery(cohort.id), staleTime: 0 });
  const students = useQuery({
    queryKey: ['sections', 'students', section.id],
    queryFn: () => everyStudent(section.id),
  });
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [query, setQuery] = useState('');
  const before = new Set(members.data?.members.map(({ id }) => id));
  const now = chosen ?? before;
  const save = useMutation({
    mutationFn: () =>
      request(SetCohortMembersDocument, {
        input: { cohortId: cohort.id, version: members.data!.version, enrolmentIds: [...now] },
      }),
    onSuccess: async () => {
      toast(t('sections.membersSaved', { name: cohort.name }));
      await changed();
      onClose();
    },
    // Somebody changed it first: what is ticked here stays, over what is there now.
    onError: () => void members.refetch(),
  });
  const found = (students.data ?? []).filter(({ person }) =>
    plain(`${person.givenName} ${person.familyName} ${person.email ?? ''}`).includes(plain(query.trim())),
  );
  const ready = members.data && students.data;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('sections.membersOf', { name: cohort.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <TextInput
          aria-label={t('sections.findPerson')}
          placeholder={t('sections.findPerson')}
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p className={classes.count} role="status">
          {ready && t('sections.chosen', { count: now.size })}
        </p>
        {!ready && !members.error && !students.error && <RowsSkeleton rows={6} />}
        <ErrorState error={members.error ?? students.error} />
        {ready && (
          <div className={classes.memberList}>
            {found.map(({ id, person, cohort: own }) => (
              <Checkbox
                key={id}
                disabled={!manage}
                label={`${person.familyName}, ${person.givenName}`}
                description={
                  own && own.id !== cohort.id ? t('sections.nowIn', { name: own.name }) : undefined
                }
                checked={now.has(id)}
                onChange={(event) => {
                  const next = new Set(now);
                  if (event.currentTarget.checked) next.add(id);
                  else next.delete(id);
                  setChosen(next);
                }}
              />
            ))}
          </div>
        )}
        <ErrorState error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" size="md" onClick={onClose}>
            {t(manage ? 'app.cancel' : 'app.close')}
          </Button>
          {manage && (
            <Button
              size="md"
              loading={save.isPending}
              disabled={!ready || chosen === null}
              onClick={() => save.mutate()}
            >
              {t('app.save')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

async function everyStudent(id: string): Promise<Enrolment[]> {
  const students: Enrolment[] = [];
  let after: string | null = null;
  do {
    const page: SectionPeopleQuery = await request(SectionPeopleDocument, {
      id,
      query: null,
      role: 'STUDENT',
      after,
    });
    const { edges, pageInfo } = page.section.enrolments;
    students.push(...edges.map(({ node }) => node).filter(({ droppedAt }) => droppedAt === null));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return students;
}
