import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { AgainOn } from './again-on.tsx';
import { FixTime } from './fix-time.tsx';
import { isClosed } from './care-note.tsx';
import { ANSWER_PARTS, partsOf, saidOf } from './scripts.ts';
import { contactQuery } from './contact-query.ts';
import classes from './scripts.module.css';
import { type CallOutcome, useRecordCall } from './use-record-call.ts';
import { useScriptFor, type ScriptFor } from './use-script-for.ts';
import { MayAsk } from './may-ask.tsx';
import type { Person } from './outreach.ts';
import { QuestionsLink } from './questions-link.tsx';
import { WhoElse } from './who-else.tsx';

const route = getRouteApi('/shell/people/$contactId/call');

/** What to say on the telephone, in big letters, and a tap for each way it can go. */
export function CallPage() {
  const t = useText();
  const { contactId } = route.useParams();
  const { ready, error, retry } = useScriptFor('PHONE', contactId);
  const contact = useQuery(contactQuery(contactId));
  if ((!ready && !error) || contact.isPending) return <PageSkeleton />;
  const above = (
    <AnchorLink to="/people/$contactId" params={{ contactId }} size="sm">
      {ready?.facts.contactName ?? t('people.person')}
    </AnchorLink>
  );
  if (!ready || !contact.data)
    return (
      <>
        <PageHeader title={t('call.title')} above={above} />
        <ErrorState error={error ?? contact.error} onRetry={retry} />
      </>
    );
  const { contactName, contactPhone } = ready.facts;
  const open = !isClosed(contact.data);
  return (
    <div className={classes.callPage}>
      <PageHeader
        title={t('call.with', { name: contactName })}
        above={above}
        action={
          open && (
            <div className={classes.buttons}>
              <QuestionsLink person={contact.data} size="sm" />
              <ButtonLink
                to="/people/script"
                search={{ channel: 'PHONE', contact: contactId }}
                variant="subtle"
                size="sm"
              >
                {t('script.change')}
              </ButtonLink>
            </div>
          )
        }
      />
      <MayAsk person={contact.data} />
      {open && contactPhone && (
        <a className={classes.dial} href={`tel:${contactPhone.replaceAll(/[^+\d]/g, '')}`}>
          <IconPhone size={22} stroke={1.75} aria-hidden />
          {contactPhone}
        </a>
      )}
      {open && <Talk key={contactId} contactId={contactId} occupation={contact.data.occupation} {...ready} />}
    </div>
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
