import type { ResearchTopic } from '@firsthand/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { Side } from '../../shared/components/side.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { OccupationViews } from '../../shared/fieldwork/occupation-views.tsx';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { AddFinding } from './add-finding.tsx';
import { AskQuestion } from './ask-question.tsx';
import { EditFinding } from './edit-finding.tsx';
import { HeardTable } from './heard-table.tsx';
import classes from './research.module.css';
import { nextUnheard, sheetQuery, type Sheet, verdictOn } from './sheet-query.ts';
import { Topics } from './topics.tsx';
import { VerdictForm } from './verdict-form.tsx';

const route = getRouteApi('/shell/plan/$occupationId');

/** All a student knows about one occupation: what was read, and what people said of it. */
export function SheetPage() {
  const t = useText();
  const { occupationId } = route.useParams();
  const { view } = route.useSearch();
  const { data: sheet, error, refetch, isPending } = useQuery(sheetQuery(occupationId));
  const above = (
    <AnchorLink to="/plan" size="sm">
      {t('research.plan')}
    </AnchorLink>
  );
  if (isPending) return <PageSkeleton />;
  if (!sheet)
    return (
      <>
        <PageHeader title={t('research.title')} above={above} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  return (
    <div className={classes.page}>
      <PageHeader title={sheet.occupation.title} above={above} now={whatNow(t, sheet)} />
      <OccupationViews occupationId={occupationId} current={view ?? 'read'} />
      {view === 'heard' ? <Heard sheet={sheet} /> : <Read sheet={sheet} />}
    </div>
  );
}

/** What is missing: sources first, then the people who were met and not compared. */
function whatNow(t: Translate, { chosen, researchedTopics, wantedTopics, findings, voices }: Sheet): string {
  if (!chosen) return t('research.notInPlan');
  if (researchedTopics < wantedTopics)
    return t('research.topicsSoFar', { topics: researchedTopics, wanted: wantedTopics });
  const open = findings.reduce(
    (sum, finding) => sum + voices.filter(({ interviewId }) => !verdictOn(finding, interviewId)).length,
    0,
  );
  if (voices.length === 0) return t('research.readUp');
  return open > 0 ? t('research.toCompare', { open }) : t('research.allCompared');
}

function Read({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const navigate = route.useNavigate();
  const { add, ask, edit } = route.useSearch();
  const occupationId = sheet.occupation.id;
  const close = () => void navigate({ search: {} });
  const edited = sheet.findings.find(({ id }) => id === edit);
  const topicName = (topic: ResearchTopic) => t(`topic.${topic}`);
  return (
    <>
      {sheet.findings.length === 0 && sheet.questions.length === 0 && (
        <EmptyState picture="writing" title={t('research.emptyTitle')}>
          {t('research.empty')}
        </EmptyState>
      )}
      <Topics
        sheet={sheet}
        onAdd={(topic) => void navigate({ search: { add: topic } })}
        onAsk={(topic) => void navigate({ search: { ask: topic } })}
        onEdit={(findingId) => void navigate({ search: { edit: findingId } })}
      />
      <Side
        opened={(add !== undefined || ask !== undefined) && sheet.chosen}
        onClose={close}
        title={
          add
            ? t('research.addTitle', { topic: topicName(add) })
            : ask
              ? t('research.askTitle', { topic: topicName(ask) })
              : ''
        }
      >
        {add && <AddFinding key={add} sheet={sheet} topic={add} onDone={close} />}
        {ask && <AskQuestion key={ask} occupationId={occupationId} topic={ask} onDone={close} />}
      </Side>
      <Side opened={edited !== undefined} onClose={close} title={t('research.editTitle')}>
        {edited && (
          <EditFinding key={edited.id} finding={edited} occupationId={occupationId} onDone={close} />
        )}
      </Side>
    </>
  );
}

function Heard({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const navigate = route.useNavigate();
  const { interview, cell } = route.useSearch();
  const { occupation, findings } = sheet;
  const only = sheet.voices.find(({ interviewId }) => interviewId === interview);
  const [findingId, interviewId] = cell?.split('.') ?? [];
  const finding = findings.find(({ id }) => id === findingId);
  const voice = sheet.voices.find((one) => one.interviewId === interviewId);
  const within = { view: 'heard' as const, ...(only && { interview: only.interviewId }) };
  const open = (at: { findingId: string; interviewId: string } | null) =>
    void navigate({ search: { ...within, ...(at && { cell: `${at.findingId}.${at.interviewId}` }) } });
  const next = only && finding && nextUnheard(sheet, only.interviewId, finding.id);

  if (findings.length === 0)
    return (
      <EmptyState
        picture="grid"
        title={t('research.nothingRead')}
        action={
          <ButtonLink to="/plan/$occupationId" params={{ occupationId: occupation.id }} size="md">
            {t('research.toRead')}
          </ButtonLink>
        }
      >
        {t('research.nothingReadBody')}
      </EmptyState>
    );
  if (sheet.voices.length === 0)
    return (
      <EmptyState
        picture="people"
        title={t('research.nobodyHeard')}
        action={
          <ButtonLink to="/interviews/new" search={{ occupation: occupation.id }} size="md">
            {t('research.log')}
          </ButtonLink>
        }
      >
        {t('research.nobodyHeardBody', { findings: findings.length })}
      </EmptyState>
    );
  return (
    <>
      {only ? (
        <p className={classes.hint}>
          {t('research.onlyOne', { name: only.name })}{' '}
          <AnchorLink
            to="/plan/$occupationId"
            params={{ occupationId: occupation.id }}
            search={{ view: 'heard' }}
            underline="always"
          >
            {t('research.everybody')}
          </AnchorLink>
        </p>
      ) : (
        <p className={classes.hint}>{t('research.oneVoice')}</p>
      )}
      <HeardTable sheet={sheet} voices={only ? [only] : sheet.voices} onOpen={open} />
      <Side
        opened={finding !== undefined && voice !== undefined}
        onClose={() => open(null)}
        title={voice ? t('research.verdictTitle', { name: voice.name }) : ''}
      >
        {finding && voice && (
          <VerdictForm
            key={`${finding.id} ${voice.interviewId}`}
            occupationId={occupation.id}
            finding={finding}
            voice={voice}
            submitLabel={t(next ? 'research.saveNext' : 'app.save')}
            onDone={() => open(next && only ? { findingId: next.id, interviewId: only.interviewId } : null)}
          />
        )}
      </Side>
    </>
  );
}
