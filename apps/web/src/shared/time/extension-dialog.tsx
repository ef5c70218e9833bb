import {
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ChoiceChips } from '../components/choice-chips.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { RowsSkeleton } from '../components/skeletons.tsx';
import { useText } from '../intl/text.tsx';
import { instantOf, neighboursOf } from '../intl/wall-clock.ts';
import { ListProblems, PlannedRows } from './planned-rows.tsx';
import { byStudent, previewQuery, type Extendable } from './time-data.ts';
import { useGrant } from './use-grant.ts';
import classes from './time.module.css';

const WHO = ['some', 'unmet', 'cohort', 'list'] as const;
type Who = (typeof WHO)[number];

interface ExtensionDialogProps {
  readonly assignment: Extendable;
  /** Whom it is for, where that was chosen before; else it is chosen here. */
  readonly enrolmentIds?: readonly string[];
  readonly onClose: () => void;
}

/** More time for one student or hundreds: what it makes of each deadline is seen before, and it can be taken back. */
export function ExtensionDialog({ assignment, enrolmentIds, onClose }: ExtensionDialogProps) {
  const t = useText();
  const { milestones, section, cohorts } = assignment;
  const last = milestones.at(-1);
  const [milestoneIds, setMilestoneIds] = useState<string[]>(last ? [last.id] : []);
  const [how, setHow] = useState<'days' | 'date'>('days');
  const [days, setDays] = useState<number>(3);
  const [dueLocal, setDueLocal] = useState(last?.dueLocal ?? '');
  const [who, setWho] = useState<Who>('some');
  const [cohortId, setCohortId] = useState(cohorts[0]?.id ?? null);
  const [pasted, setPasted] = useState('');
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const grant = useGrant(onClose);

  const plan = {
    assignmentId: assignment.id,
    milestoneIds,
    ...(how === 'days' ? { days } : { dueLocal }),
  };
  const noSuchTime =
    how === 'date' && dueLocal !== '' && instantOf(dueLocal, section.zone, 'deadline') === null;
  const sayable =
    milestoneIds.length > 0 && (how === 'days' ? days >= 1 && days <= 366 : dueLocal !== '' && !noSuchTime);
  // As text: an object is another one with every render, and would never be still.
  const [wish] = useDebouncedValue(
    JSON.stringify({
      ...plan,
      who: enrolmentIds
        ? { enrolmentIds: [...enrolmentIds] }
        : {
            ...(who === 'unmet' && { unmet: true }),
            ...(who === 'cohort' && cohortId && { cohortIds: [cohortId] }),
            ...(who === 'list' && { pasted }),
          },
    }),
    250,
  );
  const asked = JSON.parse(wish) as Parameters<typeof previewQuery>[0];
  const preview = useQuery({ ...previewQuery(asked), enabled: sayable });
  const students = byStudent(preview.data?.planned ?? []);
  const gaining = students.filter(({ gains }) => gains).map(({ enrolmentId }) => enrolmentId);
  // A filter means everybody it finds until somebody is unticked; otherwise one starts with nobody.
  const ticked = chosen ?? new Set(enrolmentIds || who !== 'some' ? gaining : []);
  const given = gaining.filter((id) => ticked.has(id));

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('time.extend')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          grant.mutate({ ...plan, enrolmentIds: given, reason });
        }}
      >
        <Stack>
          <Checkbox.Group label={t('time.steps')} value={milestoneIds} onChange={setMilestoneIds}>
            <Group gap="md" mt="xs">
              {milestones.map(({ id, title }) => (
                <Checkbox key={id} value={id} label={title} />
              ))}
            </Group>
          </Checkbox.Group>
          <Group align="start" gap="lg">
            <ChoiceChips
              legend={t('time.how')}
              look="segments"
              choices={[
                { value: 'days', label: t('time.how.days') },
                { value: 'date', label: t('time.how.date') },
              ]}
              value={how}
              onChange={setHow}
            />
            {how === 'days' ? (
              <NumberInput
                label={t('time.days')}
                min={1}
                max={366}
                w="7rem"
                value={days}
                onChange={(value) => setDays(Number(value))}
              />
            ) : (
              <div>
                <TextInput
                  type="datetime-local"
                  label={t('time.until', { zone: section.zone.replaceAll('_', ' ') })}
                  value={dueLocal}
                  error={noSuchTime ? t('time.noSuchTime') : undefined}
                  onChange={(event) => setDueLocal(event.currentTarget.value)}
                />
                {noSuchTime && (
                  <div className={classes.neighbours}>
                    {neighboursOf(dueLocal, section.zone).map((local) => (
                      <Button
                        key={local}
                        size="compact-sm"
                        variant="default"
                        onClick={() => setDueLocal(local)}
                      >
                        {local.replace('T', ' ')}
                      </Button>
                    ))}
                  </div>
                )}
              </div>
            )}
          </Group>
          {how === 'days' && <p className={classes.quiet}>{t('time.daysHint')}</p>}
          {enrolmentIds ? (
            <p className={classes.quiet}>{t('time.selected', { count: enrolmentIds.length })}</p>
          ) : (
            <ChoiceChips
              legend={t('time.who')}
              choices={WHO.filter((one) => one !== 'cohort' || cohorts.length > 1).map((value) => ({
                value,
                label: t(`time.who.${value}`),
              }))}
              value={who}
              onChange={(value) => {
                setWho(value);
                setChosen(null);
              }}
            />
          )}
          {who === 'cohort' && !enrolmentIds && (
            <Select
              label={t('time.cohort')}
              allowDeselect={false}
              data={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
              value={cohortId}
              onChange={(id) => {
                setCohortId(id);
                setChosen(null);
              }}
            />
          )}
          {who === 'list' && !enrolmentIds && (
            <Textarea
              label={t('time.list')}
              description={t('time.listHint')}
              autosize
              minRows={4}
              maxRows={8}
              value={pasted}
              onChange={(event) => {
                setPasted(event.currentTarget.value);
                setChosen(null);
              }}
            />
          )}
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
          {who === 'list' && pasted.trim() !== '' && <ListProblems problems={preview.data?.problems ?? []} />}
          {sayable && preview.isPending && <RowsSkeleton rows={3} />}
          {sayable && preview.data && (
            <PlannedRows
              students={students}
              chosen={ticked}
              onChoose={setChosen}
              severalSteps={milestoneIds.length > 1}
            />
          )}
          <TextInput
            label={`${t('time.reason')} (${t('app.optional')})`}
            description={t('time.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ErrorState error={grant.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              type="submit"
              size="md"
              loading={grant.isPending}
              disabled={given.length === 0 || !sayable || preview.isPlaceholderData}
            >
              {t('time.grant', { count: given.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
