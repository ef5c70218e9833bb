import { DueText } from '../../shared/components/due-text.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { reasonInWords } from '../../shared/fieldwork/verdict.tsx';
import type { Work } from '../../shared/fieldwork/fieldwork-query.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import classes from './home.module.css';
import { nextStepOf, type NextStepPlace } from './next-step.ts';

/** One sentence that says what to do now, and one button that goes there. */
export function NextStepCard({ work, primary }: { work: Work; primary: boolean }) {
  const t = useText();
  const { say, place, subject, interview } = nextStepOf(work, new Date());
  const { milestone, thankBy } = work.nextStep;
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
        {thankBy && <ThankBy at={thankBy} />}
        {!thankBy && milestone && (
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

/** By when a thank-you is best said, and how long that is. */
function ThankBy({ at }: { at: string }) {
  const { zone } = useViewer();
  const late = new Date(at) < new Date();
  return (
    <span className={classes.nextDue} data-late={late || undefined}>
      <T
        id={late ? 'home.thankLate' : 'home.thankBy'}
        values={{
          when: <DueText key="when" dueAt={at} zone={zone} form="when" />,
          distance: <DueText key="distance" dueAt={at} zone={zone} form="distance" />,
        }}
      />
    </span>
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
    case '/thanks':
      return <ButtonLink to="/thanks" {...looks} />;
    case '/thanks/$interviewId':
      return <ButtonLink to="/thanks/$interviewId" params={{ interviewId: place.interviewId }} {...looks} />;
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
