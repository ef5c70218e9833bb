import { blocksOf, type TextPart } from './lesson-text.ts';
import classes from './primer.module.css';

/** A lesson or a pledge, as it is read. */
export function RichText({ text, language }: { text: string; language: string }) {
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
