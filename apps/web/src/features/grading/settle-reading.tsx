import { Button, NumberInput, Textarea } from '@mantine/core';
import { LIMITS, type SettledAs } from '@firsthand/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { SettleSecondReadingDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import type { Sheet } from './grading-data.ts';
import { NextReading } from './next-reading.tsx';
import { showReading, type WholeReading } from './second-readings-data.ts';
import second from './second.module.css';
import classes from './sheet.module.css';

const WAYS: readonly SettledAs[] = ['FIRST', 'SECOND', 'NEW'];

/** Both grades of one work beside each other, and which of them counts. */
export function SettleReading({ reading, sheet }: { reading: WholeReading; sheet: Sheet }) {
  const t = useText();
  const { formatNumber, formatDate } = useIntl();
  const { rubric, scores, note, points, first, firstBy, reader, settledAs } = reading;
  const [way, setWay] = useState<SettledAs>('FIRST');
  const [given, setGiven] = useState<Readonly<Record<string, number | string>>>({});
  const [words, setWords] = useState('');
  const of = (side: typeof scores | undefined, id: string) =>
    side?.find(({ criterionId }) => criterionId === id);
  const newPoints = (id: string) => given[id] ?? of(first?.scores, id)?.points ?? 0;
  const settle = useMutation({
    mutationFn: async () =>
      (
        await request(SettleSecondReadingDocument, {
          input: {
            ...{ readingId: reading.id, as: way, words },
            scores:
              way === 'NEW'
                ? rubric.criteria.map(({ id, levels }) => ({
                    criterionId: id,
                    points: Number(newPoints(id)),
                    levelId: levels.find((level) => level.points === Number(newPoints(id)))?.id ?? null,
                  }))
                : null,
          },
        })
      ).settleSecondReading,
    onSuccess: showReading,
  });
  const comments = (side: typeof scores) =>
    rubric.criteria.flatMap(({ id, title }) => {
      const comment = of(side, id)?.comment;
      return comment ? [`${title}: ${comment}`] : [];
    });
  const said = [
    { who: firstBy, lines: comments(first?.scores ?? []) },
    { who: reader, lines: [...comments(scores), ...(note ? [note] : [])] },
  ];
  return (
    <div className={classes.form}>
      <div className={classes.criteria} tabIndex={0} role="group" aria-label={t('second.bothGrades')}>
        <table className={second.compared}>
          <caption className="visually-hidden">{t('second.bothGrades')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('second.criterion')}</th>
              <th scope="col">{firstBy.givenName}</th>
              <th scope="col">{reader.givenName}</th>
            </tr>
          </thead>
          <tbody>
            {rubric.criteria.map(({ id, title }) => {
              const [one, two] = [of(first?.scores, id)?.points, of(scores, id)?.points];
              return (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <td>{one === undefined ? '–' : formatNumber(one)}</td>
                  <td data-apart={one !== two || undefined}>{two === undefined ? '–' : formatNumber(two)}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row">{t('second.total')}</th>
              <td>{formatNumber(first?.points ?? 0)}</td>
              <td data-apart={first?.points !== points || undefined}>{formatNumber(points ?? 0)}</td>
            </tr>
          </tbody>
        </table>
        {said.map(
          ({ who, lines }) =>
            lines.length > 0 && (
              <p key={who.id} className={second.said}>
                <b>{`${who.givenName} ${who.familyName}`}</b>
                {lines.join('\n')}
              </p>
            ),
        )}
        {settledAs ? (
          <p className={second.said}>
            <T
              id={`second.settledAs.${settledAs}`}
              values={{
                name: reading.settledBy ?? '',
                date: formatDate(reading.settledAt ?? undefined, { day: 'numeric', month: 'long' }),
              }}
            />{' '}
            {reading.settledWords}
          </p>
        ) : (
          <form
            className={second.settle}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              settle.mutate();
            }}
          >
            <ChoiceChips
              legend={t('second.counts')}
              hint={t('second.countsHint', { state: sheet.grade?.state ?? 'NONE' })}
              choices={WAYS.map((value) => ({
                value,
                label: t(`second.way.${value}`, { first: firstBy.givenName, second: reader.givenName }),
              }))}
              value={way}
              onChange={setWay}
            />
            {sheet.grade?.regrades.some(({ state }) => state === 'OPEN') && (
              <p className={second.asked}>
                {t('second.asked')}{' '}
                <AnchorLink
                  to="/grading/$assignmentId/$submissionId"
                  params={{ assignmentId: reading.assignmentId, submissionId: reading.submissionId }}
                  underline="always"
                >
                  {t('second.answerFirst')}
                </AnchorLink>
              </p>
            )}
            {way === 'NEW' &&
              rubric.criteria.map(({ id, title, maxPoints }) => (
                <NumberInput
                  key={id}
                  label={t('grading.pointsFor', { title, max: formatNumber(maxPoints) })}
                  min={0}
                  max={maxPoints}
                  decimalScale={2}
                  value={newPoints(id)}
                  onChange={(value) => setGiven({ ...given, [id]: value })}
                />
              ))}
            <Textarea
              label={t('second.why')}
              autosize
              minRows={2}
              maxLength={LIMITS.nudgeLength}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <ErrorState error={settle.error} />
            <Button type="submit" size="md" loading={settle.isPending}>
              {t('second.settleNow')}
            </Button>
          </form>
        )}
        <NextReading after={reading} />
      </div>
    </div>
  );
}
