import { DueText } from '../../shared/components/due-text.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import type { Section } from './sections-data.ts';
import classes from './setup.module.css';

/** Every deadline on one page, and which of them lie outside the term. */
export function SetupDates({ section }: { section: Section }) {
  const t = useText();
  const viewer = useViewer();
  const { startsOn, endsOn } = section.term;
  return section.assignments.map(({ id, title, milestones }) => (
    <section key={id} className={classes.dated} aria-labelledby={`dates-${id}`}>
      <h3 id={`dates-${id}`}>{title}</h3>
      <ul className={classes.list}>
        {milestones.map(({ id: milestoneId, title: step, dueAt, dueLocal, zone }) => {
          const day = dueLocal.slice(0, 10);
          return (
            <li key={milestoneId}>
              <strong>{step}</strong>
              <span>
                <DueText dueAt={dueAt} zone={zone} />{' '}
                {(day < startsOn || day > endsOn) && (
                  <StatusPill tone="wait">
                    {t(
                      day < startsOn ? 'sections.copyProblem.BEFORE_TERM' : 'sections.copyProblem.AFTER_TERM',
                    )}
                  </StatusPill>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {may(viewer, 'assignment:design') && (
        <ButtonLink
          to="/assignments/$assignmentId/edit"
          params={{ assignmentId: id }}
          variant="default"
          size="md"
        >
          {t('sections.changeDates')}
        </ButtonLink>
      )}
    </section>
  ));
}
