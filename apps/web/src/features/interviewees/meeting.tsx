import { Button, NumberInput, TextInput } from '@mantine/core';
import type { MeetingAnswer } from '@firsthand/contracts';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { AnswerMeetingDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { useOwnPageAction, type OwnPage } from './own-page-query.ts';
import classes from './own-page.module.css';

type MeetingCard = OwnPage['meetings'][number];
interface Answer {
  readonly answer: MeetingAnswer;
  readonly heldOn?: string;
  readonly minutes?: number;
  readonly askedForJob?: boolean | null;
}
type YesNo = 'YES' | 'NO';

/** Confirm, correct, or not say: one tap, or a short form. */
export function Meeting({
  token,
  meeting,
  student,
}: {
  token: string;
  meeting: MeetingCard;
  student: string;
}) {
  const t = useText();
  const day = useDay();
  const { id, occupation, mode, heldOn, minutes, confirmation } = meeting;
  const answered = confirmation && confirmation.state !== 'ASKED' ? confirmation : null;
  const [open, setOpen] = useState<'no' | 'again' | 'different'>('no');
  const [job, setJob] = useState<YesNo | null>(null);
  const answer = useOwnPageAction(token, async (given: Answer) => {
    const input = { token, interviewId: id, ...given };
    return (await request(AnswerMeetingDocument, { input })).answerMeeting;
  });
  const askedForJob = job === null ? null : job === 'YES';
  const say = (given: Answer) => answer.mutate(given, { onSuccess: () => setOpen('no') });
  const facts = { occupation, day: day(heldOn), minutes, mode: t(`own.mode.${mode}`) };
  return (
    <article className={classes.meeting}>
      <p>
        <T id={minutes === null ? 'own.metPlanned' : 'own.met'} values={facts} />
      </p>
      {minutes === null ? null : answered && open === 'no' ? (
        <Answered meeting={meeting} student={student} onAgain={() => setOpen('again')} />
      ) : (
        <>
          <h3>{t('own.isItRight')}</h3>
          <p className={classes.soft}>{t('own.isItRightHint', { student })}</p>
          {open === 'different' ? (
            <Different
              meeting={meeting}
              student={student}
              job={job}
              onJob={setJob}
              busy={answer.isPending}
              onCancel={() => setOpen(answered ? 'again' : 'no')}
              onSay={(given) => say({ ...given, ...(given.answer === 'TOOK_PLACE' && { askedForJob }) })}
            />
          ) : (
            <>
              <JobQuestion student={student} value={job} onChange={setJob} />
              <div className={classes.buttons}>
                <Button
                  size="md"
                  loading={answer.isPending}
                  onClick={() => say({ answer: 'TOOK_PLACE', askedForJob })}
                >
                  {t('own.yes')}
                </Button>
                <Button size="md" variant="default" onClick={() => setOpen('different')}>
                  {t('own.different')}
                </Button>
                <Button
                  size="md"
                  variant="subtle"
                  disabled={answer.isPending}
                  onClick={() => say({ answer: 'RATHER_NOT' })}
                >
                  {t('own.ratherNot')}
                </Button>
              </div>
            </>
          )}
          <ErrorState error={answer.error} />
        </>
      )}
    </article>
  );
}

function Answered({
  meeting: { confirmation },
  student,
  onAgain,
}: {
  meeting: MeetingCard;
  student: string;
  onAgain: () => void;
}) {
  const t = useText();
  const day = useDay();
  const { formatDate } = useIntl();
  if (!confirmation || confirmation.state === 'ASKED' || confirmation.answeredAt === null) return null;
  const { state, answeredAt, tookPlace, heldOn, minutes, askedForJob } = confirmation;
  const date = formatDate(answeredAt, { day: 'numeric', month: 'long' });
  const facts = tookPlace
    ? t('own.factMet', { day: heldOn ? day(heldOn) : '', minutes })
    : t('own.factNotMet');
  return (
    <div role="status">
      <p className={classes.answered}>
        <IconCircleCheck size={20} stroke={1.75} aria-hidden />
        {t(`own.said${state}`, { date, student, facts })}
      </p>
      {askedForJob && <p className={classes.soft}>{t('own.saidJob', { student })}</p>}
      <Button variant="subtle" size="compact-sm" onClick={onAgain}>
        {t('own.again')}
      </Button>
    </div>
  );
}

interface JobQuestionProps {
  readonly student: string;
  readonly value: YesNo | null;
  readonly onChange: (value: YesNo) => void;
}

function JobQuestion({ student, value, onChange }: JobQuestionProps) {
  const t = useText();
  return (
    <ChoiceChips
      legend={t('own.jobQuestion', { student })}
      hint={t('own.jobHint')}
      choices={[
        { value: 'NO', label: t('own.no') },
        { value: 'YES', label: t('own.yesShort') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

interface DifferentProps {
  readonly meeting: MeetingCard;
  readonly student: string;
  readonly job: YesNo | null;
  readonly onJob: (value: YesNo) => void;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSay: (given: Answer) => void;
}

function Different({ meeting, student, job, onJob, busy, onCancel, onSay }: DifferentProps) {
  const t = useText();
  const [answer, setAnswer] = useState<'TOOK_PLACE' | 'DID_NOT'>('TOOK_PLACE');
  const [heldOn, setHeldOn] = useState(meeting.heldOn);
  const [minutes, setMinutes] = useState<number | string>(meeting.minutes ?? '');
  const whole = typeof minutes === 'number' && minutes >= 1 && heldOn !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer === 'DID_NOT') onSay({ answer });
    else if (whole) onSay({ answer, heldOn, minutes });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <ChoiceChips
        look="segments"
        legend={t('own.whatHappened')}
        choices={[
          { value: 'TOOK_PLACE', label: t('own.tookPlace') },
          { value: 'DID_NOT', label: t('own.didNot') },
        ]}
        value={answer}
        onChange={setAnswer}
      />
      {answer === 'TOOK_PLACE' && (
        <>
          <TextInput
            type="date"
            label={t('own.day')}
            value={heldOn}
            onChange={(event) => setHeldOn(event.currentTarget.value)}
          />
          <NumberInput label={t('own.minutes')} min={1} max={1440} value={minutes} onChange={setMinutes} />
          <JobQuestion student={student} value={job} onChange={onJob} />
        </>
      )}
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={busy} disabled={answer === 'TOOK_PLACE' && !whole}>
          {t('own.send')}
        </Button>
        <Button size="md" variant="subtle" onClick={onCancel}>
          {t('own.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** A calendar day in words. */
function useDay(): (day: string) => string {
  const { formatDate } = useIntl();
  return (on) =>
    formatDate(`${on}T12:00:00Z`, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
}
