import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { AskingPage } from './asking-page.tsx';
import { AgainOn } from './again-on.tsx';
import { FixTime } from './fix-time.tsx';
import { ANSWER_PARTS, partsOf, saidOf } from './scripts.ts';
import classes from './scripts.module.css';
import { type CallOutcome, useRecordCall } from './use-record-call.ts';
import type { ScriptFor } from './use-script-for.ts';
import type { Person } from './outreach.ts';
import { QuestionsLink } from './questions-link.tsx';
import { WhoElse } from './who-else.tsx';

const route = getRouteApi('/shell/people/$contactId/call');

/** What to say on the telephone, in big letters, and a tap for each way it can go. */
export function CallPage() {
  const t = useText();
  const { contactId } = route.useParams();
  return (
    <AskingPage
      contactId={contactId}
      channel="PHONE"
      title={t('call.title')}
      titleFor={(name) => t('call.with', { name })}
      className={classes.callPage}
      action={(person) => (
        <div className={classes.buttons}>
          <QuestionsLink person={person} size="sm" />
          <ButtonLink
            to="/people/script"
            search={{ channel: 'PHONE', contact: contactId }}
            variant="subtle"
            size="sm"
          >
            {t('script.change')}
          </ButtonLink>
        </div>
      )}
    >
      {(asking, { occupation }) => (
        <>
          <Dial number={asking.facts.contactPhone} />
          <Talk key={contactId} contactId={contactId} occupation={occupation} {...asking} />
        </>
      )}
    </AskingPage>
  );
}

function Dial({ number }: { number: string }) {
  if (!number) return null;
  return (
    <a className={classes.dial} href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
      <IconPhone size={22} stroke={1.75} aria-hidden />
      {number}
    </a>
  );
}

type Branch = 'ASK' | 'IF_YES' | 'IF_NOT_NOW' | 'IF_NO';

interface TalkProps extends ScriptFor {
  readonly contactId: string;
  readonly occupation: Person['occupation'];
}

/** The script as a small tree: what to ask, and from each answer straight to what it leads to. */
function Talk({ contactId, occupation, script, facts, values }: TalkProps) {
  const t = useText();
  const navigate = route.useNavigate();
  const [branch, setBranch] = useState<Branch>('ASK');
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(branch);
  const record = useRecordCall(contactId);
  // Whoever goes by keyboard or by ear goes on where the tree went.
  useEffect(() => {
    if (before.current !== branch) heading.current?.focus();
    before.current = branch;
  }, [branch]);
  const goOn = ({ outcome }: CallOutcome, interviewId: string | null, now: boolean) => {
    if (interviewId && now)
      return navigate({ to: '/interviews/$interviewId/day', params: { interviewId }, search: {} });
    if (interviewId) return navigate({ to: '/interviews/$interviewId', params: { interviewId }, search: {} });
    if (outcome === 'ACCEPTED')
      return navigate({ to: '/interviews/new', search: { contact: contactId, planned: true } });
    return navigate({ to: '/people/$contactId', params: { contactId }, search: {} });
  };
  const note = (outcome: CallOutcome, now = false) =>
    record.mutate(outcome, {
      onSuccess: ({ interviewId, referral }) => {
        if (referral) toast(t('people.added', { name: referral.name }));
        void goOn(outcome, interviewId ?? null, now);
      },
    });
  const say = branch === 'ASK' ? null : saidOf(script.content, branch, values);
  const back = () => setBranch('ASK');
  return (
    <>
      <section className={classes.saying} aria-labelledby="saying">
        <h2 id="saying" tabIndex={-1} ref={heading}>
          {t(`call.branch.${branch}`)}
        </h2>
        {branch === 'ASK'
          ? partsOf('PHONE')
              .filter((part) => !(ANSWER_PARTS as readonly string[]).includes(part))
              .map((part) => ({ part, text: saidOf(script.content, part, values) }))
              .filter(({ text }) => text)
              .map(({ part, text }) => <p key={part}>{text}</p>)
          : say && <p>{say}</p>}
      </section>
      <ErrorState error={record.error} />
      {branch === 'ASK' && (
        <div className={classes.answers} role="group" aria-label={t('call.answers')}>
          <Button size="lg" onClick={() => setBranch('IF_YES')}>
            {t('call.yes')}
          </Button>
          <Button size="lg" variant="default" onClick={() => setBranch('IF_NOT_NOW')}>
            {t('call.notNow')}
          </Button>
          <Button size="lg" variant="default" onClick={() => setBranch('IF_NO')}>
            {t('call.no')}
          </Button>
          <Button
            size="lg"
            variant="default"
            loading={record.isPending}
            onClick={() => note({ outcome: 'NO_ANSWER' })}
          >
            {t('call.nobody')}
          </Button>
        </div>
      )}
      {branch === 'IF_YES' && (
        <FixTime
          minutes={facts.minutes}
          occupation={occupation}
          busy={record.isPending}
          onFixed={(meeting) => note({ outcome: 'ACCEPTED', meeting })}
          onNow={(meeting) => note({ outcome: 'ACCEPTED', meeting }, true)}
          onLater={() => note({ outcome: 'ACCEPTED' })}
          onBack={back}
        />
      )}
      {branch === 'IF_NOT_NOW' && (
        <AgainOn
          busy={record.isPending}
          onDay={(againOn) => note({ outcome: 'NOT_NOW', againOn })}
          onBack={back}
        />
      )}
      {branch === 'IF_NO' && (
        <WhoElse
          name={facts.contactName}
          busy={record.isPending}
          error={null}
          onNamed={(referral) => note({ outcome: 'DECLINED', referral })}
          onNobody={() => note({ outcome: 'DECLINED' })}
          onBack={back}
        />
      )}
    </>
  );
}
