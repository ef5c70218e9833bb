import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { DecisionCourse, useDecisionWords } from '../../shared/decision/decision-course.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { Assumptions } from './assumptions.tsx';
import { CompareTable } from './compare-table.tsx';
import { Totals } from './compare-totals.tsx';
import { comparedOf } from './compare-values.ts';
import { FindingRows } from './finding-rows.tsx';
import { studentSynthesesQuery, type Synthesis } from './synthesis-query.ts';
import classes from './synthesis.module.css';
import { ToldTable } from './told-table.tsx';
import { VoiceColumns } from './voice-columns.tsx';

const route = getRouteApi('/shell/students/$assignmentId/$enrolmentId/synthesis');

/** What a student makes of the occupations of one assignment, for staff to read. */
export function StudentSynthesesPage() {
  const t = useText();
  const { assignmentId, enrolmentId } = route.useParams();
  const { data, error, refetch } = useQuery(studentSynthesesQuery(assignmentId, enrolmentId));
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const { syntheses, comparison } = data;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('studentSynthesis.heading')}
        above={
          <AnchorLink
            to="/students/$assignmentId/$enrolmentId"
            params={{ assignmentId, enrolmentId }}
            size="sm"
          >
            {t('studentSynthesis.above')}
          </AnchorLink>
        }
        now={t(syntheses.length === 0 ? 'studentSynthesis.none' : 'studentSynthesis.now')}
      />
      {syntheses.map((synthesis) => (
        <OneOccupation key={synthesis.occupation.id} synthesis={synthesis} />
      ))}
      {comparison.cells.length > 0 && (
        <section aria-labelledby="comparison" className={classes.occupation}>
          <h2 id="comparison">{t('studentSynthesis.comparison')}</h2>
          <p className={classes.hint}>{t('studentSynthesis.totalHint')}</p>
          <div className={classes.part}>
            <Totals occupations={comparison.occupations} compared={comparedOf(comparison)} readOnly />
          </div>
          <CompareTable occupations={comparison.occupations} compared={comparedOf(comparison)} />
        </section>
      )}
    </div>
  );
}

function OneOccupation({ synthesis }: { synthesis: Synthesis }) {
  const t = useText();
  const decisionWords = useDecisionWords();
  const { occupation, reason, assumptions, decisions, voices, believe, changed } = synthesis;
  const id = `occupation-${occupation.id}`;
  const latest = decisions.at(-1) ?? null;
  return (
    <section aria-labelledby={id} className={classes.occupation}>
      <h2 id={id}>{occupation.title}</h2>
      <p className={classes.decided}>{latest ? decisionWords(latest) : t('studentSynthesis.notDecided')}</p>
      {reason && <p className={classes.hint}>{reason}</p>}
      <div className={classes.part}>
        <DecisionCourse
          course={decisions}
          title={t('app.pair', { name: occupation.title, what: t('decision.course') })}
        />
      </div>
      <Assumptions text={assumptions} reader="staff" />
      <h3>{t('studentSynthesis.believe')}</h3>
      <p className={classes.written}>{believe || t('studentSynthesis.notWritten')}</p>
      <h3>{t('studentSynthesis.changed')}</h3>
      <p className={classes.written}>{changed || t('studentSynthesis.notWritten')}</p>
      <div className={classes.part}>{voices.length > 0 && <VoiceColumns voices={voices} />}</div>
      <div className={classes.part}>
        <FindingRows synthesis={synthesis} />
      </div>
      <ToldTable voices={voices} />
    </section>
  );
}
