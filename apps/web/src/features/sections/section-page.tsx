import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { SectionAssignments } from './section-assignments.tsx';
import { SectionCohorts } from './section-cohorts.tsx';
import { SectionOverview } from './section-overview.tsx';
import { SectionPeople } from './section-people.tsx';
import { sectionQuery } from './sections-data.ts';
import { StepLink } from './step-link.tsx';
import classes from './sections.module.css';

const route = getRouteApi('/shell/sections/$sectionId');
const TABS = ['overview', 'people', 'cohorts', 'assignments'] as const;

/** One section: what it still needs, its people, cohorts and assignments. */
export function SectionPage() {
  const t = useText();
  const viewer = useViewer();
  const { sectionId } = route.useParams();
  const { tab = 'overview' } = route.useSearch();
  const { data: section, error, refetch } = useQuery(sectionQuery(sectionId));
  if (!section) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const { next } = section.setup;
  return (
    <>
      <PageHeader
        title={`${section.course.code} · ${section.name}`}
        above={<AnchorLink to="/sections">{t('sections.title')}</AnchorLink>}
        now={
          next === null
            ? t('sections.sectionNow', { title: section.course.title, term: section.term.name })
            : t(`sections.missing.${next}`)
        }
        action={<StepLink step={next} section={section} tab={tab} />}
      />
      <nav className={classes.tabs} aria-label={t('sections.parts')}>
        {TABS.map((each) => (
          <Link
            key={each}
            to="/sections/$sectionId"
            params={{ sectionId }}
            search={each === 'overview' ? {} : { tab: each }}
            className={classes.tab}
            aria-current={each === tab ? 'page' : undefined}
            // Else the one without a search of its own would be the current one beside every other.
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            {t(`sections.tab.${each}`)}
          </Link>
        ))}
        {may(viewer, 'grade:give') && (
          <Link to="/sections/$sectionId/gradebook" params={{ sectionId }} className={classes.tab}>
            {t('sections.gradebook')}
          </Link>
        )}
      </nav>
      {tab === 'overview' && <SectionOverview section={section} />}
      {tab === 'people' && <SectionPeople section={section} />}
      {tab === 'cohorts' && <SectionCohorts section={section} />}
      {tab === 'assignments' && <SectionAssignments section={section} />}
    </>
  );
}
