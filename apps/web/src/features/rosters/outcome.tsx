import { ROSTER_ENTRANCES } from '@firsthand/contracts';
import { Button, Group, Modal } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { UndoRosterDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Preview } from './roster-data.ts';
import { entrances } from './roster-words.ts';
import classes from './rosters.module.css';

interface AppliedProps {
  readonly preview: Preview;
  readonly sectionId: string;
  readonly onUndone: () => Promise<unknown>;
}

/** The roster is in: what it did, what comes next, and for thirty days the way back. */
export function Applied({ preview, sectionId, onUndone }: AppliedProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const { counts, dropped, undoableUntil, rows } = preview;
  const by = entrances(rows);
  const entered = by.MAIL + by.CARD + by.ACCOUNT;
  const [asking, setAsking] = useState(false);
  const undo = useMutation({
    mutationFn: () => request(UndoRosterDocument, { id: preview.id }),
    onSuccess: onUndone,
    onSettled: () => setAsking(false),
  });
  return (
    <div className={classes.result} role="status">
      <p className={classes.resultTitle}>
        <IconCircleCheck size={24} aria-hidden />
        {t('rosters.applied', { ...counts, dropped })}
      </p>
      {entered > 0 && (
        <ul className={classes.entrances}>
          {ROSTER_ENTRANCES.filter((way) => by[way] > 0).map((way) => (
            <li key={way}>{t(`rosters.added.${way}`, { count: by[way] })}</li>
          ))}
        </ul>
      )}
      <p>{t('rosters.appliedNext')}</p>
      <Group gap="xs">
        {preview.section.setup.open ? (
          <ButtonLink to="/sections/$sectionId" params={{ sectionId }} search={{ tab: 'cohorts' }} size="md">
            {t('rosters.toCohorts')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/sections/$sectionId/setup" params={{ sectionId }} size="md">
            {t('rosters.goOn')}
          </ButtonLink>
        )}
        <ButtonLink
          to="/sections/$sectionId"
          params={{ sectionId }}
          search={{ tab: 'people' }}
          size="md"
          variant="default"
        >
          {t('rosters.toPeople')}
        </ButtonLink>
        {undoableUntil && (
          <Button
            size="md"
            variant="default"
            leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('rosters.undo')}
          </Button>
        )}
      </Group>
      {undoableUntil && (
        <p className={classes.until}>
          {t('rosters.undoUntil', { until: formatDate(undoableUntil, { dateStyle: 'long' }) })}
        </p>
      )}
      <ErrorState error={undo.error} />
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('rosters.undoTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p>{t('rosters.undoBody')}</p>
        <Group justify="flex-end">
          <Button variant="default" size="md" onClick={() => setAsking(false)}>
            {t('app.cancel')}
          </Button>
          <Button size="md" loading={undo.isPending} onClick={() => undo.mutate()}>
            {t('rosters.undo')}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}

/** Nothing of it holds: it was put away, or taken back. */
export function PutAway({ state, sectionId }: { state: 'DISCARDED' | 'UNDONE'; sectionId: string }) {
  const t = useText();
  return (
    <div className={classes.result} role="status">
      <p>{t(state === 'UNDONE' ? 'rosters.undone' : 'rosters.discarded')}</p>
      <ButtonLink to="/sections/$sectionId/roster" params={{ sectionId }}>
        {t('rosters.another')}
      </ButtonLink>
    </div>
  );
}
