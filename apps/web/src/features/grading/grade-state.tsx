import { IconArrowBackUp, IconEye, IconPencil } from '@tabler/icons-react';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { RowState } from './queue.ts';

/** How far a grade is, in words with an icon. */
export function GradeStatePill({ state }: { state: RowState }) {
  const t = useText();
  const words = t(`grading.state.${state}`);
  switch (state) {
    case 'NONE':
    case 'EXCUSED':
      return <StatusPill tone="quiet">{words}</StatusPill>;
    case 'DRAFT':
      return (
        <StatusPill tone="wait" icon={IconPencil}>
          {words}
        </StatusPill>
      );
    case 'RETURNED':
      return (
        <StatusPill tone="quiet" icon={IconArrowBackUp}>
          {words}
        </StatusPill>
      );
    case 'READY':
      return <StatusPill tone="accent">{words}</StatusPill>;
    case 'RELEASED':
      return (
        <StatusPill tone="good" icon={IconEye}>
          {words}
        </StatusPill>
      );
  }
}
