import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { DrawSecondReadingsDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { showSample, type Sample } from './second-readings-data.ts';
import classes from './second.module.css';

const SHARES = [0.1, 0.2, 0.5, 1];

/** Draws works at random and shares them out among second readers. */
export function DrawSample({ sample }: { sample: Sample }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const { assignmentId, toDraw, people } = sample;
  const some = (share: number) => Math.max(Math.ceil(toDraw * share), 1);
  const [typed, setTyped] = useState<number | string | null>(null);
  const [readers, setReaders] = useState<readonly string[]>(() => people.map(({ id }) => id));
  const count = Math.min(Number(typed ?? some(0.2)), toDraw);
  const draw = useMutation({
    mutationFn: async () =>
      (
        await request(DrawSecondReadingsDocument, {
          input: { assignmentId, count, readerIds: [...readers] },
        })
      ).drawSecondReadings,
    onSuccess: (drawn) => {
      setTyped(null);
      showSample(drawn);
    },
  });
  return (
    <section className={classes.block} aria-labelledby="draw">
      <h2 id="draw">{t('second.draw')}</h2>
      <p className={classes.hint}>{t('second.drawHint', { count: toDraw })}</p>
      {people.length < 2 && <p className={classes.hint}>{t('second.alone')}</p>}
      {toDraw > 0 && people.length > 1 && (
        <form
          className={classes.draw}
          onSubmit={(event) => {
            event.preventDefault();
            draw.mutate();
          }}
        >
          <div className={classes.howMany}>
            <NumberInput
              label={t('second.howMany')}
              min={1}
              max={Math.min(toDraw, 500)}
              allowDecimal={false}
              value={typed ?? some(0.2)}
              onChange={setTyped}
            />
            {SHARES.map((share) => (
              <Button key={share} variant="default" size="sm" onClick={() => setTyped(some(share))}>
                {formatNumber(share, { style: 'percent' })}
              </Button>
            ))}
          </div>
          <Checkbox.Group
            label={t('second.readers')}
            description={t('second.readersHint')}
            value={[...readers]}
            onChange={setReaders}
          >
            <div className={classes.people}>
              {people.map(({ id, givenName, familyName }) => (
                <Checkbox key={id} value={id} label={`${givenName} ${familyName}`} />
              ))}
            </div>
          </Checkbox.Group>
          <ErrorState error={draw.error} />
          <Button
            type="submit"
            className={classes.go}
            disabled={readers.length === 0 || !(count >= 1)}
            loading={draw.isPending}
          >
            {t('second.drawNow', { count })}
          </Button>
        </form>
      )}
    </section>
  );
}
