import { Button } from '@mantine/core';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { Withheld } from '../../shared/fieldwork/withheld.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { Column, Weighing } from './synthesis-query.ts';
import classes from './synthesis.module.css';

interface VoiceColumnsProps {
  readonly voices: readonly Column[];
  /** Left out where it is only to be read. */
  readonly onWeigh?: (interviewId: string) => void;
}

/** One column for each person; on a phone they are swiped, with the next one showing at the edge. */
export function VoiceColumns({ voices, onWeigh }: VoiceColumnsProps) {
  const t = useText();
  return (
    // Whoever scrolls by keyboard must be able to reach what lies beyond the edge.
    <div className={classes.columns} role="region" aria-label={t('synthesis.voices')} tabIndex={0}>
      {voices.map((voice) => (
        <VoiceColumn key={voice.interviewId} voice={voice} {...(onWeigh && { onWeigh })} />
      ))}
    </div>
  );
}

function VoiceColumn({ voice, onWeigh }: { voice: Column } & Pick<VoiceColumnsProps, 'onWeigh'>) {
  const t = useText();
  const { formatDate } = useIntl();
  const { interviewId, name, position, organisation, vantage, heldAt, mode, actualMinutes, notes, weighing } =
    voice;
  const id = `voice-${interviewId}`;
  return (
    <article className={classes.column} aria-labelledby={id}>
      <h3 id={id}>
        {onWeigh ? (
          <AnchorLink to="/interviews/$interviewId" params={{ interviewId }} inherit>
            {name}
          </AnchorLink>
        ) : (
          name
        )}
      </h3>
      <small>{[position, organisation].filter(Boolean).join(', ')}</small>
      <p className={classes.pills}>
        <StatusPill tone="accent" icon={IconEye}>
          {t(`vantage.${vantage}`)}
        </StatusPill>
      </p>
      <small>
        {t('synthesis.met', {
          date: formatDate(heldAt, { day: 'numeric', month: 'short' }),
          mode: t(`mode.${mode}`),
          minutes: actualMinutes,
        })}
      </small>
      <h4>{t(onWeigh ? 'synthesis.notes' : 'studentSynthesis.notes')}</h4>
      {voice.withheld && <Withheld name={name} reader={onWeigh ? 'student' : 'staff'} />}
      <Noted notes={notes} answers={voice.answers} withheld={voice.withheld} />
      <div className={classes.weighed}>
        {weighing ? (
          <WeighingFacts weighing={weighing} />
        ) : (
          !onWeigh && <p className={classes.quiet}>{t('studentSynthesis.notWeighed')}</p>
        )}
        {onWeigh && (
          <Button
            variant={weighing ? 'subtle' : 'light'}
            color={weighing ? 'gray' : 'accent'}
            fullWidth={!weighing}
            h="auto"
            mih="2.25rem"
            py={6}
            styles={{ label: { whiteSpace: 'normal', lineHeight: 1.35 } }}
            leftSection={weighing && <IconPencil size={16} aria-hidden />}
            {...(weighing && { 'aria-label': t('weigh.change', { name }) })}
            onClick={() => onWeigh(interviewId)}
          >
            {weighing ? t('weigh.changeShort') : t('weigh.open', { name })}
          </Button>
        )}
      </div>
    </article>
  );
}

/** Notes, and what was said to each question, as far as it is words; figures stand in a table of their own. */
function Noted({ notes, answers, withheld }: Pick<Column, 'notes' | 'answers' | 'withheld'>) {
  const t = useText();
  const said = answers.filter(({ text }) => text.trim() !== '');
  if (notes === '' && said.length === 0)
    return withheld ? null : <p className={classes.quiet}>{t('synthesis.noNotes')}</p>;
  return (
    // Long notes scroll in themselves; whoever goes by keyboard must be able to reach them.
    <div className={classes.notes} tabIndex={0}>
      {notes && <p>{notes}</p>}
      {said.length > 0 && (
        <dl>
          {said.map(({ id, question, text }) => (
            <div key={id}>
              <dt>{question || t('synthesis.unasked')}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

type Step = 1 | 2 | 3 | 4;

/** Three scales, each as a word and as far as it is filled. */
function WeighingFacts({ weighing }: { weighing: Weighing }) {
  const t = useText();
  const { placed, sure, interested, reason } = weighing;
  const rows: [string, number, string][] = [
    [t('weigh.placedShort'), placed, t(`scale.${placed as Step}`)],
    [t('weigh.sureShort'), sure, t(`scale.${sure as Step}`)],
    [t('weigh.interestedShort'), interested, t(`gain.${interested as Step}`)],
  ];
  return (
    <>
      <dl className={classes.scales}>
        {rows.map(([label, value, word]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={classes.dots} aria-hidden>
                {[1, 2, 3, 4].map((step) => (
                  <i key={step} data-full={step <= value || undefined} />
                ))}
              </span>
              {word}
            </dd>
          </div>
        ))}
      </dl>
      {reason && <p className={classes.reason}>{reason}</p>}
    </>
  );
}
