import { FormattedText } from '../text/formatted-text.tsx';
import { pieces, piecesWithin, type Remark, type Words } from './remark.ts';
import classes from './remarks.module.css';

interface MarkedTextProps {
  readonly promptId: string;
  readonly text: string;
  readonly formatted?: unknown;
  /** Those of this answer. */
  readonly remarks: readonly Remark[];
  /** The number each goes by, in all of the reflection. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Words about to be commented on. */
  readonly chosen?: Words | null;
  /** The comment one is at. */
  readonly current?: string | null;
  readonly onMark?: (id: string) => void;
}

/** An answer with the words marked that somebody commented on. Its text content is the answer and nothing else. */
export function MarkedText({ promptId, text, formatted, remarks, numberOf, ...given }: MarkedTextProps) {
  const { chosen = null, current = null, onMark } = given;
  const whole = pieces(text, remarks, chosen?.promptId === promptId ? chosen : null);
  return (
    <FormattedText
      promptId={promptId}
      text={text}
      formatted={formatted}
      show={(run) =>
        piecesWithin(whole, run.start, run.start + run.text.length).map((piece) =>
          piece.ids.length === 0 && !piece.chosen ? (
            piece.text
          ) : (
            <mark
              key={piece.start}
              className={classes.mark}
              data-current={(current !== null && piece.ids.includes(current)) || undefined}
              data-press={(onMark && piece.ids.length > 0) || undefined}
              data-chosen={piece.chosen || undefined}
              data-numbers={piece.ending.map((id) => numberOf.get(id)).join(' ') || undefined}
              onClick={piece.ids.length > 0 && onMark ? () => onMark(piece.ids.at(-1)!) : undefined}
            >
              {piece.text}
            </mark>
          ),
        )
      }
    />
  );
}

/** The number of each comment, counted as one reads. */
export function numbersOf(ordered: readonly Remark[]): ReadonlyMap<string, number> {
  return new Map(ordered.map(({ id }, at) => [id, at + 1]));
}
