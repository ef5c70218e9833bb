import { ActionIcon } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import type { Remark } from '../../shared/remarks/remark.ts';
import { BankTextarea } from './bank-textarea.tsx';
import words from '../../shared/remarks/remarks.module.css';

export interface Marking {
  /** The comment one is at. */
  readonly current: string | null;
  readonly disabled: boolean;
  readonly onCurrent: (id: string | null) => void;
  readonly onChange: (remark: Remark) => void;
  readonly onRemove: (id: string) => void;
}

interface RemarkNotesProps {
  /** Those of one answer. */
  readonly remarks: readonly Remark[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly marking: Marking;
}

/** The comments on one answer while they are written. */
export function RemarkNotes({ remarks, numberOf, marking }: RemarkNotesProps) {
  const t = useText();
  if (remarks.length === 0) return null;
  return (
    <ol className={words.remarks} aria-label={t('grading.remarks')}>
      {remarks.map((remark) => (
        <Note key={remark.id} remark={remark} number={numberOf.get(remark.id) ?? 0} marking={marking} />
      ))}
    </ol>
  );
}

interface NoteProps {
  readonly remark: Remark;
  readonly number: number;
  readonly marking: Marking;
}

function Note({ remark, number, marking }: NoteProps) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const { current, disabled, onCurrent, onChange, onRemove } = marking;
  const isCurrent = current === remark.id;
  useEffect(() => {
    if (isCurrent) field.current?.focus();
  }, [isCurrent]);
  return (
    <li value={number} data-current={isCurrent || undefined}>
      <div className={words.head}>
        <q>{remark.quote}</q>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('grading.removeRemark', { number })}
          disabled={disabled}
          onClick={() => onRemove(remark.id)}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <BankTextarea
        ref={field}
        aria-label={t('grading.remarkOn', { number })}
        size="sm"
        minRows={1}
        maxLength={LIMITS.nudgeLength}
        value={remark.text}
        disabled={disabled}
        placeholder={t('grading.remarkHint')}
        onFocus={() => onCurrent(remark.id)}
        onBlur={() => onCurrent(null)}
        onText={(text) => onChange({ ...remark, text })}
        spellCheck
      />
    </li>
  );
}
