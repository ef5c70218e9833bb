import { useIntl } from 'react-intl';
import { type MessageId, useText } from '../../shared/intl/text.tsx';
import type { Note } from './insight-data.ts';

/** The measures whose words come from a list; the others are as somebody wrote them. */
const LISTS: Partial<Record<Note['measure'], string>> = {
  SHIFTS: 'told.shift',
  OUTLOOK: 'told.outlook',
  ENVIRONMENT: 'told.environment',
  CHOOSE_AGAIN: 'told.again',
};

/** Field notes in the reader's words. */
export function useNoteWords() {
  const t = useText();
  const { formatNumber } = useIntl();
  const figure = ({ measure, currency }: Note, value: number): string => {
    if (measure === 'PAY')
      return formatNumber(value, { style: 'currency', currency: currency!, maximumFractionDigits: 0 });
    if (measure === 'WITH_OTHERS') return formatNumber(value / 100, { style: 'percent' });
    return formatNumber(value);
  };
  return {
    title: (note: Note): string => {
      const title = t(`insight.measure.${note.measure}`);
      return note.period ? `${title}, ${note.currency} ${t(`told.period.${note.period}`)}` : title;
    },
    word: ({ measure }: Note, word: string): string => {
      const list = LISTS[measure];
      return list ? t(`${list}.${word}` as MessageId) : word;
    },
    spread: (note: Note, { low, middle, high }: { low: number; middle: number; high: number }): string =>
      t(`insight.spread.${note.measure as 'PAY'}`, {
        ...{ low: figure(note, low), middle: figure(note, middle), high: figure(note, high) },
      }),
  };
}
