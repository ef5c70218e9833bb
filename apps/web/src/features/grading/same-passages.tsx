import { useText } from '../../shared/intl/text.tsx';
import type { Alike } from './look-data.ts';
import classes from './look.module.css';

type Passage = Alike['passages'][number];

/** The same words in both texts, side by side, each where it stands. */
export function SamePassages({ passages }: { readonly passages: readonly Passage[] }) {
  const t = useText();
  return (
    <ol className={classes.passages}>
      {passages.map(({ promptId, words, here, there }, at) => (
        <li key={`${promptId}-${at}`}>
          <small>{t('look.passage', { count: words })}</small>
          <div className={classes.pair}>
            <Side label={t('look.here')} words={here} />
            <Side label={t('look.there')} words={there} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Side({ label, words: { before, text, after } }: { label: string; words: Passage['here'] }) {
  return (
    <figure>
      <figcaption>{label}</figcaption>
      {/* Long ones scroll by themselves, so the keyboard must be able to reach them. */}
      <blockquote tabIndex={0} aria-label={label}>
        {before}
        <mark>{text}</mark>
        {after}
      </blockquote>
    </figure>
  );
}
