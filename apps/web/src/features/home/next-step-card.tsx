import { DueText } from '../../shared/components/due-text.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { reasonInWords } from '../../shared/fieldwork/verdict.tsx';
import type { Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import classes from './home.module.css';
import { nextStepOf, type NextStepPlace } from './next-step.ts';

/** One sentence that says what to do now, and one button that goes there. */
export function NextStepCard({ work, primary }: { work: Work; primary: boolean }) {
  const t = useText();
  const { say, place, subject, interview } = nextStepOf(work, new Date());
  const { milestone } = work.nextStep;
  const [reason] = interview?.notCounted ?? [];
  return (
    <div className={classes.next} data-primary={primary || undefined}>
      <p className={classes.nextLabel}>{t('home.next')}</p>
      <p className={classes.nextTitle}>{t(`next.${say}`, { subject })}</p>
      <p className={classes.nextBody}>
        {say === 'FIX_INTERVIEW' && reason ? reasonInWords(t, reason).why : t(`nextWhy.${say}`)}
      </p>
      <div className={classes.nextFoot}>
        {place && (
          <StepLink place={place} primary={primary}>
            {t(`nextGo.${say}`)}
          </StepLink>
        )}
        {milestone && (
          <span className={classes.nextDue} data-late={milestone.late || undefined}>
            <T
              id="home.due"
              values={{
                title: milestone.title,
                due: <DueText key="due" dueAt={milestone.dueAt} zone={milestone.zone} />,
              }}
            />
          </span>
        )}
      </div>
    </div>
  );
}

function StepLink({
  place,
  primary,
  children,
}: {
  place: NextStepPlace;
  primary: boolean;
  children: string;
}) {
  const looks = { size: 'md', ...(!primary && { variant: 'default' }), children } as const;
  switch (place.to) {
    case '/plan':
      return <ButtonLink to="/plan" search={{ assignment: place.assignment }} {...looks} />;
    case '/primer':
      return <ButtonLink to="/primer" {...looks} />;
    case '/pledge/$assignmentId':
      return <ButtonLink to="/pledge/$assignmentId" params={{ assignmentId: place.assignment }} {...looks} />;
    case '/people':
      return <ButtonLink to="/people" search={{ add: true }} {...looks} />;
    case '/people/$contactId':
      return <ButtonLink to="/people/$contactId" params={{ contactId: place.contactId }} {...looks} />;
    case '/interviews/new':
      return <ButtonLink to="/interviews/new" search={{ assignment: place.assignment }} {...looks} />;
    case '/interviews/$interviewId':
      return (
        <ButtonLink
          to="/interviews/$interviewId"
          params={{ interviewId: place.interviewId }}
          search={place.edit ? { edit: true } : {}}
          {...looks}
        />
      );
    case '/reflections/$assignmentId':
      return (
        <ButtonLink to="/reflections/$assignmentId" params={{ assignmentId: place.assignment }} {...looks} />
      );
  }
}
