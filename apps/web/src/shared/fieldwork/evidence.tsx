import { IconCircleCheck, IconHeartHandshake, IconId, IconMessage, type Icon } from '@tabler/icons-react';
import type { EvidenceTier } from '@firsthand/contracts';
import { StatusPill, type Tone } from '../components/status-pill.tsx';
import { useText } from '../intl/text.tsx';

const LOOKS = {
  NONE: { tone: 'quiet', icon: IconMessage },
  CARD_PHOTO: { tone: 'accent', icon: IconId },
  THANK_YOU: { tone: 'accent', icon: IconHeartHandshake },
  CONFIRMED: { tone: 'good', icon: IconCircleCheck },
} satisfies Record<EvidenceTier, { tone: Tone; icon: Icon }>;

/** How well it is known that an interview took place; the same words for the student and their staff. */
export function EvidencePill({ tier }: { tier: EvidenceTier }) {
  const t = useText();
  const { tone, icon } = LOOKS[tier];
  return (
    <StatusPill tone={tone} icon={icon}>
      {t(`evidence.${tier}`)}
    </StatusPill>
  );
}
