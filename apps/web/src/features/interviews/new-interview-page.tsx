import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { LogInterviewDocument } from '../../generated/operations.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import {
  studentHomeQuery,
  useFieldworkChanged,
  workNamed,
  type Work,
} from '../../shared/fieldwork/fieldwork-query.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { InterviewForm } from './interview-form.tsx';
import { interviewQuery } from './interview-query.ts';
import { freshValues, inputOf, type InterviewValues } from './interview-values.ts';
import classes from './interviews.module.css';

const route = getRouteApi('/shell/interviews/new');

export function NewInterviewPage() {
  const t = useText();
  const navigate = route.useNavigate();
  const { assignment, contact = '', occupation, planned = false } = route.useSearch();
  const { data: works, error, refetch, isPending } = useQuery(studentHomeQuery);
  const work = works && workNamed(works, assignment);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('interviews.new')}
        above={
          <AnchorLink to="/interviews" size="sm">
            {t('interviews.title')}
          </AnchorLink>
        }
      />
      {isPending && <RowsSkeleton />}
      {!works && <ErrorState error={error} onRetry={() => void refetch()} />}
      {works && works.length > 1 && (
        <NativeSelect
          size="md"
          mb="lg"
          label={t('interviews.for')}
          value={work?.assignment.id ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void navigate({ search: (before) => ({ ...before, assignment: chosen }), replace: true });
          }}
          data={works.map(({ assignment: { id, title } }) => ({ value: id, label: title }))}
        />
      )}
      {works?.length === 0 && (
        <EmptyState picture="grid" title={t('interviews.noAssignmentTitle')}>
          {t('interviews.noAssignment')}
        </EmptyState>
      )}
      {work && (
        <NewInterview
          key={`${work.assignment.id} ${contact}`}
          work={work}
          contactId={contact}
          occupationId={occupation}
          held={!planned}
        />
      )}
    </div>
  );
}

interface NewInterviewProps {
  readonly work: Work;
  readonly contactId: string;
  readonly occupationId: string | undefined;
  readonly held: boolean;
}

function NewInterview({ work, contactId, occupationId, held }: NewInterviewProps) {
  const t = useText();
  const { zone } = useViewer();
  const client = useQueryClient();
  const navigate = useNavigate();
  const changed = useFieldworkChanged();
  const { assignment, choices } = work;
  const only = choices.length === 1 ? choices[0]?.occupation.id : undefined;
  const fresh = () =>
    freshValues(new Date(), zone, { contactId, occupationId: occupationId ?? only ?? '', held });
  const form = useKeptForm(`interview.new.${assignment.id}.${contactId}`, () => ({
    values: fresh(),
    version: 0,
  }));
  const log = useMutation({
    mutationFn: (values: InterviewValues) =>
      request(LogInterviewDocument, {
        input: {
          ...inputOf(values, zone),
          assignmentId: assignment.id,
          idempotencyKey: values.idempotencyKey,
        },
      }),
    onSuccess: async ({ logInterview: interview }) => {
      form.settle(fresh());
      client.setQueryData(interviewQuery(interview.id).queryKey, interview);
      toast(t(interview.actualMinutes === null ? 'interviews.plannedToast' : 'interviews.loggedToast'));
      await navigate({
        to: '/interviews/$interviewId',
        params: { interviewId: interview.id },
        replace: true,
      });
      await changed();
    },
    // What was saved unseen stands in the list that the note leads to.
    onError: (error) => (isSavedUnseen(error) ? changed() : undefined),
  });
  return (
    <InterviewForm
      form={form}
      work={work}
      submitLabel={t(form.values.held ? 'interviews.saveHeld' : 'interviews.savePlanned')}
      busy={log.isPending}
      error={isSavedUnseen(log.error) ? null : log.error}
      note={isSavedUnseen(log.error) && <SavedUnseen assignmentId={assignment.id} />}
      onSubmit={(values) => log.mutate(values)}
      onStartAfresh={() => form.settle(fresh())}
    />
  );
}

/** The first send arrived though its answer did not; what was then changed here was sent as if it were the first. */
const isSavedUnseen = (error: unknown) => error instanceof ApiError && error.code === 'IDEMPOTENCY_MISMATCH';

function SavedUnseen({ assignmentId }: { assignmentId: string }) {
  const t = useText();
  const note = useRef<HTMLDivElement>(null);
  // It answers a button that was just pressed, so it comes to where the eyes are.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div role="alert" className={classes.savedUnseen} ref={note}>
      <p>{t('interviews.savedUnseen')}</p>
      <AnchorLink to="/interviews" search={{ assignment: assignmentId }}>
        {t('interviews.savedUnseenLook')}
      </AnchorLink>
    </div>
  );
}
