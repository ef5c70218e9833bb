import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  InstitutionStartDocument,
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
import classes from './start.module.css';

type Step = InstitutionStartQuery['institutionStart']['steps'][number];

const startQuery = queryOptions({
  queryKey: ['institution', 'start'],
  queryFn: async ({ signal }) => (await request(InstitutionStartDocument, {}, { signal })).institutionStart,
});

/** The one place each of them is set. */
const PLACES: Record<StartStep, string> = {
  PROFILE: '/institution/profile',
  LOOK: '/institution/profile',
  MAIL: '/institution',
  SIGN_ON: '/institution/sign-on',
  SECOND_STEP: '/institution/second-step',
  REMINDERS: '/institution',
  PRIVACY: '/institution/privacy',
  RETENTION: '/institution/retention',
  SECTION: '/sections/new',
};

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
  return (
    <li data-state={state}>
      <span className={classes.mark} aria-hidden>
        {state === 'DONE' ? <IconCheck size={15} stroke={3} /> : state === 'SKIPPED' ? '–' : number}
      </span>
      <div>
        <PathLink path={PLACES[step]}>{name}</PathLink>
        <span className={classes.state}>{t(`start.state.${state}`)}</span>
        <small>{t(`start.what.${step}`)}</small>
        <ErrorState error={skip.error} />
      </div>
      {state !== 'DONE' && (
        <Button
          size="xs"
          variant="default"
          loading={skip.isPending}
          onClick={() => skip.mutate(state === 'MISSING')}
          aria-label={t('app.pair', {
            name,
            what: t(state === 'MISSING' ? 'start.leave' : 'start.takeUp'),
          })}
        >
          {t(state === 'MISSING' ? 'start.leave' : 'start.takeUp')}
        </Button>
      )}
    </li>
  );
}
