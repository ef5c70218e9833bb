import { Button, Checkbox } from '@mantine/core';
import { JOB_TALKS, OUTREACH_CHANNELS } from '@firsthand/contracts';
import { useText } from '../../shared/intl/text.tsx';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { CardPhoto } from '../../shared/offline/card-photo.tsx';
import { stampOver, type Edit, type LogSheet } from '../../shared/offline/edits.ts';
import type { Viewer } from '../../shared/session/session.ts';
import classes from './day.module.css';
import { Leads } from './leads.tsx';
import { NamedPeople } from './named-people.tsx';
import type { TimerState } from './timer.ts';

interface ClosingCardProps {
  readonly viewer: Viewer;
  readonly log: LogSheet;
  readonly put: (edit: Edit) => void;
  readonly timer: TimerState;
  readonly onEnd: () => void;
  readonly onGoOn: () => void;
}

/** The last minute: thanks, who else, the card, may I come back; then the clock stops. */
export function ClosingCard({ viewer, log, put, timer, onEnd, onGoOn }: ClosingCardProps) {
  const t = useText();
  const { closing, interview } = log;
  const { name } = interview.contact;
  const { thanked, askedWhoElse, askedForCard, cardPhotoId, mayComeBack, comeBackBy, jobTalk } = closing;
  const tick = (change: Partial<Ticks>) =>
    put({
      kind: 'checklist',
      content: {
        ...{ thanked, askedWhoElse, askedForCard, cardPhotoId, mayComeBack, comeBackBy, jobTalk },
        ...change,
        ...stampOver(closing.editedAt),
      },
    });
  return (
    <div className={classes.closing}>
      <h2 className={classes.big}>{t('day.closing')}</h2>
      <Checkbox
        size="lg"
        label={t('day.thanked')}
        checked={thanked}
        onChange={({ currentTarget }) => tick({ thanked: currentTarget.checked })}
      />
      <NamedPeople
        viewer={viewer}
        log={log}
        put={put}
        asked={askedWhoElse}
        onAsked={(asked) => tick({ askedWhoElse: asked })}
      />
      <Checkbox
        size="lg"
        label={t('day.askedForCard')}
        checked={askedForCard}
        onChange={({ currentTarget }) => tick({ askedForCard: currentTarget.checked })}
      />
      <CardPhoto
        viewer={viewer}
        label={t('day.cardPhoto')}
        hint={t('day.cardPhotoHint')}
        value={cardPhotoId}
        onChange={(id) => tick({ cardPhotoId: id, ...(id && { askedForCard: true }) })}
      />
      <ChoiceChips
        legend={t('day.mayComeBack')}
        choices={[
          { value: 'yes', label: t('day.yes') },
          { value: 'no', label: t('day.no') },
        ]}
        value={mayComeBack === null ? null : mayComeBack ? 'yes' : 'no'}
        onChange={(value) =>
          tick({ mayComeBack: value === 'yes', ...(value === 'no' && { comeBackBy: null }) })
        }
      />
      {mayComeBack && (
        <ChoiceChips
          legend={t('day.comeBackBy')}
          choices={OUTREACH_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          value={comeBackBy}
          onChange={(value) => tick({ comeBackBy: value })}
        />
      )}
      {timer.phase === 'done' ? (
        <div className={classes.done}>
          <p>
            {t('day.tookMinutes', {
              minutes: Math.max(1, Math.round(timer.elapsedMs / 60_000)),
            })}
          </p>
          <Leads viewer={viewer} log={log} put={put} />
          <ChoiceChips
            legend={t('day.jobTalk')}
            hint={t('day.jobTalkHint')}
            choices={JOB_TALKS.map((value) => ({ value, label: t(`day.jobTalk.${value}`) }))}
            value={jobTalk}
            onChange={(value) => tick({ jobTalk: value })}
          />
          <ButtonLink
            to="/interviews/$interviewId"
            params={{ interviewId: interview.id }}
            size="xl"
            fullWidth
          >
            {t('day.writeUp')}
          </ButtonLink>
          <Button variant="subtle" size="md" onClick={onGoOn}>
            {t('day.goOn')}
          </Button>
        </div>
      ) : (
        timer.phase !== 'ready' && (
          <Button size="xl" fullWidth onClick={onEnd}>
            {t('day.end', { name })}
          </Button>
        )
      )}
    </div>
  );
}

type Ticks = Pick<
  LogSheet['closing'],
  'thanked' | 'askedWhoElse' | 'askedForCard' | 'cardPhotoId' | 'mayComeBack' | 'comeBackBy' | 'jobTalk'
>;
