import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { IconCircleCheck, IconSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { GrantExtensionDocument } from '../../generated/operations.ts';
import { DueText } from '../../shared/components/due-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useErrorText, useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { instantOf } from '../../shared/intl/wall-clock.ts';
import { studentsQuery, type Overview } from './assignments-data.ts';
import { foundIn } from './find-students.ts';
import classes from './overview.module.css';

const DAY = 86_400_000;

/** More time for one student or several, for one step. It never shortens: the later of the two dates stands. */
export function ExtensionDialog({
  assignment,
  enrolmentIds = [],
  onClose,
}: {
  assignment: Overview;
  /** Who is chosen to begin with. */
  enrolmentIds?: readonly string[];
  onClose: () => void;
}) {
  const t = useText();
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const { milestones, section, cohorts } = assignment;
  const [milestoneId, setMilestoneId] = useState(milestones.at(-1)?.id ?? '');
  const milestone = milestones.find(({ id }) => id === milestoneId);
  const [dueLocal, setDueLocal] = useState(() => laterBy(milestone?.dueLocal, 7));
  const [reason, setReason] = useState('');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(enrolmentIds));
  const students = useQuery(studentsQuery(section.id));
  const cohortIds = cohorts.map(({ id }) => id);
  const all = (students.data ?? []).filter(({ cohort }) => cohort !== null && cohortIds.includes(cohort.id));
  const found = foundIn(all, query);
  const grant = useMutation({
    mutationFn: () =>
      request(GrantExtensionDocument, {
        input: { milestoneId, enrolmentIds: [...chosen], dueLocal, reason },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['assignments'] }),
  });
  const dueAt = instantOf(dueLocal, section.zone);
  const notLater = dueAt !== null && milestone !== undefined && dueAt <= milestone.dueAt;
  const said =
    grant.error instanceof ApiError && 'local' in grant.error.details ? errorText(grant.error) : null;
  const dateError =
    said ??
    fieldErrors(grant.error)['dueLocal'] ??
    (dueLocal !== '' && dueAt === null
      ? t('assignments.problem.noSuchTime')
      : notLater
        ? t('assignments.notLater')
        : undefined);
  const done = grant.data?.grantExtension;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('assignments.extend')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {done ? (
        <Stack role="status">
          <p className={classes.done}>
            <IconCircleCheck size={22} aria-hidden />
            {t('assignments.extended', {
              count: done.length,
              date: formatDate(done[0]?.dueAt ?? dueAt ?? undefined, {
                weekday: 'long',
                day: 'numeric',
                month: 'long',
                hour: 'numeric',
                minute: '2-digit',
                timeZone: section.zone,
              }),
            })}
          </p>
          <Group justify="flex-end">
            <Button size="md" onClick={onClose}>
              {t('app.close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            grant.mutate();
          }}
        >
          <Stack>
            <Group grow align="start">
              <Select
                label={t('assignments.extendStep')}
                allowDeselect={false}
                data={milestones.map(({ id, title }) => ({ value: id, label: title }))}
                value={milestoneId}
                onChange={(id) => {
                  if (id === null) return;
                  setMilestoneId(id);
                  setDueLocal(laterBy(milestones.find((one) => one.id === id)?.dueLocal, 7));
                }}
              />
              <TextInput
                type="datetime-local"
                label={t('assignments.extendTo', { zone: section.zone.replaceAll('_', ' ') })}
                value={dueLocal}
                error={dateError}
                onChange={(event) => {
                  grant.reset();
                  setDueLocal(event.currentTarget.value);
                }}
              />
            </Group>
            {milestone && (
              <p className={classes.quiet}>
                {t('assignments.base')} <DueText dueAt={milestone.dueAt} zone={milestone.zone} form="when" />
              </p>
            )}
            <fieldset className={classes.choose}>
              <legend>{t('assignments.extendWho', { count: chosen.size })}</legend>
              <TextInput
                aria-label={t('assignments.findStudent')}
                placeholder={t('assignments.findStudent')}
                size="sm"
                leftSection={<IconSearch size={16} aria-hidden />}
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
                data-autofocus
              />
              {students.isPending && <RowsSkeleton rows={3} />}
              <ErrorState error={students.error} onRetry={() => void students.refetch()} />
              <div className={classes.list}>
                {found.map(({ id, person }) => (
                  <Checkbox
                    key={id}
                    label={`${person.familyName}, ${person.givenName}`}
                    checked={chosen.has(id)}
                    onChange={(event) => {
                      const next = new Set(chosen);
                      if (event.currentTarget.checked) next.add(id);
                      else next.delete(id);
                      setChosen(next);
                    }}
                  />
                ))}
                {students.data && found.length === 0 && <p>{t('assignments.noStudentFound')}</p>}
              </div>
            </fieldset>
            <TextInput
              label={`${t('assignments.reason')} (${t('app.optional')})`}
              description={t('assignments.reasonHint')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {!said && <ErrorState error={grant.error} />}
            <Group justify="flex-end">
              <Button variant="default" size="md" onClick={onClose}>
                {t('app.cancel')}
              </Button>
              <Button
                type="submit"
                size="md"
                loading={grant.isPending}
                disabled={chosen.size === 0 || dueAt === null || notLater}
              >
                {t('assignments.grant', { count: chosen.size })}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

/** The same time of day, so many days on; calendar arithmetic, so clock changes do not matter. */
function laterBy(dueLocal: string | undefined, days: number): string {
  if (!dueLocal) return '';
  const wall = dueLocal.slice(0, 16);
  return new Date(Date.parse(`${wall}Z`) + days * DAY).toISOString().slice(0, 16);
}
