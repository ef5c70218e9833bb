import { Button, Group, Modal } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SubmitReflectionDocument } from '../../generated/operations.ts';
import { DueText } from '../../shared/components/due-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { breaks } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { checkAnswers, type AnswerText } from './answers.ts';
import { LateRule } from './late-rule.tsx';
import { type Desk, deskQuery, doFilesStay, standing as submissionsStanding } from './reflection-query.ts';
import type { Sending } from './use-attachments.ts';
import classes from './reflections.module.css';

interface SubmitDialogProps {
  readonly desk: Desk;
  readonly draft: Draft<AnswerText[]>;
  /** Files that are still on their way. */
  readonly sending: readonly Sending[];
  readonly onClose: () => void;
}

/** What a reader would miss, said before it is handed in; none of it stands in the way. */
export function SubmitDialog({ desk, draft, sending, onClose }: SubmitDialogProps) {
  const t = useText();
  const changed = useFieldworkChanged();
  const client = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { assignment, attachments, submissions } = desk.reflection;
  const filesStay = doFilesStay(desk.reflection);
  const files = filesStay
    ? (submissionsStanding(submissions)[0]?.attachments.length ?? 0)
    : attachments.filter(({ kept }) => kept).length;
  const { grid, milestones } = desk.studentWork;
  const due = milestones.find(({ kind }) => kind === 'REFLECTION');
  const over = due ? Date.now() - new Date(due.dueAt).getTime() : 0;
  const grace = (assignment.late?.graceHours ?? 0) * 3_600_000;
  const standing = over < 0 ? 'inTime' : over <= grace ? 'withinGrace' : 'late';
  const { emptyPrompts, nothing } = checkAnswers(draft.value);
  const submit = useMutation({
    mutationFn: async () => {
      await draft.flush();
      const { phase, revision, error } = draft.now();
      // The page underneath shows both texts.
      if (phase === 'conflict') return null;
      if (phase !== 'clean') throw error;
      return request(SubmitReflectionDocument, {
        input: { assignmentId: assignment.id, revision, idempotencyKey },
      });
    },
    onSuccess: async (submitted) => {
      if (submitted) {
        await changed();
        toast(t('reflections.submittedToast'));
        scrollTo({ top: 0 });
      }
      onClose();
    },
    onError: (error) => {
      // Since the page was opened it has come to stay as it is: that is said there too.
      if (['already-graded', 'being-graded', 'due-is-over'].some((rule) => breaks(error, rule)))
        void client.invalidateQueries(deskQuery(assignment.id));
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reflections.checkTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <ul className={classes.checks}>
        <Check good={grid.met}>
          {t(grid.met ? 'reflections.check.met' : 'reflections.check.short', {
            counted: grid.counted,
            wanted: grid.wanted,
          })}
        </Check>
        {emptyPrompts.length === 0 && <Check good>{t('reflections.check.answered')}</Check>}
        {assignment.prompts
          .filter(({ id }) => emptyPrompts.includes(id))
          .map(({ id, text }) => (
            <Check key={id} good={false}>
              {t('reflections.check.empty', { prompt: text })}
            </Check>
          ))}
        {files > 0 && <Check good>{t('files.check', { count: files })}</Check>}
        {!filesStay && (sending.some(({ phase }) => phase !== 'failed') || files < attachments.length) && (
          <Check good={false}>{t('files.checkPending')}</Check>
        )}
        {due && (
          <Check good={standing !== 'late'}>
            {t(`reflections.check.${standing}`)} <DueText dueAt={due.dueAt} zone={due.zone} />
            {standing !== 'inTime' && (
              <>
                {'. '}
                <LateRule late={assignment.late} />
              </>
            )}
          </Check>
        )}
      </ul>
      <p className={classes.checkNote}>{t(nothing ? 'reflections.nothing' : 'reflections.checkNote')}</p>
      <ErrorState error={submit.error} />
      <Group gap="xs" mt="md">
        <Button size="md" loading={submit.isPending} disabled={nothing} onClick={() => submit.mutate()}>
          {t('reflections.submitNow')}
        </Button>
        <Button size="md" variant="subtle" color="gray" onClick={onClose}>
          {t('reflections.keepWriting')}
        </Button>
      </Group>
    </Modal>
  );
}

function Check({ good, children }: { good: boolean; children: React.ReactNode }) {
  const Icon = good ? IconCircleCheck : IconAlertTriangle;
  return (
    <li data-good={good || undefined}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <span>{children}</span>
    </li>
  );
}
