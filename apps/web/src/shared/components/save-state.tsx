import {
  IconAlertTriangle,
  IconCheck,
  IconCloudOff,
  IconCloudUp,
  IconPencil,
  type Icon,
} from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { DraftState } from '../draft/draft-engine.ts';
import { ApiError } from '../graphql/api-error.ts';
import { useErrorText } from '../graphql/use-error-text.ts';
import { useText } from '../intl/text.tsx';
import classes from './save-state.module.css';

/** "Saved 12:04", "Saving…", "Offline: kept on this device": how safe the text above is. Takes what `useDraft` returns. */
export function SaveState({ draft }: { draft: Pick<DraftState<unknown>, 'phase' | 'savedAt' | 'error'> }) {
  const t = useText();
  const { formatTime } = useIntl();
  const errorText = useErrorText();
  const { phase, savedAt, error } = draft;
  const offline = error instanceof ApiError && error.code === 'OFFLINE';
  const [Icon, words]: [Icon, string] = {
    clean: savedAt
      ? ([IconCheck, t('save.saved', { time: formatTime(savedAt) })] as [Icon, string])
      : ([IconPencil, t('save.never')] as [Icon, string]),
    dirty: [IconCloudUp, t('save.unsaved')] as [Icon, string],
    saving: [IconCloudUp, t('save.saving')] as [Icon, string],
    waiting: [IconCloudOff, t(offline ? 'save.kept' : 'save.keptError')] as [Icon, string],
    refused: [IconAlertTriangle, t('save.refused', { reason: errorText(error) })] as [Icon, string],
    conflict: [IconAlertTriangle, t('save.conflict')] as [Icon, string],
  }[phase];
  // Only what needs attention is read out; "saving, saved" after every sentence would be noise.
  const matters = phase === 'waiting' || phase === 'refused' || phase === 'conflict';
  return (
    <span className={classes.state} data-phase={phase}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span role="status" aria-live={matters ? 'polite' : 'off'}>
        {words}
      </span>
    </span>
  );
}
