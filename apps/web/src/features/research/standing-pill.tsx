import type { FindingStanding } from '@firsthand/contracts';
import { IconArrowsSplit2, IconPencil } from '@tabler/icons-react';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { Finding } from './sheet-query.ts';

const TONES: Record<FindingStanding, Tone> = {
  NOT_HEARD: 'quiet',
  STILL_OPEN: 'quiet',
  CONFIRMED: 'good',
  REFINED: 'accent',
  CONTRADICTED: 'bad',
  DIVIDED: 'wait',
};

/** Where a finding stands after everybody who was asked. */
export function StandingPill({ summary }: { summary: Finding['summary'] }) {
  const t = useText();
  const { standing, sides } = summary;
  const voices = sides
    .filter(({ verdict }) => verdict !== 'STILL_OPEN' || standing === 'STILL_OPEN')
    .reduce((sum, { interviewIds }) => sum + interviewIds.length, 0);
  const icon = standing === 'DIVIDED' ? IconArrowsSplit2 : standing === 'REFINED' ? IconPencil : undefined;
  return (
    <StatusPill tone={TONES[standing]} {...(icon && { icon })}>
      {t(`standing.${standing}`, { voices })}
    </StatusPill>
  );
}
