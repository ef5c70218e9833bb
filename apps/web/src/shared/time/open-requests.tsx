import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient, queryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AnswerExtensionRequestDocument,
  ExtensionRequestsDocument,
  type ExtensionRequestsQuery,
} from '../../generated/operations.ts';
import { DueText } from '../components/due-text.tsx';
import { ErrorState } from '../components/error-state.tsx';
import { toast } from '../components/toast.tsx';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import classes from './time.module.css';

type Asked = ExtensionRequestsQuery['extensionRequests'][number];

const requestsQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['time', 'requests', assignmentId],
    queryFn: async ({ signal }) =>
      (await request(ExtensionRequestsDocument, { assignmentId }, { signal })).extensionRequests,
  });

/** Who asks for more time and why: a yes is one tap, a no is said in words. */
export function OpenRequests({ assignmentId, mayAnswer }: { assignmentId: string; mayAnswer: boolean }) {
  const t = useText();
  const { data, error, refetch } = useQuery(requestsQuery(assignmentId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data?.length) return <p className={classes.quiet}>{t('time.noRequests')}</p>;
  return (
    <ul className={classes.grants}>
      {data.map((one) => (
        <RequestLine key={one.id} asked={one} mayAnswer={mayAnswer} />
      ))}
    </ul>
  );
}

function RequestLine({ asked, mayAnswer }: { asked: Asked; mayAnswer: boolean }) {
  const t = useText();
  const client = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const [words, setWords] = useState('');
  const { id, student, days, milestoneTitle, reason, dueAt, zone } = asked;
  const answer = useMutation({
    mutationFn: (grant: boolean) =>
      request(AnswerExtensionRequestDocument, { input: { extensionRequestId: id, grant, answer: words } }),
    onSuccess: async ({ answerExtensionRequest: { state } }) => {
      toast(t(state === 'GRANTED' ? 'time.answeredYes' : 'time.answeredNo', { name: student.givenName }));
      await client.invalidateQueries();
    },
  });
  return (
    <li>
      <div>
        <strong>
          {t('time.asks', {
            name: `${student.givenName} ${student.familyName}`,
            count: days,
            step: milestoneTitle,
          })}
        </strong>
        <p className={classes.quiet}>
          <q>{reason}</q>
        </p>
        <p className={classes.quiet}>
          {t('time.now')} <DueText dueAt={dueAt} zone={zone} />
        </p>
        <ErrorState error={answer.error} />
        {declining && (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              answer.mutate(false);
            }}
          >
            <Textarea
              label={t('time.declineWords')}
              autosize
              minRows={2}
              mt="xs"
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
              data-autofocus
            />
            <Group gap="xs" mt="xs">
              <Button
                type="submit"
                size="compact-md"
                loading={answer.isPending}
                disabled={words.trim() === ''}
              >
                {t('time.declineSend')}
              </Button>
              <Button variant="default" size="compact-md" onClick={() => setDeclining(false)}>
                {t('app.cancel')}
              </Button>
            </Group>
          </form>
        )}
      </div>
      {mayAnswer && !declining && (
        <Group gap="xs">
          <Button size="compact-md" loading={answer.isPending} onClick={() => answer.mutate(true)}>
            {t('time.giveDays', { count: days })}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setDeclining(true)}>
            {t('time.decline')}
          </Button>
        </Group>
      )}
    </li>
  );
}
