import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/intl/text.tsx';
import type { Section, Step } from './sections-data.ts';
import classes from './setup.module.css';

interface SetupStepsProps {
  readonly section: Section;
  /** The step that is being looked at. */
  readonly at: Step | null;
  /** With what each of them is for. */
  readonly full?: boolean;
}

/** The steps of setting a section up, each with how it stands; seen from what the section has, never ticked off. */
export function SetupSteps({ section, at, full = false }: SetupStepsProps) {
  const t = useText();
  return (
    <ol className={classes.steps}>
      {section.setup.steps.map(({ step, state }, i) => (
        <li key={step} data-state={state}>
          <Link
            to="/sections/$sectionId/setup"
            params={{ sectionId: section.id }}
            search={{ step }}
            className={classes.stepLink}
            aria-current={step === at ? 'step' : undefined}
            activeOptions={{ exact: true }}
          >
            <span className={classes.mark} aria-hidden>
              {state === 'DONE' ? <IconCheck size={15} stroke={3} /> : state === 'SKIPPED' ? '–' : i + 1}
            </span>
            <span>
              <strong>{t(`sections.step.${step}`)}</strong>
              <span className="visually-hidden">{`: ${t(`sections.setupState.${state}`)}`}</span>
              {state === 'SKIPPED' && <small>{t('sections.setupState.SKIPPED')}</small>}
              {full && <small>{t(`sections.stepWhat.${step}`)}</small>}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
