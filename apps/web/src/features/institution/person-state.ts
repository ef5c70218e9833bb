import type { PersonState } from '../../generated/operations.ts';
import type { Tone } from '../../shared/components/status-pill.tsx';

export const STATE_TONES: Record<PersonState, Tone> = { IN: 'good', WAITING: 'wait', ENDED: 'quiet' };
