import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './status-pill.module.css';

export type Tone = 'good' | 'wait' | 'bad' | 'accent' | 'quiet';

const ICONS: Record<Tone, Icon> = {
  good: IconCircleCheck,
  wait: IconClock,
  bad: IconAlertTriangle,
  accent: IconCircle,
  quiet: IconCircleDashed,
};

/** A state in words, with an icon; the colour only helps. */
export function StatusPill({ tone, icon, children }: { tone: Tone; icon?: Icon; children: ReactNode }) {
  const Icon = icon ?? ICONS[tone];
  return (
    <span className={classes.pill} data-tone={tone}>
      <Icon size={15} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
