import { UnstyledButton } from '@mantine/core';
import type { FindingVerdictKind } from '@firsthand/contracts';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { AnchorLink } from '../../shared/components/links.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './heard.module.css';
import { inTopicOrder, type Sheet, verdictOn, type Finding, type Voice } from './sheet-query.ts';
import { StandingPill } from './standing-pill.tsx';
import { useSourceText } from './use-source-text.ts';

const VERDICT_TONES: Record<FindingVerdictKind, Tone> = {
  CONFIRMED: 'good',
  REFINED: 'accent',
  CONTRADICTED: 'bad',
  STILL_OPEN: 'quiet',
};

interface HeardTableProps {
  readonly sheet: Sheet;
  /** All of them, or the one whose interview is being gone through. */
  readonly voices: readonly Voice[];
  readonly onOpen: (cell: { findingId: string; interviewId: string }) => void;
}

/**
 * Findings down, voices across. On phones the voices stand under each finding; the roles are said again there, because
 * a table laid out as blocks is no table to a screen reader.
 */
export function HeardTable({ sheet, voices, onOpen }: HeardTableProps) {
  const t = useText();
  return (
    // Many voices make it wider than the page; whoever scrolls by keyboard must be able to reach it.
    <div className={classes.frame} role="region" aria-label={t('research.heardView')} tabIndex={0}>
      <table role="table" className={classes.table}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('research.published')}
            </th>
            {voices.map((voice) => (
              <th role="columnheader" scope="col" key={voice.interviewId}>
                <VoiceName voice={voice} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {inTopicOrder(sheet.findings).map((finding) => (
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
                    finding={finding}
                    voice={voice}
                    onOpen={() => onOpen({ findingId: finding.id, interviewId: voice.interviewId })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VoiceName({ voice }: { voice: Voice }) {
  const t = useText();
  return (
    <>
      <AnchorLink to="/interviews/$interviewId" params={{ interviewId: voice.interviewId }}>
        {voice.name}
      </AnchorLink>
      <small>{t(`vantage.${voice.vantage}`)}</small>
    </>
  );
}

function Published({ finding }: { finding: Finding }) {
  const t = useText();
  const sourceText = useSourceText();
  const { summary } = finding;
  const tookSide = summary.standing !== 'NOT_HEARD' && summary.standing !== 'STILL_OPEN';
  return (
    <>
      <small>{t(`topic.${finding.topic}`)}</small>
      <span className={classes.text}>{finding.text}</span>
      <small>{sourceText(finding)}</small>
      <span className={classes.standing}>
        <StandingPill summary={summary} />
        {tookSide && !summary.fromWithin && <small>{t('research.fromOutside')}</small>}
      </span>
    </>
  );
}

function Cell({ finding, voice, onOpen }: { finding: Finding; voice: Voice; onOpen: () => void }) {
  const t = useText();
  const given = verdictOn(finding, voice.interviewId);
  const named = { name: voice.name, text: finding.text };
  if (!given)
    return (
      <UnstyledButton className={classes.empty} onClick={onOpen} aria-label={t('research.sayNamed', named)}>
        <IconPlus size={16} stroke={1.75} aria-hidden />
        {t('research.say')}
      </UnstyledButton>
    );
  return (
    <div className={classes.given}>
      <StatusPill tone={VERDICT_TONES[given.verdict]}>{t(`finding.${given.verdict}`)}</StatusPill>
      <UnstyledButton
        className={classes.change}
        onClick={onOpen}
        aria-label={t('research.changeNamed', named)}
      >
        <IconPencil size={16} stroke={1.75} aria-hidden />
      </UnstyledButton>
      {given.heard && <p>{given.heard}</p>}
    </div>
  );
}
