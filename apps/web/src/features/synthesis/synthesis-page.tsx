import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { Side } from '../../shared/components/side.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { DecisionPanel } from '../../shared/decision/decision-panel.tsx';
import { OccupationViews } from '../../shared/fieldwork/occupation-views.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { Assumptions } from './assumptions.tsx';
import { FindingRows } from './finding-rows.tsx';
import { OwnWords } from './own-words.tsx';
import { answerIn, type Synthesis, synthesisQuery, verdictOn, whatNow } from './synthesis-query.ts';
import classes from './synthesis.module.css';
import { ToldTable } from './told-table.tsx';
import { TrustAnswer, TrustStatement } from './trust-sides.tsx';
import { VoiceColumns } from './voice-columns.tsx';
import { WeighForm } from './weigh-form.tsx';

const route = getRouteApi('/shell/plan/$occupationId/synthesis');

/** All interviews about one occupation side by side, and what the student makes of them. */
export function SynthesisPage() {
  const t = useText();
  const { occupationId } = route.useParams();
  const { data: synthesis, error, refetch } = useQuery(synthesisQuery(occupationId));
  if (!synthesis)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const { title } = synthesis.occupation;
  const now = whatNow(synthesis);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('synthesis.title', { title })}
        above={
          <AnchorLink to="/plan" size="sm">
            {t('compare.plan')}
          </AnchorLink>
        }
        now={t(`synthesis.now.${now.kind}`, { count: now.count })}
        action={
          <ButtonLink to="/compare" variant="default" size="md">
            {t('synthesis.compare')}
          </ButtonLink>
        }
      />
      <OccupationViews occupationId={occupationId} current="synthesis" />
      <Parts key={occupationId} synthesis={synthesis} />
    </div>
  );
}

function Parts({ synthesis }: { synthesis: Synthesis }) {
  const t = useText();
  const { occupation, reason, voices, decisions } = synthesis;
  return (
    <>
      <section aria-labelledby="decision" className={classes.part}>
        <h2 id="decision">{t('decision.title')}</h2>
        {reason && <p className={classes.hint}>{t('synthesis.why', { reason })}</p>}
        <DecisionPanel occupation={occupation} course={decisions} />
      </section>
      {voices.length === 0 ? (
        <EmptyState
          picture="people"
          title={t('synthesis.noneHeard')}
          action={
            <ButtonLink to="/interviews/new" search={{ occupation: occupation.id }} size="md">
              {t('synthesis.log')}
            </ButtonLink>
          }
        >
          {t('synthesis.noneHeardBody')}
        </EmptyState>
      ) : (
        <Heard synthesis={synthesis} />
      )}
      <section aria-labelledby="words" className={classes.part}>
        <h2 id="words">{t('synthesis.text')}</h2>
        <Assumptions text={synthesis.assumptions} reader="student" />
        <OwnWords synthesis={synthesis} />
      </section>
    </>
  );
}

function Heard({ synthesis }: { synthesis: Synthesis }) {
  const t = useText();
  const navigate = route.useNavigate();
  const { weigh, trust, answer } = route.useSearch();
  const { voices, findings } = synthesis;
  const close = () => void navigate({ search: {}, resetScroll: false });
  const weighed = voices.find(({ interviewId }) => interviewId === weigh);
  const [findingId = '', interviewId = ''] = trust?.split('.') ?? [];
  const finding = findings.find(({ id }) => id === findingId);
  const said = finding && verdictOn(finding, interviewId) !== undefined;
  const answered = answer !== undefined && answerIn(synthesis, answer) !== null;
  return (
    <>
      <section aria-labelledby="voices" className={classes.part}>
        <h2 id="voices">{t('synthesis.voices')}</h2>
        <p className={classes.hint}>{t('synthesis.oneVoice')}</p>
        <VoiceColumns
          voices={voices}
          onWeigh={(id) => void navigate({ search: { weigh: id }, resetScroll: false })}
        />
      </section>
      <section aria-labelledby="findings" className={classes.part}>
        <h2 id="findings">{t('synthesis.findings')}</h2>
        <FindingRows
          synthesis={synthesis}
          onTrust={(cell) => void navigate({ search: { trust: cell }, resetScroll: false })}
        />
      </section>
      <ToldTable
        voices={voices}
        onTrust={(id) => void navigate({ search: { answer: id }, resetScroll: false })}
      />
      <Side
        opened={weighed !== undefined}
        onClose={close}
        title={weighed ? t('weigh.drawer', { name: weighed.name }) : ''}
      >
        {weighed && (
          <WeighForm key={weighed.interviewId} voice={weighed} synthesis={synthesis} onDone={close} />
        )}
      </Side>
      <Side opened={said === true || answered} onClose={close} title={t('trust.drawer')}>
        {trust && <TrustStatement key={trust} cell={trust} synthesis={synthesis} onDone={close} />}
        {answer && <TrustAnswer key={answer} answerId={answer} synthesis={synthesis} onDone={close} />}
      </Side>
    </>
  );
}
