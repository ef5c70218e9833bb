import { ButtonLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import type { Section, Step } from './sections-data.ts';

interface StepLinkProps {
  /** Null: the section is open; then the roster can be brought again. */
  readonly step: Step | null;
  readonly section: Section;
  /** What of the section is shown: its own button is there already. */
  readonly tab: string;
}

/** Goes where a step of setting up is done, for those who may do it. */
export function StepLink({ step, section, tab }: StepLinkProps) {
  const t = useText();
  const viewer = useViewer();
  const params = { sectionId: section.id };
  const draft = section.assignments.find(({ state }) => state === 'DRAFT');
  switch (step) {
    case 'STAFF':
      return viewer.roles.includes('ADMINISTRATOR') && tab !== 'people' ? (
        <ButtonLink to="/sections/$sectionId" params={params} search={{ tab: 'people' }} size="md">
          {t('sections.addStaff')}
        </ButtonLink>
      ) : null;
    case 'ROSTER':
    case null:
      return may(viewer, 'roster:import') ? (
        <ButtonLink
          to="/sections/$sectionId/roster"
          params={params}
          size="md"
          variant={step === null ? 'default' : 'filled'}
        >
          {t('sections.bringRoster')}
        </ButtonLink>
      ) : null;
    case 'COHORTS':
      return may(viewer, 'cohort:manage') && tab !== 'cohorts' ? (
        <ButtonLink to="/sections/$sectionId" params={params} search={{ tab: 'cohorts' }} size="md">
          {t('sections.makeCohort')}
        </ButtonLink>
      ) : null;
    case 'ASSIGNMENT':
      return may(viewer, 'assignment:design') && tab !== 'assignments' ? (
        <ButtonLink to="/sections/$sectionId/assignments/new" params={params} size="md">
          {t('sections.newAssignment')}
        </ButtonLink>
      ) : null;
    case 'DATES':
    case 'REMINDER':
    case 'OPEN':
      if (!may(viewer, 'assignment:design')) return null;
      return step === 'OPEN' && draft ? (
        <ButtonLink to="/assignments/$assignmentId/edit" params={{ assignmentId: draft.id }} size="md">
          {t('sections.finishAssignment')}
        </ButtonLink>
      ) : (
        <ButtonLink to="/sections/$sectionId/setup" params={params} search={{ step }} size="md">
          {t('sections.goOn')}
        </ButtonLink>
      );
  }
}
