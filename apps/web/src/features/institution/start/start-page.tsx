import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type InstitutionStartQuery,
  SkipStartStepDocument,
  type StartStep,
} from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { AnchorLink, PathLink } from '../../../shared/components/links.tsx';
import { PageHeader } from '../../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../../shared/components/skeletons.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';
import page from '../institution.module.css';
import { startQuery } from './start-query.ts';
import classes from './start.module.css';

type Step = InstitutionStartQuery['institutionStart']['steps'][number];

/** The one place each of them is set. */
const PLACES: Record<StartStep, string> = {
  PROFILE: '/institution/profile',
  LOOK: '/institution/profile',
  MAIL: '/institution#sender',
  SIGN_ON: '/institution/sign-on',
  SECOND_STEP: '/institution/second-step',
  REMINDERS: '/institution#ladder',
  PRIVACY: '/institution/privacy',
  RETENTION: '/institution/retention',
  SECTION: '/sections/new',
};

/** These hold as they are until somebody changes them: leaving them is no doing without. */
const BEGUN: readonly StartStep[] = ['PROFILE', 'REMINDERS'];

/** What a new institution settles, and how far it is; seen from what was set, never ticked off. */
export function StartPage() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(startQuery);
  return (
    <div className={page.page}>
      <PageHeader
        title={t('start.title')}
        above={<AnchorLink to="/institution">{t('institution.title')}</AnchorLink>}
        now={data ? t('start.open', { open: data.open }) : t('start.now')}
      />
      {isPending && <RowsSkeleton rows={9} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      <ol className={classes.steps}>
        {data?.steps.map((step, at) => (
          <StepRow key={step.step} step={step} number={at + 1} />
        ))}
      </ol>
    </div>
  );
}

function StepRow({ step: { step, state }, number }: { step: Step; number: number }) {
  const t = useText();
  const client = useQueryClient();
  const skip = useMutation({
    mutationFn: async (skipped: boolean) =>
      (await request(SkipStartStepDocument, { step, skipped })).skipStartStep,
    onSuccess: (start) => {
      client.setQueryData(startQuery.queryKey, start);
      void client.invalidateQueries({ queryKey: ['today'] });
    },
  });
  const name = t(`start.step.${step}`);
  const begun = BEGUN.includes(step);
  const leave = t(state !== 'MISSING' ? 'start.takeUp' : begun ? 'start.keep' : 'start.leave');
  return (
    <li data-state={state}>
      <span className={classes.mark} aria-hidden>
        {state === 'DONE' ? <IconCheck size={15} stroke={3} /> : state === 'SKIPPED' ? '–' : number}
      </span>
      <div>
        <PathLink path={PLACES[step]}>{name}</PathLink>
        <span className={classes.state}>
          {t(state === 'SKIPPED' && begun ? 'start.state.KEPT' : `start.state.${state}`)}
        </span>
        <small>{t(`start.what.${step}`)}</small>
        <ErrorState error={skip.error} />
      </div>
      {state !== 'DONE' && (
        <Button
          size="xs"
          variant="default"
          loading={skip.isPending}
          onClick={() => skip.mutate(state === 'MISSING')}
          aria-label={t('app.pair', { name, what: leave })}
        >
          {leave}
        </Button>
      )}
    </li>
  );
}
