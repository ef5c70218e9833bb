import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useText } from '../../shared/intl/text.tsx';
import classes from './designer.module.css';

interface OrderButtonsProps {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down, away: for a part of a list. */
export function OrderButtons({ name, first, last, onMove, onRemove }: OrderButtonsProps) {
  const t = useText();
  return (
    <span className={classes.order}>
      <ActionIcon aria-label={t('assignments.moveUp', { name })} disabled={first} onClick={() => onMove(-1)}>
        <IconArrowUp size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('assignments.moveDown', { name })} disabled={last} onClick={() => onMove(1)}>
        <IconArrowDown size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('assignments.remove', { name })} onClick={onRemove}>
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </span>
  );
}
