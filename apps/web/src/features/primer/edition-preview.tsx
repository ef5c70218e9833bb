import { useText } from '../../shared/intl/text.tsx';
import type { Edition } from './primer-data.ts';
import { MarkedWords } from '../../shared/text/marked-words.tsx';
import classes from './desk.module.css';

/** All that students will read, as they will read it, at the width of a phone. */
export function EditionPreview({ edition: { language, lessons, questions, pledge } }: { edition: Edition }) {
  const t = useText();
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t('desk.preview')}</h2>
      <div
        className={classes.preview}
        tabIndex={0}
        role="group"
        aria-label={t('desk.preview')}
        lang={language}
      >
        {lessons.map(({ key, title, text }) => (
          <article key={key}>
            <h3>{title || '–'}</h3>
            <MarkedWords text={text} language={language} />
          </article>
        ))}
        <article>
          <h3>{t('desk.questions')}</h3>
          {questions.map(({ key, text, options }, at) => (
            <div key={key}>
              <strong>
                {at + 1}. {text}
              </strong>
              <ul className={classes.choices}>
                {options.map((option, place) => (
                  <li key={place}>{option}</li>
                ))}
              </ul>
            </div>
          ))}
        </article>
        <article>
          <h3>{t('desk.pledge')}</h3>
          <MarkedWords text={pledge} language={language} />
        </article>
      </div>
    </section>
  );
}
