import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { ButtonLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import type { Section } from './sections-data.ts';
import { SetupSteps } from './setup-steps.tsx';
import classes from './sections.module.css';

const CorrectSection = lazy(() => import('./correct-section.tsx'));

/** What a section still needs until it is open, in order; and its facts. */
export function SectionOverview({ section }: { section: Section }) {
  const t = useText();
  const viewer = useViewer();
  const { formatDate } = useIntl();
  const [correcting, setCorrecting] = useState(false);
  const { term, course, zone, staff, studentCount, setup } = section;
  const day = (on: string) => formatDate(`${on}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <div className={classes.overview}>
      {setup.next !== null && (
        <section aria-labelledby="checklist">
          <div className={classes.checklistHead}>
            <h2 id="checklist">{t('sections.checklist')}</h2>
            {may(viewer, 'cohort:manage') && (
              <ButtonLink
                to="/sections/$sectionId/setup"
                params={{ sectionId: section.id }}
                variant="default"
                size="compact-md"
              >
                {t('sections.stepByStep')}
              </ButtonLink>
            )}
          </div>
          <SetupSteps section={section} at={setup.next} full />
        </section>
      )}
      <section aria-labelledby="facts">
        <div className={classes.checklistHead}>
          <h2 id="facts">{t('sections.facts')}</h2>
          {may(viewer, 'section:change') && (
            <Button variant="default" size="compact-md" onClick={() => setCorrecting(true)}>
              {t('sections.correctIt')}
            </Button>
          )}
        </div>
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
      {correcting && (
        <Suspense>
          <CorrectSection section={section} onClose={() => setCorrecting(false)} />
        </Suspense>
      )}
    </div>
  );
}
