import { useState } from 'react';
import type { MailPreviewQuery } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './mail-texts.module.css';

/** A mail about an example, as a mail program shows it. */
export function MailPreview({
  mail,
  language,
}: {
  mail: MailPreviewQuery['mailPreview'];
  language: 'en' | 'fr';
}) {
  const t = useText();
  const [look, setLook] = useState<'letter' | 'plain'>('letter');
  return (
    <section className={classes.preview} aria-labelledby="mail-preview">
      <div className={classes.previewHead}>
        <h3 id="mail-preview">{t('mailTexts.preview')}</h3>
        <ChoiceChips
          legend={t('mailTexts.look')}
          look="segments"
          choices={[
            { value: 'letter', label: t('mailTexts.letter') },
            { value: 'plain', label: t('mailTexts.plain') },
          ]}
          value={look}
          onChange={setLook}
        />
      </div>
      {look === 'plain' ? (
        <pre className={classes.plain} lang={language} tabIndex={0} aria-labelledby="mail-preview">
          {mail.text}
        </pre>
      ) : (
        <div className={classes.letter} lang={language}>
          <small>{mail.institution}</small>
          <div className={classes.card}>
            <strong className={classes.subject}>{mail.subject}</strong>
            <p>{mail.greeting}</p>
            {mail.paragraphs.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
            {mail.facts.length > 0 && (
              <dl>
                {mail.facts.map(({ name, value }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            )}
            <span className={classes.button}>{mail.action}</span>
          </div>
          <small>{mail.reason}</small>
        </div>
      )}
    </section>
  );
}
