import { Button, Checkbox, Group, Modal, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconMailForward, IconSearch, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { DropEnrolmentDocument, ResendInvitationDocument } from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { GiveStudents } from './give-students.tsx';
import { peopleQuery, type Enrolment, type Section } from './sections-data.ts';
import classes from './sections.module.css';

const AddStaff = lazy(() => import('./add-staff.tsx'));
const route = getRouteApi('/shell/sections/$sectionId');
const ROLES = ['STUDENT', 'INSTRUCTOR', 'COUNSELLOR'] as const;
const TONES: Record<Enrolment['invitation'], Tone> = {
  NONE: 'quiet',
  SENT: 'wait',
  ACCEPTED: 'good',
  EXPIRED: 'bad',
  BOUNCED: 'bad',
};

/** Everybody in the section: how their invitation stands, and what can be done about it. */
export function SectionPeople({ section }: { section: Section }) {
  const t = useText();
  const viewer = useViewer();
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const { q = '', role } = route.useSearch();
  const [typed, setTyped] = useState(q);
  const [dropping, setDropping] = useState<Enrolment | null>(null);
  const [adding, setAdding] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const people = useInfiniteQuery({
    ...peopleQuery(section.id, q.trim(), role),
    placeholderData: keepPreviousData,
  });
  const look = (search: { q?: string; role?: (typeof ROLES)[number] }) =>
    void navigate({
      to: '/sections/$sectionId',
      params: { sectionId: section.id },
      search: { tab: 'people', ...search },
      replace: true,
      resetScroll: false,
    });
  const ask = useDebouncedCallback(
    (text: string) => look({ ...(text && { q: text }), ...(role && { role }) }),
    200,
  );
  const changed = () =>
    Promise.all(
      ['sections', 'assignments', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  const resend = useMutation({
    mutationFn: (enrolment: Enrolment) => request(ResendInvitationDocument, { enrolmentId: enrolment.id }),
    onSuccess: async (_, { person }) => {
      toast(t('sections.resent', { email: person.email }));
      await changed();
    },
  });
  const drop = useMutation({
    mutationFn: (enrolment: Enrolment) => request(DropEnrolmentDocument, { enrolmentId: enrolment.id }),
    onSuccess: async (_, { person }) => {
      setDropping(null);
      toast(t('sections.dropped', { name: `${person.givenName} ${person.familyName}` }));
      await changed();
    },
  });
  const gives = may(viewer, 'caseload:assign');
  const manage = may(viewer, 'enrolment:manage');
  // Instructors manage students; who else is in the section is an administrator's to decide.
  const manageStaff = viewer.roles.includes('ADMINISTRATOR');
  const manages = (one: Enrolment) =>
    manage && one.droppedAt === null && (one.role === 'STUDENT' || manageStaff);

  const columns: Column<Enrolment>[] = [
    {
      key: 'name',
      header: t('sections.name'),
      phone: 'title',
      cell: (one) => (
        <span className={classes.chosen}>
          {gives && one.role === 'STUDENT' && one.droppedAt === null && (
            <Checkbox
              size="xs"
              aria-label={t('sections.choose', { name: `${one.person.givenName} ${one.person.familyName}` })}
              checked={selected.has(one.id)}
              onChange={(event) => {
                const next = new Set(selected);
                if (event.currentTarget.checked) next.add(one.id);
                else next.delete(one.id);
                setSelected(next);
              }}
            />
          )}
          <span className={classes.stack}>
            <strong>
              {one.person.familyName}, {one.person.givenName}
            </strong>
            <small>{one.person.email}</small>
          </span>
        </span>
      ),
    },
    { key: 'role', header: t('sections.role'), cell: (one) => t(`role.${one.role}`) },
    { key: 'cohort', header: t('sections.cohort'), cell: ({ cohort }) => cohort?.name ?? '–' },
    {
      key: 'counsellor',
      header: t('sections.counsellor'),
      cell: ({ counsellor }) => (counsellor ? `${counsellor.givenName} ${counsellor.familyName}` : '–'),
    },
    {
      key: 'state',
      header: t('sections.invitation'),
      cell: ({ invitation, droppedAt }) =>
        droppedAt ? (
          <StatusPill tone="quiet" icon={IconUserMinus}>
            {t('sections.isDropped')}
          </StatusPill>
        ) : (
          <StatusPill tone={TONES[invitation]}>{t(`sections.invitation.${invitation}`)}</StatusPill>
        ),
    },
    {
      key: 'do',
      header: t('sections.actions'),
      cell: (one) => {
        const name = `${one.person.givenName} ${one.person.familyName}`;
        return (
          manages(one) && (
            <span className={classes.rowActions}>
              {['SENT', 'EXPIRED', 'NONE'].includes(one.invitation) && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconMailForward size={16} stroke={1.75} aria-hidden />}
                  aria-label={t('sections.resendTo', { name })}
                  loading={resend.isPending && resend.variables.id === one.id}
                  onClick={() => resend.mutate(one)}
                >
                  {t('sections.resend')}
                </Button>
              )}
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={t('sections.dropOne', { name })}
                onClick={() => {
                  drop.reset();
                  setDropping(one);
                }}
              >
                {t('sections.drop')}
              </Button>
            </span>
          )
        );
      },
    },
  ];
  const list = people.data?.people ?? [];
  const everybody = !q && !role;
  const chosen = list.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          aria-label={t('sections.findPerson')}
          placeholder={t('sections.findPerson')}
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            ask(event.currentTarget.value.trim());
          }}
        />
        <Select
          aria-label={t('sections.role')}
          data={[
            { value: 'ALL', label: t('sections.everyRole') },
            ...ROLES.map((each) => ({ value: each, label: t(`role.${each}`) })),
          ]}
          value={role ?? 'ALL'}
          allowDeselect={false}
          onChange={(value) => {
            const chosen = ROLES.find((each) => each === value);
            look({ ...(q && { q }), ...(chosen && { role: chosen }) });
          }}
        />
        {manage && (
          <Group gap="xs" ml="auto">
            <Button
              size="md"
              variant="default"
              leftSection={<IconUserPlus size={18} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {t('sections.addStaff')}
            </Button>
          </Group>
        )}
      </div>
      <p className={classes.count} role="status">
        {people.isSuccess && t('sections.peopleCount', { count: people.data.total })}
      </p>
      <ErrorState error={resend.error} />
      {people.isPending && <RowsSkeleton rows={8} />}
      <ErrorState error={people.error} onRetry={() => void people.refetch()} />
      {people.isSuccess && list.length === 0 && (
        <EmptyState
          picture="people"
          title={t(everybody ? 'sections.nobodyTitle' : 'sections.nobodyFound')}
          action={
            everybody && may(viewer, 'roster:import') ? (
              <ButtonLink to="/sections/$sectionId/roster" params={{ sectionId: section.id }} size="md">
                {t('sections.bringRoster')}
              </ButtonLink>
            ) : undefined
          }
        >
          {t(everybody ? 'sections.nobody' : 'sections.nobodyFoundBody')}
        </EmptyState>
      )}
      {list.length > 0 && (
        <DataTable caption={t('sections.tab.people')} columns={columns} rows={list} rowKey={({ id }) => id} />
      )}
      {people.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
      {chosen.length > 0 && (
        <GiveStudents sectionId={section.id} enrolmentIds={chosen} onDone={() => setSelected(new Set())} />
      )}
      <Modal
        opened={dropping !== null}
        onClose={() => setDropping(null)}
        title={
          dropping &&
          t('sections.dropTitle', { name: `${dropping.person.givenName} ${dropping.person.familyName}` })
        }
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p>{t('sections.dropBody', { given: dropping?.person.givenName })}</p>
        <p>{t('sections.dropKeeps')}</p>
        <ErrorState error={drop.error} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" size="md" data-autofocus onClick={() => setDropping(null)}>
            {t('app.cancel')}
          </Button>
          <Button
            size="md"
            color="red"
            loading={drop.isPending}
            onClick={() => dropping && drop.mutate(dropping)}
          >
            {t('sections.dropConfirm')}
          </Button>
        </Group>
      </Modal>
      {adding && (
        <Suspense>
          <AddStaff sectionId={section.id} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
