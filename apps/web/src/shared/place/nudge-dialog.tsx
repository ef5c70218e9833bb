import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NudgeStudentsDocument } from '../../generated/operations.ts';
import { ErrorState } from '../components/error-state.tsx';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import { groupsOf } from './nudge-groups.ts';
import type { Told } from './place.ts';
import classes from './place.module.css';

/** The names of so many are written out. */
const NAMED = 6;

/**
 * Writes to students of one assignment. A nudge suggests words for where each of them is stuck, in their language; a
 * message is one's own. Both can be changed before they go, in the product and by mail.
 */
export function NudgeDialog({
  assignmentId,
  places,
  message = false,
  onClose,
}: {
  assignmentId: string;
  places: readonly Told[];
  message?: boolean;
  onClose: (sent: boolean) => void;
}) {
  const t = useText();
  const intl = useIntl();
  const client = useQueryClient();
  const [groups] = useState(() => groupsOf(places, { message }));
  const [words, setWords] = useState<readonly string[]>(() => groups.map((group) => group.words));
  const send = useMutation({
    mutationFn: () =>
      request(NudgeStudentsDocument, {
        input: {
          assignmentId,
          nudges: groups.map((group, at) => ({
            enrolmentIds: group.places.map(({ enrolmentId }) => enrolmentId),
            reason: group.reason,
            words: words[at]!,
          })),
        },
      }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['assignments', 'grid'] }),
        client.invalidateQueries({ queryKey: ['caseload'] }),
      ]),
  });
  const done = send.data?.nudgeStudents;
  const sent = done !== undefined;
  const empty = words.some((text) => text.trim() === '');
  const named = (group: readonly Told[]) =>
    intl.formatList([
      ...group.slice(0, NAMED).map(({ student }) => `${student.givenName} ${student.familyName}`),
      ...(group.length > NAMED ? [t('nudge.others', { count: group.length - NAMED })] : []),
    ]);
  return (
    <Modal
      opened
      onClose={() => onClose(sent)}
      size="lg"
      title={t(message ? 'nudge.message' : 'nudge.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {done ? (
        <Stack role="status">
          <p className={classes.done}>
            <IconCircleCheck size={22} aria-hidden />
            {t('nudge.done', done)}
          </p>
          <Group justify="flex-end">
            <Button size="md" onClick={() => onClose(true)} data-autofocus>
              {t('app.close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate();
          }}
        >
          <Stack>
            <p className={classes.hint}>{t('nudge.hint')}</p>
            {groups.map((group, at) => (
              <Textarea
                key={`${group.reason} ${group.language}`}
                label={
                  group.reason
                    ? t('nudge.about', {
                        reason: t(`nudge.reason.${group.reason}`),
                        names: named(group.places),
                      })
                    : t('nudge.to', { names: named(group.places) })
                }
                lang={group.language}
                autosize
                minRows={3}
                maxLength={2_000}
                value={words[at]!}
                onChange={(event) => {
                  const text = event.currentTarget.value;
                  setWords(words.map((old, each) => (each === at ? text : old)));
                }}
                {...(at === 0 && { 'data-autofocus': true })}
              />
            ))}
            <ErrorState error={send.error} />
            <Group justify="flex-end">
              <Button variant="default" size="md" onClick={() => onClose(false)}>
                {t('app.cancel')}
              </Button>
              <Button type="submit" size="md" loading={send.isPending} disabled={empty}>
                {t('nudge.send', { count: places.length })}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
