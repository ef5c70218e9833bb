import {
  BLOCK_GAP,
  documentFor,
  gapWithin,
  type LaidBlock,
  layoutOf,
  type Line,
  type Run,
} from '@firsthand/contracts';
import { Fragment, type ReactNode, useMemo } from 'react';
import classes from './formatted-text.module.css';

interface FormattedTextProps {
  readonly text: string;
  /** The text with its formatting, as it came; without it the text is shown in its paragraphs. */
  readonly formatted?: unknown;
  readonly promptId?: string;
  /** What is shown for a stretch of words; the words, if nothing is said. */
  readonly show?: (run: Run) => ReactNode;
}

/**
 * A text with its formatting. Its text content is the plain text to the letter, gaps, signs and numbers of lists
 * included, so that what is selected on the page has the same place on the server.
 */
export function FormattedText({
  text,
  formatted,
  promptId,
  show = ({ text: words }) => words,
}: FormattedTextProps) {
  const blocks = useMemo(() => layoutOf(documentFor(text, formatted)), [text, formatted]);
  return (
    <div className={classes.text} data-prompt={promptId}>
      {blocks.map((block, at) => (
        <Fragment key={at}>
          {at > 0 && BLOCK_GAP}
          <Block block={block} show={show} />
        </Fragment>
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: LaidBlock;
  readonly show: (run: Run) => ReactNode;
}

function Block({ block: { type, lines }, show }: BlockProps) {
  const Whole = ({ paragraph: 'p', bulletList: 'ul', orderedList: 'ol', blockquote: 'blockquote' } as const)[
    type
  ];
  if (Whole === 'p') return lines.map((line, at) => <p key={at}>{wordsOf(line, show)}</p>);
  const Part = Whole === 'blockquote' ? 'p' : 'li';
  return (
    // Its signs are words of the text, so it has none of its own; it is a list all the same.
    <Whole role={Part === 'li' ? 'list' : undefined}>
      {lines.map((line, at) => (
        <Fragment key={at}>
          {at > 0 && gapWithin(type)}
          <Part>
            {line.marker && <span className={classes.marker}>{show(line.marker)}</span>}
            {wordsOf(line, show)}
          </Part>
        </Fragment>
      ))}
    </Whole>
  );
}

function wordsOf({ runs }: Line, show: (run: Run) => ReactNode): ReactNode {
  return runs.map((run) => (
    <Fragment key={run.start}>
      {run.marks.reduce<ReactNode>(
        (words, mark) => (mark === 'bold' ? <strong>{words}</strong> : <em>{words}</em>),
        show(run),
      )}
    </Fragment>
  ));
}
