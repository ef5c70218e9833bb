import { Button, Group, NumberInput, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { AnswerRegradeDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useKeptForm } from '../../shared/draft/use-kept-form.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { GivenGrade, Sheet } from './grading-data.ts';
import { useName } from './use-name.ts';
import classes from './sheet.module.css';

/** What a student asks about a released grade, and the answer; and what was asked and answered before. */
export function Regrades({ sheet, grade }: { sheet: Sheet; grade: GivenGrade }) {
  const t = useText();
  const { formatDate } = useIntl();
  return grade.regrades.map((one) =>
    one.state === 'OPEN' ? (
      <OpenRegrade key={one.id} sheet={sheet} grade={grade} regrade={one} />
    ) : (
      <p key={one.id} className={classes.answer}>
        {t(`grading.regrade.${one.state}`, {
          date: formatDate(one.answeredAt ?? one.askedAt, { day: 'numeric', month: 'long' }),
        })}{' '}
        {one.words}
      </p>
    ),
  );
}

interface Answering {
  /** By criterion. */
  readonly points: Readonly<Record<string, number | string>>;
  readonly words: string;
}

function OpenRegrade({
  sheet,
  grade,
  regrade,
}: {
  sheet: Sheet;
  grade: GivenGrade;
  regrade: GivenGrade['regrades'][number];
}) {
  const t = useText();
  const nameOf = useName();
  const client = useQueryClient();
  const fresh: Answering = { points: {}, words: '' };
  const form = useKeptForm<Answering>(`regrade.${regrade.id}`, () => ({ values: fresh, version: 0 }));
  const { points, words } = form.values;
  const before = (id: string) => grade.scores.find(({ criterionId }) => criterionId === id)?.points ?? 0;
  const scores = Object.entries(points)
    .filter(([id, given]) => given !== '' && Number(given) !== before(id))
    .map(([criterionId, given]) => ({ criterionId, points: Number(given) }));
  const answer = useMutation({
    mutationFn: () => request(AnswerRegradeDocument, { input: { requestId: regrade.id, words, scores } }),
    onSuccess: async () => {
      form.settle(fresh);
      await Promise.all(
        ['grading', 'gradebook', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      );
      toast(t('grading.regradeDone', { name: nameOf.first(sheet) }));
    },
  });
  return (
    <form
      className={classes.feedback}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate();
      }}
    >
      <h2>{t('grading.regradeAsked', { name: nameOf.first(sheet) })}</h2>
      <Stack gap="sm">
        {regrade.asks.map(({ criterionId, text }) => {
          const criterion = sheet.rubric.criteria.find(({ id }) => id === criterionId);
          return (
            <div key={criterionId}>
              <p className={classes.answer}>{text}</p>
              <NumberInput
                label={t('grading.pointsFor', {
                  title: criterion?.title ?? '',
                  max: criterion?.maxPoints ?? 0,
                })}
                min={0}
                max={criterion?.maxPoints ?? 0}
                decimalScale={2}
                value={points[criterionId] ?? before(criterionId)}
                onChange={(value) => form.change({ points: { ...points, [criterionId]: value } })}
              />
            </div>
          );
        })}
        <Textarea
          label={t('grading.regradeWords')}
          autosize
          minRows={2}
          maxLength={2000}
          value={words}
          onChange={(event) => form.change({ words: event.currentTarget.value })}
        />
        <ErrorState error={answer.error} />
        <Group>
          <Button
            type="submit"
            loading={answer.isPending}
            disabled={scores.length === 0 && words.trim() === ''}
          >
            {t(scores.length > 0 ? 'grading.regradeChange' : 'grading.regradeKeep')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
