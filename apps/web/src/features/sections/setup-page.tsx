import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { SkipSetupStepDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { sectionQuery, type Section, type Step } from './sections-data.ts';
import { SetupPanel } from './setup-panels.tsx';
import { SetupSteps } from './setup-steps.tsx';
import classes from './setup.module.css';

const route = getRouteApi('/shell/sections/$sectionId/setup');

/**
 * Sets a section up, step by step. Without a step in the address it stands at what comes next, on whatever device one
 * goes on with it: how far it is is seen from the section itself.
 */
export function SetupPage() {
  const { sectionId } = route.useParams();
  const { step } = route.useSearch();
  const { data: section, error, refetch } = useQuery(sectionQuery(sectionId));
  if (!section) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  return <Setup section={section} at={step ?? section.setup.next} />;
}

function Setup({ section, at }: { section: Section; at: Step | null }) {
  const t = useText();
  const { steps, next, open } = section.setup;
  const name = `${section.course.code} · ${section.name}`;
  const done = steps.filter(({ state }) => state !== 'MISSING').length;
  return (
    <>
      <PageHeader
        title={t('sections.setupTitle', { name })}
        above={
          <AnchorLink to="/sections/$sectionId" params={{ sectionId: section.id }}>
            {name}
          </AnchorLink>
        }
        now={
          next === null
            ? t('sections.setupOpenNow')
            : t('sections.setupNow', { done, all: steps.length, next: t(`sections.missing.${next}`) })
        }
      />
      <div className={classes.wizard}>
        <section className={classes.panel} aria-labelledby="step">
          <h2 id="step">{t(at === null ? 'sections.setupDone' : `sections.stepDo.${at}`)}</h2>
          {at === null ? (
            <>
              <p>{t('sections.setupDoneBody')}</p>
              <ButtonLink to="/sections/$sectionId" params={{ sectionId: section.id }} size="md">
                {t('sections.toSection')}
              </ButtonLink>
            </>
          ) : (
            <>
              <p className={classes.lead}>{t(`sections.stepHelp.${at}`)}</p>
              <SetupPanel section={section} step={at} />
              <Onward section={section} at={at} />
            </>
          )}
        </section>
        <nav className={classes.way} aria-label={t('sections.setupSteps')}>
          <SetupSteps section={section} at={at} />
          {open && <p className={classes.openNow}>{t('sections.setupOpenNow')}</p>}
        </nav>
      </div>
    </>
  );
}

/** To the next step; or without this one, or with it after all. */
function Onward({ section, at }: { section: Section; at: Step }) {
  const t = useText();
  const viewer = useViewer();
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const { id: sectionId, setup } = section;
  const i = setup.steps.findIndex(({ step }) => step === at);
  const { state } = setup.steps[i]!;
  const following = setup.steps[i + 1]?.step;
  const go = (step: Step | undefined) =>
    void navigate({ to: '/sections/$sectionId/setup', params: { sectionId }, search: step ? { step } : {} });
  const skip = useMutation({
    mutationFn: (skipped: boolean) => request(SkipSetupStepDocument, { sectionId, step: at, skipped }),
    onSuccess: async ({ skipSetupStep: { setup: now } }, skipped) => {
      client.setQueryData(sectionQuery(sectionId).queryKey, (before) => before && { ...before, setup: now });
      if (skipped) go(following);
    },
  });
  return (
    <>
      <ErrorState error={skip.error} />
      <Group className={classes.onward} gap="xs">
        {following && (
          <Button size="md" variant={state === 'DONE' ? 'filled' : 'default'} onClick={() => go(following)}>
            {t('sections.setupNext', { step: t(`sections.step.${following}`) })}
          </Button>
        )}
        {at !== 'OPEN' && state !== 'DONE' && may(viewer, 'cohort:manage') && (
          <Button
            size="md"
            variant="subtle"
            loading={skip.isPending}
            onClick={() => skip.mutate(state === 'MISSING')}
          >
            {t(state === 'MISSING' ? 'sections.setupSkip' : 'sections.setupUnskip')}
          </Button>
        )}
      </Group>
    </>
  );
}
