import { Checkbox } from '@mantine/core';
import { JOB_TALKS, OUTREACH_CHANNELS } from '@firsthand/contracts';
import { ChoiceChips } from '../../../shared/components/choice-chips.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import { CardPhoto } from '../../../shared/offline/card-photo.tsx';
import { stampOver, type Edit, type LogSheet } from '../../../shared/offline/edits.ts';
import type { Viewer } from '../../../shared/session/session.ts';
import classes from './log.module.css';

interface ClosingProps {
  readonly viewer: Viewer;
  readonly log: LogSheet;
  readonly put: (edit: Edit) => void;
}

const TICKS = ['thanked', 'askedWhoElse', 'askedForCard'] as const;

/** How it ended. That it turned into asking for a job can be said without shame; a résumé they asked for is no such thing. */
export function Closing({ viewer, log: { closing, interview }, put }: ClosingProps) {
  const t = useText();
  const { thanked, askedWhoElse, askedForCard, cardPhotoId, mayComeBack, comeBackBy, jobTalk } = closing;
  const now = { thanked, askedWhoElse, askedForCard, cardPhotoId, mayComeBack, comeBackBy, jobTalk };
  const change = (part: Partial<typeof now>) =>
    put({ kind: 'checklist', content: { ...now, ...part, ...stampOver(closing.editedAt) } });
  return (
    <div className={classes.closing}>
      {TICKS.map((tick) => (
        <Checkbox
          key={tick}
          size="md"
          label={t(`log.tick.${tick}`)}
          checked={now[tick]}
          onChange={(event) => change({ [tick]: event.currentTarget.checked })}
        />
      ))}
      <CardPhoto
        viewer={viewer}
        label={t('log.cardPhoto')}
        hint={t('log.cardPhotoHint')}
        value={cardPhotoId}
        onChange={(id) => change({ cardPhotoId: id, ...(id && { askedForCard: true }) })}
      />
      <ChoiceChips
        look="segments"
        legend={t('log.comeBack', { name: interview.contact.name })}
        choices={[
          { value: 'YES', label: t('confirm.yes') },
          { value: 'NO', label: t('confirm.no') },
        ]}
        value={mayComeBack === null ? null : mayComeBack ? 'YES' : 'NO'}
        onChange={(answer) => change({ mayComeBack: answer === 'YES' })}
      />
      {mayComeBack && (
        <ChoiceChips
          legend={t('log.comeBackBy')}
          choices={OUTREACH_CHANNELS.map((one) => ({ value: one, label: t(`log.channel.${one}`) }))}
          value={comeBackBy}
          onChange={(channel) => change({ comeBackBy: channel })}
        />
      )}
      <ChoiceChips
        legend={t('log.jobTalk')}
        hint={t('log.jobTalkHint')}
        choices={JOB_TALKS.map((one) => ({ value: one, label: t(`log.jobTalk.${one}`) }))}
        value={jobTalk}
        onChange={(talk) => change({ jobTalk: talk })}
      />
      {jobTalk === 'THEY_ASKED_FOR_MY_RESUME' && <p className={classes.soft}>{t('log.resumeFine')}</p>}
      {jobTalk === 'I_ASKED' && <p className={classes.soft}>{t('log.iAskedKind')}</p>}
    </div>
  );
}
