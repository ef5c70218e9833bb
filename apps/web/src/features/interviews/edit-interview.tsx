import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict, type FieldDifference } from '../../shared/components/version-conflict.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import type { Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { InterviewForm } from './interview-form.tsx';
import { interviewQuery, type InterviewSheet } from './interview-query.ts';
import { inputOf, valuesOf, type InterviewValues } from './interview-values.ts';
import { useUpdateInterview } from './use-update-interview.ts';

interface EditInterviewProps {
  readonly interview: InterviewSheet;
  readonly work: Work;
  readonly onDone: () => void;
}

/** Correct it, or write a planned one up. When it was changed elsewhere first, both versions are shown. */
export function EditInterview({ interview, work, onDone }: EditInterviewProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const { zone } = useViewer();
  const client = useQueryClient();
  const update = useUpdateInterview();
  const opened = () => {
    const values = valuesOf(interview, zone);
    // Who comes here after the planned time comes to write down how it went.
    return { ...values, held: values.held || new Date(interview.startsAt) <= new Date() };
  };
  const form = useKeptForm(`interview.${interview.id}`, () => ({
    values: opened(),
    version: interview.version,
  }));
  const [conflict, setConflict] = useState<{ mine: InterviewValues; theirs: InterviewSheet } | null>(null);
  const save = useMutation({
    mutationFn: ({ values, version }: { values: InterviewValues; version: number }) =>
      update({ ...inputOf(values, zone, interview.plannedMinutes), id: interview.id, version }),
    onSuccess: (saved) => {
      form.settle(valuesOf(saved, zone), saved.version);
      toast(t('interviews.savedToast'));
      onDone();
    },
    onError: async (error, { values }) => {
      if (!(error instanceof ApiError) || error.code !== 'CONFLICT') return;
      const theirs = await client.fetchQuery({ ...interviewQuery(interview.id), staleTime: 0 });
      setConflict({ mine: values, theirs });
    },
  });
  const when = (startsLocal: string) =>
    formatDate(`${startsLocal}Z`, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return (
    <InterviewForm
      form={form}
      work={work}
      occupation={interview.occupation}
      submitLabel={t('app.save')}
      busy={save.isPending}
      error={conflict ? null : save.error}
      onSubmit={(values) => save.mutate({ values, version: conflict?.theirs.version ?? form.version })}
      onStartAfresh={() => form.settle(opened(), interview.version)}
      beforeButton={
        conflict && (
          <VersionConflict
            fields={differences(t, when, conflict.mine, valuesOf(conflict.theirs, zone))}
            busy={save.isPending}
            onKeepMine={() => save.mutate({ values: conflict.mine, version: conflict.theirs.version })}
            onTakeTheirs={() => {
              form.settle(valuesOf(conflict.theirs, zone), conflict.theirs.version);
              onDone();
            }}
          />
        )
      }
    />
  );
}

function differences(
  t: Translate,
  when: (startsLocal: string) => string,
  mine: InterviewValues,
  theirs: InterviewValues,
): FieldDifference[] {
  const words = (values: InterviewValues): [string, string][] => [
    [t('interviews.state'), t(values.held ? 'interviews.isHeld' : 'interviews.isPlanned')],
    [t('interviews.when'), when(values.startsLocal)],
    [t('mode.legend'), t(`mode.${values.mode}`)],
    [t('interviews.minutesTaken'), values.minutes === null ? '' : String(values.minutes)],
    [t('interviews.notes'), values.notes],
    [
      t('interviews.thanks'),
      values.thanks === 'NOT_YET' ? t('interviews.notYet') : t(`thanks.${values.thanks}`),
    ],
  ];
  const other = words(theirs);
  return words(mine).map(([label, text], at) => ({ label, mine: text, theirs: other[at]?.[1] ?? '' }));
}
