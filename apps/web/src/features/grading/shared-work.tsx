import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AllocationWay } from '@firsthand/contracts';
import { AllocateMarkersDocument, UndoAllocationDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { showMarking, type MarkingDesk } from './marking-data.ts';
import classes from './grading.module.css';

type Marker = MarkingDesk['markers'][number];

/** Who has how much, and sharing it out anew with a way back. */
export function SharedWork({ desk }: { desk: MarkingDesk }) {
  const t = useText();
  const { assignmentId, markers, lastChange } = desk;
  const [way, setWay] = useState<'ROUND_ROBIN' | 'COHORT' | 'CASELOAD'>('ROUND_ROBIN');
  const [chosen, setChosen] = useState<readonly string[]>(() => markers.map(({ person }) => person.id));
  const share = useMutation({
    mutationFn: async (how: AllocationWay) =>
      (await request(AllocateMarkersDocument, { assignmentId, way: how, markerIds: [...chosen] }))
        .allocateMarkers,
    onSuccess: showMarking,
  });
  const undo = useMutation({
    mutationFn: async (changeId: string) =>
      (await request(UndoAllocationDocument, { assignmentId, changeId })).undoAllocation,
    onSuccess: showMarking,
  });
  const columns: Column<Marker>[] = [
    {
      key: 'marker',
      header: t('marking.marker'),
      phone: 'title',
      cell: ({ person }) => (
        <Checkbox
          label={`${person.givenName} ${person.familyName}`}
          checked={chosen.includes(person.id)}
          onChange={({ currentTarget: { checked } }) =>
            setChosen(checked ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))
          }
        />
      ),
    },
    { key: 'students', header: t('marking.students'), align: 'right', cell: ({ students }) => students },
    { key: 'waiting', header: t('marking.waiting'), align: 'right', cell: ({ waiting }) => waiting },
    { key: 'done', header: t('marking.done'), align: 'right', cell: ({ done }) => done },
  ];
  const unnamed = desk.anonymous && !desk.revealedAt;
  const nobodys = desk.unallocated < desk.students ? desk.unallocated : 0;
  const ways = [
    'ROUND_ROBIN' as const,
    ...(!unnamed && desk.cohorts > 1 ? ['COHORT' as const] : []),
    ...(!unnamed && desk.counsellors > 0 ? ['CASELOAD' as const] : []),
  ];
  return (
    <section className={classes.block} aria-labelledby="shared">
      <h2 id="shared">{t('marking.shared')}</h2>
      <p>{t('marking.sharedHint')}</p>
      <DataTable
        caption={t('marking.shared')}
        columns={columns}
        rows={markers}
        rowKey={({ person }) => person.id}
      />
      {markers.length > 1 && (
        <div className={classes.sharing}>
          {ways.length > 1 && (
            <ChoiceChips
              legend={t('marking.way')}
              choices={ways.map((value) => ({ value, label: t(`marking.way.${value}`) }))}
              value={way}
              onChange={setWay}
            />
          )}
          <Button disabled={chosen.length === 0} loading={share.isPending} onClick={() => share.mutate(way)}>
            {t('marking.share', { count: chosen.length })}
          </Button>
        </div>
      )}
      {unnamed && <p>{t('marking.unnamedWays')}</p>}
      {nobodys > 0 && (
        <div className={classes.sharing}>
          <p>{t('marking.shareRestHint', { count: nobodys })}</p>
          <Button
            variant="default"
            disabled={chosen.length === 0}
            loading={share.isPending}
            onClick={() => share.mutate('LEFT_OVER')}
          >
            {t('marking.shareRest', { count: nobodys })}
          </Button>
        </div>
      )}
      <ErrorState error={share.error ?? undo.error} />
      {lastChange && (
        <p className={classes.inline}>
          <span>
            <T
              id="marking.lastChange"
              values={{ name: lastChange.changedBy, way: t(`marking.way.${lastChange.way}`) }}
            />
          </span>
          <Button
            variant="subtle"
            size="compact-sm"
            loading={undo.isPending}
            onClick={() => undo.mutate(lastChange.id)}
          >
            {t('app.undo')}
          </Button>
        </p>
      )}
    </section>
  );
}
