import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconNotes, IconX } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { stampOver, type LogSheet } from '../../shared/offline/edits.ts';
import type { InterviewLog } from '../../shared/offline/use-interview-log.ts';
import type { Viewer } from '../../shared/session/session.ts';
import { ClosingCard } from './closing-card.tsx';
import classes from './day.module.css';
import { KeepingLine } from './keeping-line.tsx';
import { QuestionCard } from './question-card.tsx';
import { QuickNotes } from './quick-notes.tsx';
import { StartCard } from './start-card.tsx';
import { firstOpen, stepsOf, type Step } from './steps.ts';
import { TimerCue, TimerRing } from './timer-ring.tsx';
import { timerAt, USUAL_MINUTES } from './timer.ts';
import { useKeepAwake, useSeconds } from './use-clock.ts';

const route = getRouteApi('/field/interviews/$interviewId/day');

type DayScreenProps = Pick<InterviewLog, 'put' | 'sending' | 'sendNow'> & {
  readonly log: LogSheet;
  readonly viewer: Viewer;
};

/** One thing at a time: big words, what matters under the thumb, the clock always in sight. */
export function DayScreen({ log, viewer, put, sending, sendNow }: DayScreenProps) {
  const t = useText();
  const navigate = route.useNavigate();
  const { at } = route.useSearch();
  const { interview, closing } = log;
  const { startedAt, endedAt } = closing;
  const plannedMinutes = interview.plannedMinutes ?? USUAL_MINUTES;
  const running = startedAt !== null && endedAt === null;
  const timer = timerAt(useSeconds(running), { startedAt, endedAt }, plannedMinutes);
  useKeepAwake(running);
  const steps = stepsOf(log);
  const [opened] = useState(() => firstOpen(steps, startedAt !== null));
  const index = Math.min(at ?? opened, steps.length - 1);
  const step = steps[index]!;
  const go = (to: number) => void navigate({ search: { at: to }, replace: true });
  const setClock = (startedAtNow: string, endedAtNow: string | null) =>
    put({
      kind: 'clock',
      content: { startedAt: startedAtNow, endedAt: endedAtNow, ...stampOver(closing.clockEditedAt) },
    });
  const [telling, setTelling] = useState(false);
  const card = useCardFocus(index);

  return (
    <div className={classes.screen} data-phase={timer.phase}>
      <title>{`${t('day.title')} · ${interview.contact.name} · ${t('app.name')}`}</title>
      <header className={classes.top}>
        <AnchorLink
          to="/interviews/$interviewId"
          params={{ interviewId: interview.id }}
          className={classes.leave}
          aria-label={t('day.leave')}
        >
          <IconX size={24} aria-hidden />
        </AnchorLink>
        <div className={classes.who}>
          <h1>{interview.contact.name}</h1>
          <p>{interview.occupation.title}</p>
        </div>
        <TimerRing timer={timer} plannedMinutes={plannedMinutes} />
        <KeepingLine sending={sending} viewer={viewer} onSend={sendNow} />
      </header>
      <main className={classes.card} ref={card} tabIndex={-1} aria-label={useStepName(step, index, steps)}>
        <TimerCue timer={timer} plannedMinutes={plannedMinutes} />
        {step.kind === 'start' && (
          <StartCard
            log={log}
            plannedMinutes={plannedMinutes}
            onStart={() => {
              setClock(new Date().toISOString(), null);
              go(1);
            }}
          />
        )}
        {step.kind === 'question' && <QuestionCard key={index} step={step} position={index} put={put} />}
        {step.kind === 'closing' && (
          <ClosingCard
            viewer={viewer}
            log={log}
            put={put}
            timer={timer}
            onEnd={() => startedAt && setClock(startedAt, new Date().toISOString())}
            onGoOn={() => startedAt && setClock(startedAt, null)}
          />
        )}
      </main>
      <nav className={classes.bottom} aria-label={t('day.steps')}>
        <Button
          size="lg"
          variant="default"
          disabled={index === 0}
          onClick={() => go(index - 1)}
          aria-label={t('day.back')}
          className={classes.back}
        >
          <IconChevronLeft size={26} aria-hidden />
        </Button>
        <Button size="lg" variant="default" className={classes.tell} onClick={() => setTelling(true)}>
          <IconNotes size={22} aria-hidden />
          <span>{t('day.tell')}</span>
        </Button>
        <Button
          size="lg"
          disabled={index === steps.length - 1}
          onClick={() => go(index + 1)}
          variant={step.kind === 'start' && startedAt === null ? 'default' : 'filled'}
          className={classes.next}
          rightSection={<IconChevronRight size={24} aria-hidden />}
        >
          {t('day.next')}
        </Button>
      </nav>
      <QuickNotes opened={telling} onClose={() => setTelling(false)} log={log} put={put} />
    </div>
  );
}

function useStepName(step: Step, index: number, steps: readonly Step[]): string {
  const t = useText();
  const { formatNumber } = useIntl();
  if (step.kind === 'start') return t('day.start');
  if (step.kind === 'closing') return t('day.closing');
  return t('day.questionOf', { number: formatNumber(index), all: formatNumber(steps.length - 2) });
}

/** The next card begins at its top, and screen readers go there. */
function useCardFocus(index: number) {
  const card = useRef<HTMLElement>(null);
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    card.current?.scrollTo({ top: 0 });
    card.current?.focus({ preventScroll: true });
  }, [index]);
  return card;
}
