import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconArrowsExchange, IconId, IconMailForward, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import {
  ResendInvitationDocument,
  ResendInvitationsDocument,
  RestoreEnrolmentDocument,
} from '../../generated/operations.ts';
import { DataTable } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { NoticeStanding } from '../../shared/components/notice-standing.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { DropDialog } from './drop-dialog.tsx';
import { GiveStudents } from './give-students.tsx';
import { peopleColumns } from './people-columns.tsx';
import {
  peopleQuery,
  standingTimesQuery,
  usePeopleChanged,
  type Enrolment,
  type Section,
} from './sections-data.ts';
import { StandingTimes } from './standing-time.tsx';
import classes from './sections.module.css';

const AddStaff = lazy(() => import('./add-staff.tsx'));
const StandingTimeDialog = lazy(() => import('./standing-time-dialog.tsx'));
const MoveDialog = lazy(() => import('./move-dialog.tsx'));
const route = getRouteApi('/shell/sections/$sectionId');
const ROLES = ['STUDENT', 'INSTRUCTOR', 'COUNSELLOR'] as const;

/** Was invited, or should be, and has not come in. */
const isWaiting = ({ invitation, droppedAt }: Enrolment) =>
  droppedAt === null && ['NONE', 'SENT', 'OPENED', 'EXPIRED'].includes(invitation);

/** Everybody in the section: how their invitation stands, and what can be done about it. */
export function SectionPeople({ section }: { section: Section }) {
  const t = useText();
  const viewer = useViewer();
  const navigate = route.useNavigate();
  const { q = '', role } = route.useSearch();
  const [typed, setTyped] = useState(q);
  const [dropping, setDropping] = useState<Enrolment | null>(null);
  const [adding, setAdding] = useState(false);
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Enrolment>>(new Map());
  const [moving, setMoving] = useState(false);
  const [timing, setTiming] = useState<Pick<Enrolment, 'id' | 'person'> | null>(null);
  const { data: standing = [] } = useQuery(standingTimesQuery(section.id));
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
  const changed = usePeopleChanged();
  const resend = useMutation({
    mutationFn: (enrolment: Enrolment) => request(ResendInvitationDocument, { enrolmentId: enrolment.id }),
    onSuccess: async (_, { person }) => {
      toast(t('sections.resent', { email: person.email }));
      await changed();
    },
  });
  const resendAll = useMutation({
    mutationFn: async () =>
      (await request(ResendInvitationsDocument, { sectionId: section.id })).resendInvitations,
    onSuccess: async (count) => {
      toast(t('sections.resentAll', { count }));
      await changed();
    },
    onSettled: () => setAsking(false),
  });
  const restore = useMutation({
    mutationFn: (enrolment: Enrolment) => request(RestoreEnrolmentDocument, { enrolmentId: enrolment.id }),
    onSuccess: async (_, { person }) => {
      toast(
        t('sections.restored', {
          name: `${person.givenName} ${person.familyName}`,
        }),
      );
      await changed();
    },
  });
  const gives = may(viewer, 'caseload:assign');
  const manage = may(viewer, 'enrolment:manage');
  // Instructors manage students; who else is in the section is an administrator's to decide.
  const manageStaff = viewer.roles.includes('ADMINISTRATOR');
  const choose = (ones: readonly Enrolment[], on: boolean) => {
    const next = new Map(chosen);
    for (const one of ones)
      if (on) next.set(one.id, one);
      else next.delete(one.id);
    setChosen(next);
  };
  const columns = peopleColumns(t, {
    ...{ chosen, choose },
    chooses: gives || manage,
    manages: (one) => manage && (one.role === 'STUDENT' || manageStaff),
    resending: resend.isPending ? resend.variables.id : null,
    restoring: restore.isPending ? restore.variables.id : null,
    onResend: (one) => resend.mutate(one),
    onRestore: (one) => restore.mutate(one),
    onDrop: setDropping,
    standing: new Map(standing.map((one) => [one.enrolmentId, one])),
    onTime: may(viewer, 'extension:grant') ? setTiming : null,
  });
  const list = people.data?.people ?? [];
  const everybody = !q && !role;
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
          <Group gap="xs">
            {list.some(isWaiting) && (
              <Button
                size="md"
                variant="default"
                leftSection={<IconMailForward size={18} stroke={1.75} aria-hidden />}
                loading={resendAll.isPending}
                onClick={() => setAsking(true)}
              >
                {t('sections.resendAll')}
              </Button>
            )}
            {list.some(({ person, role: as }) => person.email === null && as === 'STUDENT') && (
              <ButtonLink
                to="/sections/$sectionId/cards"
                params={{ sectionId: section.id }}
                size="md"
                variant="default"
                leftSection={<IconId size={18} stroke={1.75} aria-hidden />}
              >
                {t('sections.withoutEmail')}
              </ButtonLink>
            )}
            <ButtonLink
              to="/sections/$sectionId/join"
              params={{ sectionId: section.id }}
              size="md"
              variant="default"
            >
              {t('sections.joinByCode')}
            </ButtonLink>
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
      <StandingTimes
        sectionId={section.id}
        onChange={
          may(viewer, 'extension:grant')
            ? ({ enrolmentId, student }) =>
                setTiming({
                  id: enrolmentId,
                  person: { ...student, email: '' },
                })
            : null
        }
      />
      <p className={classes.count} role="status">
        {people.isSuccess && t('sections.peopleCount', { count: people.data.total })}
      </p>
      <NoticeStanding sectionId={section.id} />
      <ErrorState error={resend.error ?? resendAll.error ?? restore.error} />
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
      {chosen.size > 0 && (
        <GiveStudents
          sectionId={section.id}
          enrolmentIds={[...chosen.keys()]}
          onDone={() => setChosen(new Map())}
        >
          {manage && (
            <Button
              variant="default"
              leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden />}
              onClick={() => setMoving(true)}
            >
              {t('sections.move')}
            </Button>
          )}
        </GiveStudents>
      )}
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('sections.resendAllTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p>{t('sections.resendAllBody')}</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" size="md" data-autofocus onClick={() => setAsking(false)}>
            {t('app.cancel')}
          </Button>
          <Button size="md" loading={resendAll.isPending} onClick={() => resendAll.mutate()}>
            {t('sections.resendAllConfirm')}
          </Button>
        </Group>
      </Modal>
      {dropping && <DropDialog enrolment={dropping} onClose={() => setDropping(null)} />}
      {timing && (
        <Suspense>
          <StandingTimeDialog
            enrolmentId={timing.id}
            person={timing.person}
            standing={standing.find(({ enrolmentId }) => enrolmentId === timing.id)}
            onClose={() => setTiming(null)}
          />
        </Suspense>
      )}
      {moving && (
        <Suspense>
          <MoveDialog
            section={section}
            students={[...chosen.values()]}
            onClose={() => setMoving(false)}
            onMoved={() => setChosen(new Map())}
          />
        </Suspense>
      )}
      {adding && (
        <Suspense>
          <AddStaff sectionId={section.id} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
