import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import {
  AddStaffDocument,
  CreateCohortDocument,
  ResendInvitationsDocument,
  TryReminderDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer, viewerQuery } from '../../shared/session/session.ts';
import { SectionAssignments } from './section-assignments.tsx';
import { SectionCohorts } from './section-cohorts.tsx';
import { usePeopleChanged, type Section, type Step } from './sections-data.ts';
import { SetupDates } from './setup-dates.tsx';
import classes from './setup.module.css';

const AddStaff = lazy(() => import('./add-staff.tsx'));

interface PanelProps {
  readonly section: Section;
}

/** Where a step is done: the same parts and changes as on the section's own pages. */
export function SetupPanel({ section, step }: PanelProps & { step: Step }) {
  const t = useText();
  const needs = section.setup.steps.find((one) => one.step === step)?.needs;
  if (needs)
    return (
      <p className={classes.first}>
        {t(`sections.stepFirst.${needs}`)}{' '}
        <AnchorLink
          to="/sections/$sectionId/setup"
          params={{ sectionId: section.id }}
          search={{ step: needs }}
        >
          {t('sections.setupGoTo', { step: t(`sections.step.${needs}`) })}
        </AnchorLink>
      </p>
    );
  switch (step) {
    case 'STAFF':
      return <Staff section={section} />;
    case 'ROSTER':
      return <Roster section={section} />;
    case 'COHORTS':
      return <Cohorts section={section} />;
    case 'ASSIGNMENT':
      return <SectionAssignments section={section} />;
    case 'DATES':
      return <SetupDates section={section} />;
    case 'REMINDER':
      return <Reminder section={section} />;
    case 'OPEN':
      return <Open section={section} />;
  }
}

