import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import { piecesOf } from './lines.ts';
import classes from './thanks.module.css';

/** As many at a time; more would be a page to read. */
const AT_A_TIME = 2;

/** Two of the student's own notes, to take into the letter. */
export function OfferedNotes({ notes, onWeave }: { notes: string; onWeave: (note: string) => void }) {
  const t = useText();
  const [from, setFrom] = useState(0);
  const pieces = piecesOf(notes);
  if (pieces.length === 0) return <p className={classes.hint}>{t('thanks.noNotes')}</p>;
  const offered = pieces.slice(from, from + AT_A_TIME);
  return (
    <div>
      <p className={classes.label}>{t('thanks.offered')}</p>
      <ul className={classes.offered}>
        {offered.map((piece) => (
          <li key={piece}>
            <q>{piece}</q>
            <Button variant="subtle" size="compact-md" onClick={() => onWeave(piece)}>
              {t('thanks.weave')}
            </Button>
          </li>
        ))}
      </ul>
      {pieces.length > AT_A_TIME && (
        <Button
          variant="transparent"
          size="compact-sm"
          mt={4}
          onClick={() => setFrom(from + AT_A_TIME < pieces.length ? from + AT_A_TIME : 0)}
        >
          {t('thanks.others')}
        </Button>
      )}
    </div>
  );
}
