import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CASELOAD_SHOWN } from '@firsthand/contracts';
import { chosenWith } from '../../shared/components/selection.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { NoteDialog } from '../../shared/notes/note-dialog.tsx';
import { NudgeDialog } from '../../shared/place/nudge-dialog.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { caseloadQuery, caseloadSectionsQuery, counsellorsQuery, type Followed } from './caseload-data.ts';
import { CaseloadTable } from './caseload-table.tsx';
import { Digest } from './digest.tsx';
import { DriftGuard } from './drift-guard.tsx';
import { nudgeChoices, type NudgeChoice } from './nudges.ts';
import classes from './caseload.module.css';

const route = getRouteApi('/shell/caseload');
const SILENT_DAYS = [7, 14, 30] as const;

/** A counsellor's students over all sections: who is stuck, who is late, with whom nobody spoke, and what to do about it. */
export function CaseloadPage() {
  const t = useText();
  const viewer = useViewer();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const { show = [], section, silent, q = '', of } = search;
  const administrator = viewer.roles.includes('ADMINISTRATOR');
  const counsels = viewer.roles.includes('COUNSELLOR');
  // Who follows nobody themselves first says whose caseload they would like to see.
  const mustPick = !counsels && !of;
  const { data: counsellors = [] } = useQuery({ ...counsellorsQuery, enabled: administrator });
  const caseload = useInfiniteQuery({
    ...caseloadQuery({
      counsellorId: of ?? null,
      sectionId: section ?? null,
      show,
      silentDays: silent ?? null,
      query: q || null,
    }),
    placeholderData: keepPreviousData,
    enabled: !mustPick,
  });
  const { data: sections = [] } = useQuery({ ...caseloadSectionsQuery(of ?? null), enabled: !mustPick });
  const [typed, setTyped] = useState(q);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [logging, setLogging] = useState<Followed | null>(null);
  const [nudging, setNudging] = useState<NudgeChoice | null>(null);
  // The route leaves out what is empty.
  const change = (changed: Record<string, string | number>) =>
    void navigate({ to: '.', search: { ...search, ...changed }, replace: true, resetScroll: false });
  const ask = useDebouncedCallback((query: string) => change({ q: query }), 200);
  const students = (!mustPick && caseload.data?.students) || [];
  const chosen = students.filter(({ enrolmentId }) => selected.has(enrolmentId));
  const choices = nudgeChoices(chosen);
  const select = (enrolmentId: string, on: boolean) => setSelected(chosenWith(selected, [enrolmentId], on));
  const whose = counsellors.find(({ person }) => person.id === of)?.person;
  const counts = caseload.data?.counts;
  const narrowed = show.length > 0 || section || silent || q;

  return (
    <>
      <PageHeader
        title={
          whose ? t('caseload.of', { name: `${whose.givenName} ${whose.familyName}` }) : t('caseload.title')
        }
        now={
          !mustPick && caseload.data
            ? t('caseload.now', { students: caseload.data.total, stuck: counts!.STUCK, late: counts!.LATE })
            : undefined
        }
      />
      <div className={classes.tools}>
        {!mustPick && (
          <nav className={classes.chips} aria-label={t('caseload.filter')}>
            <Link
              to="/caseload"
              search={({ show: _, ...rest }) => rest}
              className={classes.chip}
              aria-current={show.length === 0 ? 'true' : undefined}
              activeOptions={{ exact: true }}
              replace
            >
              {t('caseload.show.ALL')} <output>{caseload.data?.total ?? ''}</output>
            </Link>
            {CASELOAD_SHOWN.map((each) => {
              const on = show.includes(each);
              const next = on ? show.filter((one) => one !== each) : [...show, each];
              return (
                <Link
                  key={each}
                  to="/caseload"
                  search={({ show: _, ...rest }) => ({ ...rest, ...(next.length > 0 && { show: next }) })}
                  className={classes.chip}
                  aria-current={on ? 'true' : undefined}
                  activeOptions={{ exact: true }}
                  replace
                >
                  {t(`caseload.show.${each}`)} <output>{counts?.[each] ?? ''}</output>
                </Link>
              );
            })}
          </nav>
        )}
        <div className={classes.asks}>
          {administrator && (
            <NativeSelect
              aria-label={t('caseload.whose')}
              size="sm"
              value={of ?? ''}
              onChange={(event) => {
                setSelected(new Set());
                change({ of: event.currentTarget.value, section: '' });
              }}
              data={[
                { value: '', label: t(counsels ? 'caseload.title' : 'caseload.choose') },
                ...counsellors.map(({ person, students: count }) => ({
                  value: person.id,
                  label: t('caseload.counsellor', {
                    name: `${person.givenName} ${person.familyName}`,
                    students: count,
                  }),
                })),
              ]}
            />
          )}
          {!mustPick && (
            <>
              <TextInput
                aria-label={t('caseload.find')}
                placeholder={t('caseload.find')}
                size="sm"
                leftSection={<IconSearch size={16} aria-hidden />}
                value={typed}
                onChange={(event) => {
                  setTyped(event.currentTarget.value);
                  ask(event.currentTarget.value.trim());
                }}
              />
              {sections.length > 1 && (
                <NativeSelect
                  aria-label={t('caseload.section')}
                  size="sm"
                  value={section ?? ''}
                  onChange={(event) => change({ section: event.currentTarget.value })}
                  data={[
                    { value: '', label: t('caseload.everySection') },
                    ...sections.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` })),
                  ]}
                />
              )}
              <NativeSelect
                aria-label={t('caseload.silent')}
                size="sm"
                value={String(silent ?? '')}
                onChange={(event) => change({ silent: event.currentTarget.value })}
                data={[
                  { value: '', label: t('caseload.silent.any') },
                  ...SILENT_DAYS.map((days) => ({
                    value: String(days),
                    label: t('caseload.silent.days', { days }),
                  })),
                ]}
              />
            </>
          )}
        </div>
      </div>
      {!mustPick && <DriftGuard counsellorId={of ?? null} />}
      {mustPick && (
        <EmptyState picture="people" title={t('caseload.pickTitle')}>
          {t('caseload.pick')}
        </EmptyState>
      )}
      {administrator && !of && <Digest />}
      {!mustPick && caseload.isPending && <RowsSkeleton rows={8} />}
      <ErrorState error={caseload.error} onRetry={() => void caseload.refetch()} />
      {caseload.isSuccess && students.length === 0 && (
        <EmptyState
          picture={narrowed ? 'quiet' : 'people'}
          title={t(narrowed ? 'caseload.noneShownTitle' : 'caseload.noneTitle')}
          action={
            narrowed ? (
              <ButtonLink to="/caseload" search={of ? { of } : {}} variant="default">
                {t('caseload.showAll')}
              </ButtonLink>
            ) : undefined
          }
        >
          {t(narrowed ? 'caseload.noneShown' : of ? 'caseload.noneOf' : 'caseload.none')}
        </EmptyState>
      )}
      {students.length > 0 && (
        <CaseloadTable students={students} selected={selected} onSelect={select} onLog={setLogging} />
      )}
      {caseload.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={caseload.isFetchingNextPage}
          onClick={() => void caseload.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
      {chosen.length > 0 && (
        <div className={classes.bar} role="region" aria-label={t('caseload.chosenBar')}>
          <output>{t('caseload.chosen', { count: chosen.length })}</output>
          {choices.map((choice) => (
            <Button key={choice.assignmentId} onClick={() => setNudging(choice)}>
              {choices.length === 1
                ? t('nudge.title')
                : t('caseload.nudgeFor', { title: choice.title, count: choice.places.length })}
            </Button>
          ))}
          <Button variant="subtle" onClick={() => setSelected(new Set())}>
            {t('caseload.clear')}
          </Button>
        </div>
      )}
      {nudging && (
        <NudgeDialog
          assignmentId={nudging.assignmentId}
          places={nudging.places}
          onClose={() => setNudging(null)}
        />
      )}
      {logging && (
        <NoteDialog
          enrolmentId={logging.enrolmentId}
          name={`${logging.student.givenName} ${logging.student.familyName}`}
          onClose={() => setLogging(null)}
        />
      )}
    </>
  );
}