/** Whoever sets it up often teaches it: one tap. */
function Staff({ section }: PanelProps) {
  const t = useText();
  const viewer = useViewer();
  const client = useQueryClient();
  const changed = usePeopleChanged();
  const [adding, setAdding] = useState(false);
  const { givenName, familyName, email } = viewer;
  const administrator = viewer.roles.includes('ADMINISTRATOR');
  const teaches = section.staff.some(({ person }) => person.id === viewer.id);
  const me = useMutation({
    mutationFn: () =>
      request(AddStaffDocument, {
        // Staff have an address: it is students who may have none.
        input: {
          sectionId: section.id,
          givenName,
          familyName,
          email: email ?? '',
          role: 'INSTRUCTOR',
        },
      }),
    onSuccess: async () => {
      await changed();
      // Who teaches for the first time has more in their rail.
      await client.invalidateQueries({ queryKey: viewerQuery.queryKey });
    },
  });
  return (
    <>
      {section.staff.length > 0 && (
        <ul className={classes.list}>
          {section.staff.map(({ id, person, role }) => (
            <li key={id}>
              <strong>
                {person.givenName} {person.familyName}
              </strong>
              <span>{t(`role.${role}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {administrator ? (
        <Group gap="xs">
          {!teaches && (
            <Button
              size="md"
              variant={section.staff.length > 0 ? 'default' : 'filled'}
              loading={me.isPending}
              onClick={() => me.mutate()}
            >
              {t('sections.iTeach')}
            </Button>
          )}
          <Button size="md" variant="default" onClick={() => setAdding(true)}>
            {t('sections.addStaff')}
          </Button>
        </Group>
      ) : (
        <p>{t('sections.staffByAdministrator')}</p>
      )}
      <ErrorState error={me.error} />
      {adding && (
        <Suspense>
          <AddStaff sectionId={section.id} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}

function Roster({ section }: PanelProps) {
  const t = useText();
  const viewer = useViewer();
  const params = { sectionId: section.id };
  return (
    <>
      {section.studentCount > 0 && (
        <p>
          <AnchorLink to="/sections/$sectionId" params={params} search={{ tab: 'people' }}>
            {t('sections.cohortSize', { count: section.studentCount })}
          </AnchorLink>
        </p>
      )}
      {may(viewer, 'roster:import') && (
        <Group gap="xs">
          <ButtonLink
            to="/sections/$sectionId/roster"
            params={params}
            size="md"
            variant={section.studentCount > 0 ? 'default' : 'filled'}
          >
            {t('sections.bringRoster')}
          </ButtonLink>
          <ButtonLink to="/sections/$sectionId/join" params={params} size="md" variant="default">
            {t('sections.joinByCode')}
          </ButtonLink>
        </Group>
      )}
    </>
  );
}

/** Most sections do the same work together: one tap. */
function Cohorts({ section }: PanelProps) {
  const t = useText();
  const viewer = useViewer();
  const changed = usePeopleChanged();
  const [several, setSeveral] = useState(false);
  const everybody = useMutation({
    mutationFn: () =>
      request(CreateCohortDocument, {
        input: {
          sectionId: section.id,
          name: t('sections.everybody'),
          everyoneElse: true,
        },
      }),
    onSuccess: changed,
  });
  if (several || section.cohorts.length > 0 || !may(viewer, 'cohort:manage'))
    return <SectionCohorts section={section} />;
  return (
    <>
      <Group gap="xs">
        <Button size="md" loading={everybody.isPending} onClick={() => everybody.mutate()}>
          {t('sections.oneCohort', { count: section.studentCount })}
        </Button>
        <Button size="md" variant="default" onClick={() => setSeveral(true)}>
          {t('sections.severalCohorts')}
        </Button>
      </Group>
      <ErrorState error={everybody.error} />
    </>
  );
}

/** What students will get, in one's own mailbox first. */
function Reminder({ section }: PanelProps) {
  const t = useText();
  const sent = section.setup.steps.some(({ step, state }) => step === 'REMINDER' && state === 'DONE');
  const changed = usePeopleChanged();
  const assignment =
    section.assignments.find(({ state }) => state === 'PUBLISHED') ?? section.assignments[0]!;
  const tried = useMutation({
    mutationFn: async () => (await request(TryReminderDocument, { assignmentId: assignment.id })).tryReminder,
    onSuccess: async (address) => {
      toast(t('sections.reminderTried', { address }));
      await changed();
    },
  });
  return (
    <>
      <Button
        size="md"
        variant={sent ? 'default' : 'filled'}
        loading={tried.isPending}
        onClick={() => tried.mutate()}
      >
        {t('sections.tryReminder')}
      </Button>
      <ErrorState error={tried.error} />
    </>
  );
}

function Open({ section }: PanelProps) {
  const t = useText();
  const viewer = useViewer();
  const changed = usePeopleChanged();
  const draft = section.assignments.find(({ state }) => state === 'DRAFT');
  const published = section.assignments.find(({ state }) => state === 'PUBLISHED');
  const invite = useMutation({
    mutationFn: async () =>
      (await request(ResendInvitationsDocument, { sectionId: section.id })).resendInvitations,
    onSuccess: async (count) => {
      toast(t('sections.resentAll', { count }));
      await changed();
    },
  });
  if (section.setup.open) return <p>{t('sections.setupDoneBody')}</p>;
  if (!may(viewer, 'assignment:design')) return null;
  if (draft && !published)
    return (
      <ButtonLink to="/assignments/$assignmentId/edit" params={{ assignmentId: draft.id }} size="md">
        {t('sections.finishAssignment')}
      </ButtonLink>
    );
  return (
    <>
      <p>{t('sections.openWaits')}</p>
      <Group gap="xs">
        <Button size="md" loading={invite.isPending} onClick={() => invite.mutate()}>
          {t('sections.resendAll')}
        </Button>
        {published && (
          <ButtonLink
            to="/assignments/$assignmentId/edit"
            params={{ assignmentId: published.id }}
            size="md"
            variant="default"
          >
            {t('sections.openWhom', { title: published.title })}
          </ButtonLink>
        )}
      </Group>
      <ErrorState error={invite.error} />
    </>
  );
}
