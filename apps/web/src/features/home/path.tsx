import { IconCompass, IconMessages, IconUsers, IconPencil, type Icon } from '@tabler/icons-react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './home.module.css';

const STEPS = [
  ['plan', IconCompass],
  ['people', IconUsers],
  ['interviews', IconMessages],
  ['reflection', IconPencil],
] as const satisfies readonly (readonly [string, Icon])[];

/** The way through an assignment, for somebody who has none yet. */
export function Path() {
  const t = useText();
  return (
    <section className={classes.path} aria-labelledby="path">
      <h2 id="path">{t('home.pathTitle')}</h2>
      <ol>
        {STEPS.map(([step, StepIcon]) => (
          <li key={step}>
            <StepIcon size={22} stroke={1.5} aria-hidden />
            <strong>{t(`home.path.${step}`)}</strong>
            <span>{t(`home.pathBody.${step}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
