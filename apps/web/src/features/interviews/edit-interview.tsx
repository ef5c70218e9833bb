import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { toast } from '../../shared/components/toast.tsx';
import { VersionConflict, type FieldDifference } from '../../shared/components/version-conflict.tsx';
import { useVersionedForm } from '../../shared/draft/use-versioned-form.ts';
import type { Work } from '../../shared/fieldwork/fieldwork-query.ts';
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
  const form = useVersionedForm<InterviewValues>({
    thing: `interview.${interview.id}`,
    stored: () => ({ values: opened(), version: interview.version }),
    save: (values, version) =>
      update({ ...inputOf(values, zone, interview.plannedMinutes), id: interview.id, version }),
    newest: async () => {
      const now = await client.fetchQuery({ ...interviewQuery(interview.id), staleTime: 0 });
      return { values: valuesOf(now, zone), version: now.version };
    },
    onSaved: async () => toast(t('interviews.savedToast')),
    onDone,
  });
  const { conflict } = form;
  const when = (startsLocal: string) =>
    formatDate(`${startsLocal}Z`, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return (
    <InterviewForm
      form={form}
      work={work}
      occupation={interview.occupation}
      submitLabel={t('app.save')}
      busy={form.busy}
      error={form.error}
      onSubmit={form.submit}
      onStartAfresh={() => form.settle(opened(), interview.version)}
      beforeButton={
        conflict && (
          <VersionConflict
            fields={differences(t, when, conflict.mine, conflict.theirs)}
            busy={form.busy}
            onKeepMine={conflict.keepMine}
            onTakeTheirs={conflict.takeTheirs}
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
