import { Button, Textarea } from '@mantine/core';
import { LIMITS, type OutreachChannel, type OutreachOutcome } from '@firsthand/contracts';
import { IconMail, IconMessage, IconPhone, IconUser, type Icon } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { LogOutreachDocument, RecordOutcomeDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { BeforeAsking, useMissingBeforeAsking } from '../../shared/fieldwork/before-asking.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { AgainOn } from './again-on.tsx';
import { CareNote, isClosed } from './care-note.tsx';
import classes from './outreach.module.css';
import { type Attempt, nextMove, type Person, saidTogether } from './outreach.ts';
import { WhoElse, type Named } from './who-else.tsx';

const CHANNEL_ICONS: Record<OutreachChannel, Icon> = {
  PHONE: IconPhone,
  EMAIL: IconMail,
  IN_PERSON: IconUser,
  MESSAGE: IconMessage,
};

/** Doing it from here, with one's own script. */
const WAYS = [
  { to: '/people/$contactId/call', say: 'outreach.callNow', channel: 'PHONE', icon: IconPhone },
  { to: '/people/$contactId/write', say: 'outreach.writeNow', channel: 'EMAIL', icon: IconMail },
] as const;

interface Answer {
  readonly outcome: OutreachOutcome;
  readonly referral?: Named;
  readonly againOn?: string;
}

/** How asking somebody goes: the one next move, and all that was tried. */
export function OutreachStory({ person }: { person: Person }) {
  const t = useText();
  const [latest] = person.outreaches;
  const move = `${latest?.id} ${latest?.version}`;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(move);
  // The button that was pressed is gone; whoever goes by keyboard goes on from here.
  useEffect(() => {
    if (before.current !== move) heading.current?.focus({ preventScroll: true });
    before.current = move;
  }, [move]);
  if (!person.standing) return null;
  return (
    <section className={classes.story} aria-labelledby="outreach">
      <h2 id="outreach" ref={heading} tabIndex={-1}>
        {t('outreach.title')}
      </h2>
      <CareNote person={person} />
      {/* A new attempt begins with an empty note. */}
      {!isClosed(person) && (
        <NextMove key={move} person={person} standing={person.standing} latest={latest} />
      )}
      {person.outreaches.length > 0 && (
        <ol className={classes.attempts}>
          {person.outreaches.map((attempt) => (
            <AttemptRow key={attempt.id} attempt={attempt} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface NextMoveProps {
  readonly person: Person;
  readonly standing: NonNullable<Person['standing']>;
  readonly latest: Attempt | undefined;
}

function NextMove({ person, standing, latest }: NextMoveProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const navigate = useNavigate();
  const changed = useFieldworkChanged();
  const [said, setSaid] = useState('');
  const [turned, setTurned] = useState<'DECLINED' | 'NOT_NOW' | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const { asks, answers, first } = nextMove(standing, latest);
  const missing = useMissingBeforeAsking();
  const gated = missing !== null && !person.outreaches.some(({ sentAt }) => sentAt);
  const { name, id: contactId } = person;

  const ask = useMutation({
    mutationFn: (channel: OutreachChannel) =>
      request(LogOutreachDocument, {
        input: { contactId, channel, said: said.trim(), idempotencyKey: `${key} ${channel}` },
      }),
    onSuccess: changed,
  });
  const answer = useMutation({
    mutationFn: ({ outcome, referral, againOn }: Answer) =>
      request(RecordOutcomeDocument, {
        input: {
          outreachId: latest?.id ?? '',
          version: latest?.version ?? 0,
          outcome,
          said: saidTogether(latest?.said ?? '', said),
          referral: referral ?? null,
          againOn: againOn ?? null,
        },
      }),
    onSuccess: async ({ recordOutcome: { referral } }, { outcome }) => {
      if (referral) toast(t('people.added', { name: referral.name }));
      if (outcome === 'ACCEPTED')
        await navigate({ to: '/interviews/new', search: { contact: contactId, planned: true } });
      await changed();
    },
  });
  const busy = ask.isPending || answer.isPending;
  const day = (on: string | null | undefined) =>
    on ? formatDate(`${on}T12:00Z`, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }) : '';
  const { dueOn, channel } = standing;
  const hint =
    standing.standing === 'WAITING'
      ? dueOn && channel
        ? t(`outreach.again.${channel}`, { day: day(dueOn) })
        : t('outreach.rests', { day: day(latest?.expiresOn) })
      : t(`outreach.why.${standing.standing}`, { name });
  // The way the assignment or the last try suggests comes first.
  const ways = asks.indexOf('EMAIL') < asks.indexOf('PHONE') ? WAYS.toReversed() : WAYS;
  const waitsForWord = standing.standing === 'WAITING' && latest?.state === 'SENT';

  if (turned === 'NOT_NOW')
    return (
      <>
        <AgainOn
          busy={busy}
          onDay={(againOn) => answer.mutate({ outcome: 'NOT_NOW', againOn })}
          onBack={() => setTurned(null)}
        />
        <ErrorState error={answer.error} />
      </>
    );
  if (turned === 'DECLINED')
    return (
      <WhoElse
        name={name}
        busy={busy}
        error={answer.error}
        onNamed={(referral) => answer.mutate({ outcome: 'DECLINED', referral })}
        onNobody={() => answer.mutate({ outcome: 'DECLINED' })}
        onBack={() => setTurned(null)}
      />
    );
  return (
    <div className={classes.move}>
      <p className={classes.say}>
        {waitsForWord ? t('outreach.whatCame') : t(`outreach.say.${standing.standing}`, { name })}
      </p>
      <p className={classes.hint}>{hint}</p>
      {gated && asks.length > 0 && <BeforeAsking />}
      {first === 'schedule' && (
        <ButtonLink to="/interviews/new" search={{ contact: contactId, planned: true }} size="md">
          {t('outreach.schedule')}
        </ButtonLink>
      )}
      {first === 'others' && (
        <ButtonLink to="/people" search={{ add: true }} size="md" variant="default">
          {t('outreach.somebodyElse')}
        </ButtonLink>
      )}
      {asks.length > 0 && (
        <>
          <div className={classes.buttons}>
            {ways.map(({ to, say, channel: way, icon: WayIcon }) => (
              <ButtonLink
                key={to}
                to={to}
                params={{ contactId }}
                size="md"
                variant={first === 'asks' && !gated && way === ways[0]?.channel ? 'filled' : 'default'}
                leftSection={<WayIcon size={18} stroke={1.75} aria-hidden />}
              >
                {t(say)}
              </ButtonLink>
            ))}
          </div>
          <p className={classes.hint}>{t('outreach.or')}</p>
        </>
      )}
      {asks.length > 0 && (
        <div className={classes.buttons}>
          {asks.map((each) => {
            const ChannelIcon = CHANNEL_ICONS[each];
            return (
              <Button
                key={each}
                size="md"
                variant="default"
                leftSection={<ChannelIcon size={18} stroke={1.75} aria-hidden />}
                disabled={busy}
                onClick={() => ask.mutate(each)}
              >
                {t(`outreach.did.${each}`)}
              </Button>
            );
          })}
        </div>
      )}
      {answers.length > 0 && first !== 'answers' && first !== 'schedule' && (
        <p className={classes.hint}>{t('outreach.orAnswered')}</p>
      )}
      {answers.length > 0 && (
        <div className={classes.buttons}>
          {answers.map((outcome) => (
            <Button
              key={outcome}
              size="md"
              variant={
                outcome === 'DO_NOT_CONTACT'
                  ? 'subtle'
                  : outcome === 'ACCEPTED' && first === 'answers'
                    ? 'filled'
                    : 'default'
              }
              disabled={busy}
              onClick={() =>
                outcome === 'DECLINED' || outcome === 'NOT_NOW'
                  ? setTurned(outcome)
                  : answer.mutate({ outcome })
              }
            >
              {t(`outreach.answer.${outcome}`)}
            </Button>
          ))}
        </div>
      )}
      {asks.length + answers.length > 0 && (
        <Textarea
          label={t('outreach.said')}
          autosize
          minRows={1}
          maxRows={8}
          maxLength={LIMITS.textLength}
          value={said}
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
      )}
      <ErrorState error={ask.error ?? answer.error} />
    </div>
  );
}

function AttemptRow({ attempt: { channel, state, said, sentAt, letter } }: { attempt: Attempt }) {
  const t = useText();
  const { formatDate } = useIntl();
  const ChannelIcon = CHANNEL_ICONS[channel];
  return (
    <li>
      <ChannelIcon size={18} stroke={1.75} aria-hidden />
      <div>
        <strong>{t(`channel.${channel}`)}</strong>
        <span>
          {sentAt && <time dateTime={sentAt}>{formatDate(sentAt, { day: 'numeric', month: 'long' })}</time>}
          {` · ${t(`outreach.state.${state}`)}`}
        </span>
        {letter && (
          <p className={classes.letter} data-refused={letter.state === 'REFUSED' || undefined}>
            {t(`outreach.letter.${letter.refusal ?? (letter.state === 'SENT' ? 'SENT' : 'WAITING')}`, {
              address: letter.toAddress,
            })}
          </p>
        )}
        {said && <p>{said}</p>}
      </div>
    </li>
  );
}
