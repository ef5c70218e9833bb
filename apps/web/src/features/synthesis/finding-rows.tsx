import type { FindingStanding, FindingVerdictKind } from '@firsthand/contracts';
import { IconArrowsSplit2, IconPencil } from '@tabler/icons-react';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import {
  type Column,
  type Finding,
  inTopicOrder,
  type Synthesis,
  trustIn,
  verdictOn,
} from './synthesis-query.ts';
import classes from './rows.module.css';
import { TrustMark } from './trust-mark.tsx';

const VERDICT_TONES: Record<FindingVerdictKind, Tone> = {
  CONFIRMED: 'good',
  REFINED: 'accent',
  CONTRADICTED: 'bad',
  STILL_OPEN: 'quiet',
};
const STANDING_TONES: Record<FindingStanding, Tone> = {
  ...VERDICT_TONES,
  NOT_HEARD: 'quiet',
  DIVIDED: 'wait',
};
const STANDING_ICONS = { DIVIDED: IconArrowsSplit2, REFINED: IconPencil } as const;

interface FindingRowsProps {
  readonly synthesis: Synthesis;
  /** With `<finding>.<interview>`; left out where it is only to be read. */
  readonly onTrust?: (cell: string) => void;
}

/**
 * Findings down, people across, with the verdict, what was said, and how far the student trusts it. The roles are said
 * again, because a table laid out as blocks on a phone is no table to a screen reader.
 */
export function FindingRows({ synthesis, onTrust }: FindingRowsProps) {
  const t = useText();
  const { findings, voices, occupation } = synthesis;
  if (findings.length === 0)
    return onTrust ? (
      <EmptyState
        picture="grid"
        title={t('synthesis.findings')}
        action={
          <ButtonLink
            to="/plan/$occupationId"
            params={{ occupationId: occupation.id }}
            variant="default"
            size="md"
          >
            {t('synthesis.toSheet')}
          </ButtonLink>
        }
      >
        {t('synthesis.noFindings')}
      </EmptyState>
    ) : null;
  return (
    <>
      {onTrust && <p className={classes.hint}>{t('synthesis.findingsHint')}</p>}
      <div className={classes.frame} role="region" aria-label={t('synthesis.findings')} tabIndex={0}>
        <table role="table" className={classes.table}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('synthesis.published')}
              </th>
              {voices.map(({ interviewId, name, vantage }) => (
                <th role="columnheader" scope="col" key={interviewId}>
                  {name}
                  <small>{t(`vantage.${vantage}`)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {inTopicOrder(findings).map((finding) => (
              <tr role="row" key={finding.id}>
                <th role="rowheader" scope="row">
                  <Published finding={finding} />
                </th>
                {voices.map((voice) => (
                  <td role="cell" key={voice.interviewId}>
                    <span className={classes.who} aria-hidden>
                      {voice.name}
                      <small>{t(`vantage.${voice.vantage}`)}</small>
                    </span>
                    <Cell
                      synthesis={synthesis}
                      finding={finding}
                      voice={voice}
                      {...(onTrust && { onTrust })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Published({ finding }: { finding: Finding }) {
  const t = useText();
  const { topic, text, sourceTitle, sourceOn, locality, summary, verdicts } = finding;
  const { standing, fromWithin } = summary;
  const voices = verdicts.filter(
    ({ verdict }) => verdict !== 'STILL_OPEN' || standing === 'STILL_OPEN',
  ).length;
  const icon =
    standing in STANDING_ICONS ? STANDING_ICONS[standing as keyof typeof STANDING_ICONS] : undefined;
  const tookSide = standing !== 'NOT_HEARD' && standing !== 'STILL_OPEN';
  return (
    <>
      <small>{t(`topic.${topic}`)}</small>
      <span className={classes.text}>{text}</span>
      <small>{[sourceTitle || t('research.noSource'), sourceOn, locality].filter(Boolean).join(', ')}</small>
      <span className={classes.standing}>
        <StatusPill tone={STANDING_TONES[standing]} {...(icon && { icon })}>
          {t(`standing.${standing}`, { voices })}
        </StatusPill>
        {tookSide && !fromWithin && <small>{t('research.fromOutside')}</small>}
      </span>
    </>
  );
}

interface CellProps extends FindingRowsProps {
  readonly finding: Finding;
  readonly voice: Column;
}

function Cell({ synthesis, finding, voice, onTrust }: CellProps) {
  const t = useText();
  const given = verdictOn(finding, voice.interviewId);
  const named = { name: voice.name, text: finding.text };
  if (!given)
    return onTrust ? (
      <AnchorLink
        className={classes.missing}
        to="/plan/$occupationId"
        params={{ occupationId: synthesis.occupation.id }}
        search={{ view: 'heard', cell: `${finding.id}.${voice.interviewId}` }}
        aria-label={t('synthesis.sayNamed', named)}
      >
        {t('synthesis.notSaid')}
      </AnchorLink>
    ) : (
      <span className={classes.missing}>{t('synthesis.notSaid')}</span>
    );
  return (
    <div className={classes.said}>
      <StatusPill tone={VERDICT_TONES[given.verdict]}>{t(`finding.${given.verdict}`)}</StatusPill>
      {given.heard && <p>{given.heard}</p>}
      <TrustMark
        {...named}
        given={trustIn(synthesis, finding.id, voice.interviewId)}
        onTrust={onTrust && (() => onTrust(`${finding.id}.${voice.interviewId}`))}
      />
    </div>
  );
}
