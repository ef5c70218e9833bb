import { IconCheck } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { ButtonLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer, type Viewer } from '../../shared/session/session.ts';
import { checklistOf, nextStepOf, type Step } from './checklist.ts';
import type { Section } from './sections-data.ts';
import classes from './sections.module.css';

/** What a section still needs, in order, and its facts. */
export function SectionOverview({ section }: { section: Section }) {
  const t = useText();
  const viewer = useViewer();
  const { formatDate } = useIntl();
  const { term, course, zone, staff, studentCount } = section;
  const next = nextStepOf(section);
  const day = (on: string) => formatDate(`${on}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div className={classes.overview}>
      <section aria-labelledby="checklist">
        <h2 id="checklist">{t('sections.checklist')}</h2>
        <ol className={classes.checklist}>
          {checklistOf(section).map(({ step, done }, at) => (
            <li key={step} data-done={done || undefined} aria-current={step === next ? 'step' : undefined}>
              <span className={classes.mark} aria-hidden>
                {done ? <IconCheck size={15} stroke={3} /> : at + 1}
              </span>
              <div>
                <strong>
                  {t(`sections.step.${step}`)}
                  <span className="visually-hidden">{`: ${t(done ? 'sections.done' : 'sections.open')}`}</span>
                </strong>
                <p>{t(`sections.stepWhat.${step}`)}</p>
              </div>
              {!done && step !== next && (
                <StepLink step={step} section={section} sectionId={section.id} viewer={viewer} quiet />
              )}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">{t('sections.facts')}</h2>
        <dl className={classes.facts}>
          <div>
            <dt>{t('sections.course')}</dt>
            <dd>{course.title}</dd>
          </div>
          <div>
            <dt>{t('sections.term')}</dt>
            <dd>
              {term.name}, {day(term.startsOn)} – {day(term.endsOn)}
            </dd>
          </div>
          <div>
            <dt>{t('sections.zone')}</dt>
            <dd>{zone.replaceAll('_', ' ')}</dd>
          </div>
          <div>
            <dt>{t('sections.students')}</dt>
            <dd>{studentCount}</dd>
          </div>
          <div>
            <dt>{t('sections.staff')}</dt>
            <dd>
              {staff.length === 0
                ? t('sections.noStaff')
                : staff
                    .map(
                      ({ person, role }) => `${person.givenName} ${person.familyName} (${t(`role.${role}`)})`,
                    )
                    .join(', ')}
            </dd>
          </div>
        </dl>
      </section>
    </div>
  );
}

interface StepLinkProps {
  /** Null: nothing is missing; then the roster can be brought again. */
  readonly step: Step | null;
  readonly sectionId: string;
  readonly section: Section;
  readonly viewer: Viewer;
  readonly quiet?: boolean;
}

/** Goes where the step is done, for those who may do it. */
export function StepLink({ step, sectionId, section, viewer, quiet = false }: StepLinkProps) {
  const t = useText();
  const looks = quiet ? ({ variant: 'default', size: 'compact-md' } as const) : ({ size: 'md' } as const);
  const params = { sectionId };
  switch (step) {
    case 'staff':
      return may(viewer, 'enrolment:manage') ? (
        <ButtonLink to="/sections/$sectionId" params={params} search={{ tab: 'people' }} {...looks}>
          {t('sections.addStaff')}
        </ButtonLink>
      ) : null;
    case 'roster':
      return may(viewer, 'roster:import') ? (
        <ButtonLink to="/sections/$sectionId/roster" params={params} {...looks}>
          {t('sections.bringRoster')}
        </ButtonLink>
      ) : null;
    case 'cohorts':
      return may(viewer, 'cohort:manage') ? (
        <ButtonLink to="/sections/$sectionId" params={params} search={{ tab: 'cohorts' }} {...looks}>
          {t('sections.makeCohort')}
        </ButtonLink>
      ) : null;
    case 'assignment':
      return may(viewer, 'assignment:design') ? (
        <ButtonLink to="/sections/$sectionId/assignments/new" params={params} {...looks}>
          {t('sections.newAssignment')}
        </ButtonLink>
      ) : null;
    case 'published': {
      const draft = section.assignments.find(({ state }) => state === 'DRAFT');
      return draft && may(viewer, 'assignment:design') ? (
        <ButtonLink to="/assignments/$assignmentId/edit" params={{ assignmentId: draft.id }} {...looks}>
          {t('sections.finishAssignment')}
        </ButtonLink>
      ) : null;
    }
    case null:
      return may(viewer, 'roster:import') ? (
        <ButtonLink to="/sections/$sectionId/roster" params={params} {...looks} variant="default">
          {t('sections.bringRoster')}
        </ButtonLink>
      ) : null;
  }
}
