import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { afterInterviewQuery, type AfterInterview } from './afterwards-query.ts';
import { CloseLoop } from './close-loop.tsx';
import { Evaluate } from './evaluate.tsx';
import { PlanStep } from './plan-step.tsx';
import { StepList } from './step-list.tsx';
import { Thanked } from './thanked.tsx';
import classes from './thanks.module.css';
import { WriteThanks } from './write-thanks.tsx';

const route = getRouteApi('/shell/thanks/$interviewId');

/** Everything one owes and plans after a talk, in the order in which it is done. */
export function AfterwardsPage() {
  const t = useText();
  const { interviewId } = route.useParams();
  const { data: interview, error, refetch, isPending } = useQuery(afterInterviewQuery(interviewId));
  const above = (
    <AnchorLink to="/thanks" size="sm">
      {t('thanks.title')}
    </AnchorLink>
  );
  if (isPending) return <PageSkeleton />;
  if (!interview)
    return (
      <>
        <PageHeader title={t('thanks.title')} above={above} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  const { contact, actualMinutes, occupation } = interview;
  const held = actualMinutes !== null;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('thanks.after', { name: contact.name })}
        above={above}
        now={held ? occupation.title : t('thanks.notYet', { name: contact.name })}
        action={
          !held && (
            <ButtonLink to="/interviews/$interviewId" params={{ interviewId }} size="md">
              {t('thanks.toMeeting')}
            </ButtonLink>
          )
        }
      />
      {held && <Parts key={interviewId} interview={interview} />}
    </div>
  );
}

function Parts({ interview }: { interview: AfterInterview }) {
  const t = useText();
  const { id, contact, afterwards } = interview;
  if (!afterwards) return null;
  const { thankYou, loop, steps, evaluation, told } = afterwards;
  return (
    <>
      {thankYou.thankedAt ? (
        <Thanked name={contact.name} thankYou={thankYou} />
      ) : (
        <WriteThanks interview={interview} thankYou={thankYou} told={told} />
      )}
      {loop && <CloseLoop loop={loop} />}
      <section className={classes.part} aria-labelledby="steps">
        <h2 id="steps">{t('steps.title')}</h2>
        <p className={classes.hint}>{t('steps.why')}</p>
        <StepList steps={steps} />
        <PlanStep interviewId={id} />
      </section>
      <Evaluate evaluation={evaluation} />
      <p className={classes.back}>
        <AnchorLink to="/interviews/$interviewId" params={{ interviewId: id }}>
          {t('thanks.toInterview', { name: contact.name })}
        </AnchorLink>
      </p>
    </>
  );
}
