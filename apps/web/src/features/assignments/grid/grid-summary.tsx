import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../../shared/components/links.tsx';
import { RowsSkeleton } from '../../../shared/components/skeletons.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import { stuckText } from '../../../shared/place/place.ts';
import { arranged, countsOf, SHOWN } from './grid.ts';
import { gridQuery } from './grid-data.ts';
import overview from '../overview.module.css';
import classes from './grid.module.css';

/** Of the stuck, as many are named here; the grid has everybody. */
const NAMED = 5;

/** Who needs help first, and the way to all students. */
export function GridSummary({ assignmentId }: { assignmentId: string }) {
  const t = useText();
  const { data: grid, error, isPending, refetch } = useQuery(gridQuery(assignmentId));
  const counts = countsOf(grid?.places ?? []);
  const stuck = arranged(grid?.places ?? [], { show: ['STUCK'], sort: 'STUCK' });
  return (
    <section aria-labelledby="students" className={overview.block}>
      <div className={overview.head}>
        <h2 id="students">{t('assignments.students', { count: grid?.total ?? 0 })}</h2>
        {grid && grid.total > 0 && (
          <ButtonLink to="/assignments/$assignmentId/grid" params={{ assignmentId }} variant="default">
            {t('cohortGrid.open')}
          </ButtonLink>
        )}
      </div>
      {isPending && <RowsSkeleton rows={3} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {grid && grid.total === 0 && <p className={overview.quiet}>{t('assignments.noStudents')}</p>}
      {grid && grid.total > 0 && (
        <nav className={classes.chips} aria-label={t('cohortGrid.filter')}>
          {SHOWN.map((each) => (
            <Link
              key={each}
              to="/assignments/$assignmentId/grid"
              params={{ assignmentId }}
              search={{ show: [each] }}
              className={classes.chip}
            >
              {t(`cohortGrid.show.${each}`)} <output>{counts[each]}</output>
            </Link>
          ))}
        </nav>
      )}
      {stuck.length > 0 && (
        <ul className={classes.first}>
          {stuck.slice(0, NAMED).map((place) => (
            <li key={place.enrolmentId}>
              <AnchorLink
                to="/students/$assignmentId/$enrolmentId"
                params={{ assignmentId, enrolmentId: place.enrolmentId }}
                preload={false}
              >
                {place.student.familyName}, {place.student.givenName}
              </AnchorLink>
              <span>{stuckText(t, place)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
