import { Button, Checkbox, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { LIMITS, RETURN_DAYS } from '@firsthand/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ReturnForRevisionDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import type { Draft } from '../../shared/draft/use-draft.ts';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { instantOf } from '../../shared/intl/wall-clock.ts';
import type { GradeDraft } from './grade-draft.ts';
import { sheetQuery, type Sheet } from './grading-data.ts';
import { useName } from './use-name.ts';
import classes from './sheet.module.css';

interface ReturnDialogProps {
  readonly sheet: Sheet;
  readonly draft: Draft<GradeDraft>;
  readonly onClose: () => void;
  /** It is with the student now: on to the next. */
  readonly onDone: () => void;
}

interface Asked {
  /** By prompt. */
  readonly asks: Readonly<Record<string, string>>;
  readonly note: string;
  readonly files: boolean;
  readonly dueLocal: string;
}

/** What is to be gone over again, answer by answer, and until when. Comments on an answer are where it begins. Closed, it is kept. */
export function ReturnDialog({ sheet, draft, onClose, onDone }: ReturnDialogProps) {
  const t = useText();
  const client = useQueryClient();
  const nameOf = useName();
  const { submission, assignment } = sheet;
  const { zone } = assignment.section;
  const fresh = (): Asked => {
    const day = new Date(Date.now() + RETURN_DAYS * 86_400_000).toLocaleDateString('sv-SE', {
      timeZone: zone,
    });
    return {
      asks: Object.fromEntries(
        submission.answers.flatMap(({ promptId }) => {
          const said = draft.value.remarks.filter(
            (remark) => remark.promptId === promptId && remark.text.trim(),
          );
          return said.length > 0 ? [[promptId, said.map(({ text }) => text).join('\n')]] : [];
        }),
      ),
      note: '',
      files: false,
      dueLocal: `${day}T23:59`,
    };
  };
  const form = useKeptForm<Asked>(`return.${submission.id}`, () => ({ values: fresh(), version: 0 }));
  const { asks, note, files, dueLocal } = form.values;
  const dueAt = dueLocal === '' ? null : instantOf(dueLocal, zone, 'deadline');
  const wrongTime =
    dueLocal === ''
      ? t('grading.returnDueMissing')
      : dueAt === null
        ? t('grading.noSuchTime')
        : new Date(dueAt) <= new Date() && t('rule.return-over');
  const chosen = Object.entries(asks);
  const sayable = chosen.length > 0 && chosen.every(([, text]) => text.trim() !== '') && !wrongTime;
  const giveBack = useMutation({
    mutationFn: async () => {
      // What was written of a grade so far is kept with the text it is about.
      await draft.flush();
      return request(ReturnForRevisionDocument, {
        input: {
          submissionId: submission.id,
          asks: chosen.map(([promptId, text]) => ({ promptId, text })),
          note,
          files,
          dueLocal,
        },
      });
    },
    onSuccess: ({ returnForRevision }) => {
      form.settle(fresh());
      client.setQueryData(
        sheetQuery(submission.id).queryKey,
        (before) => before && { ...before, ...returnForRevision },
      );
      void client.invalidateQueries({ queryKey: ['grading', 'queue', assignment.id] });
      toast(t('grading.returned', { name: nameOf.first(sheet) }));
      onClose();
      onDone();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('grading.returnTitle', { name: nameOf.first(sheet) })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <p className={classes.returnHint}>{t('grading.returnHint')}</p>
        {submission.answers.map(({ promptId, prompt }, at) => (
          <div key={promptId}>
            <Checkbox
              label={prompt}
              data-autofocus={at === 0 || undefined}
              checked={asks[promptId] !== undefined}
              onChange={({ currentTarget: { checked } }) => {
                const { [promptId]: _, ...others } = asks;
                form.change({ asks: checked ? { ...others, [promptId]: '' } : others });
              }}
            />
            {asks[promptId] !== undefined && (
              <Textarea
                mt="xs"
                ml="xl"
                aria-label={t('app.pair', { name: t('grading.returnAsk'), what: prompt })}
                placeholder={t('grading.returnAsk')}
                minRows={2}
                maxLength={LIMITS.nudgeLength}
                autoFocus={asks[promptId] === ''}
                value={asks[promptId]}
                onChange={(event) =>
                  form.change({ asks: { ...asks, [promptId]: event.currentTarget.value } })
                }
              />
            )}
          </div>
        ))}
        <Checkbox
          label={t('grading.returnFiles')}
          description={t('grading.returnFilesHint')}
          checked={files}
          onChange={(event) => form.change({ files: event.currentTarget.checked })}
        />
        <Textarea
          label={t('grading.returnNote')}
          minRows={2}
          maxLength={LIMITS.nudgeLength}
          value={note}
          onChange={(event) => form.change({ note: event.currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={t('grading.returnDue', { zone: zone.replaceAll('_', ' ') })}
          description={t('grading.returnDueHint')}
          value={dueLocal}
          error={wrongTime || undefined}
          required
          onChange={(event) => form.change({ dueLocal: event.currentTarget.value })}
        />
        <ErrorState error={giveBack.error} />
        <Group justify="flex-end">
          <Button variant="default" size="md" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button
            size="md"
            disabled={!sayable}
            loading={giveBack.isPending}
            onClick={() => giveBack.mutate()}
          >
            {t('grading.returnNow')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
