import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import {
  IconArrowDown,
  IconArrowUp,
  IconPaperclip,
  IconRefresh,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { DraftFileFragment } from '../../generated/operations.ts';
import { KindIcon } from '../../shared/attachments/attached-files.tsx';
import { fileUrl, isPicture, useFileWords } from '../../shared/attachments/file-words.ts';
import classes from '../../shared/attachments/attachments.module.css';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useErrorText } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Attachments, Sending } from './use-attachments.ts';

/** A hint for the dialog that chooses; what is taken is told by what is in the file. */
const ACCEPTED = '.pdf,.docx,.txt,application/pdf,text/plain,image/jpeg,image/png,image/webp';

interface AttachmentsFieldProps {
  readonly files: readonly DraftFileFragment[];
  readonly attachments: Attachments;
}

/** The files that go with the draft: chosen, sent with their progress, put in order, taken away. */
export function AttachmentsField({ files, attachments }: AttachmentsFieldProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const { sending } = attachments;
  const shown = files.filter(({ id }) => !sending.some((one) => one.id === id));
  const ids = shown.map(({ id }) => id);
  const add = async (file: File) => {
    if (await attachments.add(file)) setSaid(t('files.kept', { name: file.name }));
  };
  const move = async ({ id, name }: DraftFileFragment, by: -1 | 1) => {
    const at = ids.indexOf(id);
    const next = ids.filter((one) => one !== id);
    next.splice(at + by, 0, id);
    await attachments.order(next);
    setSaid(t('files.moved', { name, place: at + by + 1 }));
  };
  const remove = async ({ id, name }: DraftFileFragment) => {
    await attachments.remove(id);
    setSaid(t('files.removed', { name }));
    // The button that was pressed is gone; whoever goes by keyboard goes on here.
    button.current?.focus();
  };
  return (
    <section className={classes.field} aria-labelledby="attachments">
      <h2 id="attachments">{t('files.title')}</h2>
      <p className={classes.caution}>
        {t('files.hint', { most: LIMITS.attachments, size: LIMITS.attachmentBytes / 1_048_576 })}
      </p>
      {shown.length + sending.length > 0 && (
        <ul>
          {shown.map((file, at) => (
            <KeptFile
              key={file.id}
              file={file}
              first={at === 0}
              last={at === shown.length - 1}
              busy={attachments.busy}
              onMove={(by) => void move(file, by).catch(() => null)}
              onRemove={() => void remove(file).catch(() => null)}
            />
          ))}
          {sending.map((one) => (
            <ComingFile
              key={one.id}
              sending={one}
              onRetry={() => void attachments.retry(one)}
              onCancel={() => {
                void attachments.cancel(one);
                button.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <ErrorState error={attachments.error} />
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={t('files.add')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file chosen again must be heard again.
          event.currentTarget.value = '';
          if (file) void add(file);
        }}
      />
      <Button
        ref={button}
        variant="default"
        leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
        disabled={files.filter(({ kept }) => kept).length >= LIMITS.attachments}
        onClick={() => input.current?.click()}
      >
        {t('files.add')}
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </section>
  );
}

interface KeptFileProps {
  readonly file: DraftFileFragment;
  readonly first: boolean;
  readonly last: boolean;
  readonly busy: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function KeptFile({
  file: { id, name, type, bytes, kept },
  first,
  last,
  busy,
  onMove,
  onRemove,
}: KeptFileProps) {
  const t = useText();
  const words = useFileWords();
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <li className={classes.file}>
      <KindIcon type={type} />
      <span>
        {type === null ? (
          name
        ) : (
          <a
            href={fileUrl(id)}
            {...(isPicture(type)
              ? { target: '_blank', rel: 'noreferrer' }
              : { download: words.saveAs({ type }, name) })}
          >
            {name}
          </a>
        )}
        <small>
          {kept && type !== null ? `${words.kind(type)}, ${words.size(bytes)}` : t('files.unfinished')}
        </small>
      </span>
      <span className={classes.buttons}>
        <ActionIcon aria-label={t('files.up', { name })} disabled={first || busy} onClick={() => onMove(-1)}>
          <IconArrowUp {...icon} />
        </ActionIcon>
        <ActionIcon aria-label={t('files.down', { name })} disabled={last || busy} onClick={() => onMove(1)}>
          <IconArrowDown {...icon} />
        </ActionIcon>
        <ActionIcon aria-label={t('files.remove', { name })} disabled={busy} onClick={onRemove}>
          <IconTrash {...icon} />
        </ActionIcon>
      </span>
    </li>
  );
}

interface ComingFileProps {
  readonly sending: Sending;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

function ComingFile({ sending: { file, received, phase, error }, onRetry, onCancel }: ComingFileProps) {
  const t = useText();
  const errorText = useErrorText();
  const share = file.size === 0 ? 0 : Math.min(1, received / file.size);
  const percent = Math.floor(share * 100);
  const failed = phase === 'failed';
  return (
    <li className={classes.file} data-wrong={failed || undefined}>
      <KindIcon type={null} />
      <span>
        {file.name}
        {failed ? (
          <small role="alert" className={classes.wrong}>
            {t('files.failed')} {errorText(error)}
          </small>
        ) : (
          <>
            <small>
              {phase === 'waiting'
                ? t('files.waiting', { percent })
                : share === 1
                  ? t('files.checking')
                  : t('files.sending', { percent })}
            </small>
            <progress className={classes.bar} max={1} value={share} aria-label={file.name} />
          </>
        )}
      </span>
      <span className={classes.buttons}>
        {failed && (
          <ActionIcon aria-label={t('files.retry', { name: file.name })} onClick={onRetry}>
            <IconRefresh size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          aria-label={t(failed ? 'files.remove' : 'files.cancel', { name: file.name })}
          onClick={onCancel}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}
