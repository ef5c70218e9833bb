import { useState } from 'react';
import { AnchorLink } from '../components/links.tsx';
import { useText } from '../intl/text.tsx';
import classes from './decision.module.css';
import { DecisionPrompt } from './decision-panel.tsx';

/** Beneath a chosen occupation: a first guess, asked for and fetched when somebody wants to say it. */
export function ChoiceDecision({
  occupation,
}: {
  occupation: { readonly id: string; readonly title: string };
}) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.choice}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('decision.title')}</summary>
        {open && <DecisionPrompt occupation={occupation} />}
      </details>
      <AnchorLink to="/plan/$occupationId/synthesis" params={{ occupationId: occupation.id }} size="sm">
        {t('occupation.synthesis')}
        <span className="visually-hidden">: {occupation.title}</span>
      </AnchorLink>
    </div>
  );
}
