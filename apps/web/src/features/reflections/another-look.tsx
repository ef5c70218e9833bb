import { Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AskRegradeDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { PastGrades } from './past-grades.tsx';
import type { Grade, Submission } from './reflection-query.ts';
import classes from './reflections.module.css';

const TONES: Record<Grade['regrades'][number]['state'], Tone> = {
  OPEN: 'wait',
  KEPT: 'quiet',
  CHANGED: 'good',
};

/** Asking that a criterion is looked at again, what came of it, and what the grade was before. */
export function AnotherLook({ grade, submission }: { grade: Grade; submission: Submission }) {
  const t = useText();
  const { formatDate } = useIntl();
  const [asking, setAsking] = useState(false);
  const { regrades, regradeUntil, rubric } = grade;
  const titleOf = (id: string) => rubric.criteria.find((one) => one.id === id)?.title ?? '';
  const day = (at: string) => formatDate(at, { day: 'numeric', month: 'long' });
  const mayAsk =
    regradeUntil !== null &&
    new Date(regradeUntil) > new Date() &&
    regrades.every(({ state }) => state !== 'OPEN');
  return (
    <>
      {regrades.map(({ id, asks, askedAt, state, words, answeredBy, answeredAt }) => (
        <section key={id} className={classes.regrade}>
          <div className={classes.criterion}>
            <h3>{t('reflections.regradeAsked', { date: day(askedAt) })}</h3>
            <StatusPill tone={TONES[state]}>{t(`reflections.regrade.${state}`)}</StatusPill>
          </div>
          {asks.map(({ criterionId, text }) => (
            <p key={criterionId} className={classes.words}>
              <T
                id="app.pair"
                values={{ name: <strong key="name">{titleOf(criterionId)}</strong>, what: text }}
              />
            </p>
          ))}
          {answeredAt && (
            <p className={classes.words}>
              <strong>
                {t('reflections.regradeAnswer', { name: answeredBy ?? '', date: day(answeredAt) })}
              </strong>{' '}
              {words}
            </p>
          )}
        </section>
      ))}
      <PastGrades past={submission.pastGrades} />
      {mayAsk && (
        <p className={classes.regradeAsk}>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('reflections.regradeAsk')}
          </Button>
          <small>{t('reflections.regradeUntil', { date: day(regradeUntil) })}</small>
        </p>
      )}
      {asking && <AskDialog grade={grade} submissionId={submission.id} onClose={() => setAsking(false)} />}
    </>
  );
}

function AskDialog({
  grade,
  submissionId,
  onClose,
}: {
  grade: Grade;
  submissionId: string;
  onClose: () => void;
}) {
  const t = useText();
  const client = useQueryClient();
  const form = useKeptForm<{ texts: Readonly<Record<string, string>> }>(`another-look.${grade.id}`, () => ({
    values: { texts: {} },
    version: 0,
  }));
  const { texts } = form.values;
  const asks = Object.entries(texts).map(([criterionId, text]) => ({ criterionId, text }));
  const ask = useMutation({
    mutationFn: () => request(AskRegradeDocument, { input: { submissionId, asks } }),
    onSuccess: async () => {
      form.settle({ texts: {} });
      await client.invalidateQueries({ queryKey: ['fieldwork', 'reflection'] });
      toast(t('reflections.regradeSent'));
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reflections.regradeAsk')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <Stack>
          <p className={classes.hint}>{t('reflections.regradeHint')}</p>
          {grade.rubric.criteria.map(({ id, title }) => (
            <Stack key={id} gap="xs">
              <Checkbox
                label={title}
                checked={id in texts}
                onChange={(event) => {
                  const { [id]: _, ...others } = texts;
                  form.change({ texts: event.currentTarget.checked ? { ...others, [id]: '' } : others });
                }}
              />
              {id in texts && (
                <Textarea
                  label={t('reflections.regradeWhy', { title })}
                  autosize
                  minRows={2}
                  maxLength={2000}
                  value={texts[id] ?? ''}
                  onChange={(event) => form.change({ texts: { ...texts, [id]: event.currentTarget.value } })}
                />
              )}
            </Stack>
          ))}
          <ErrorState error={ask.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              type="submit"
              size="md"
              loading={ask.isPending}
              disabled={asks.length === 0 || asks.some(({ text }) => text.trim() === '')}
            >
              {t('reflections.regradeSend')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
