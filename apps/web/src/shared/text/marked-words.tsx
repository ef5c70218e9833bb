import { blocksOf, type TextPart } from './marked-text.ts';
import classes from './marked-words.module.css';

/** A text with the few marks staff can give it (a lesson, a pledge, a notice), as it is read. */
export function MarkedWords({ text, language }: { text: string; language: string }) {
  return (
    <div className={classes.text} lang={language}>
      {blocksOf(text).map((block, at) =>
        block.kind === 'paragraph' ? (
          <p key={at}>
            <Parts parts={block.parts} />
          </p>
        ) : (
          <ul key={at}>
            {block.items.map((parts, place) => (
              <li key={place}>
                <Parts parts={parts} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

function Parts({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, strong }, at) => (strong ? <strong key={at}>{text}</strong> : text));
}
