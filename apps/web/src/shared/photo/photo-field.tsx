import { Button, VisuallyHidden } from '@mantine/core';
import { IconCamera, IconPhoto, IconRefresh, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FilePurpose } from '@firsthand/contracts';
import { useErrorText } from '../graphql/use-error-text.ts';
import { useText } from '../intl/text.tsx';
import classes from './photo-field.module.css';
import { photoUrl, type PhotoToSend, sendPhoto } from './send-photo.ts';
import { usePhoto } from './use-photo.ts';

interface PhotoFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly purpose: FilePurpose;
  /** The id of a photo that is kept. */
  readonly value: string | null;
  /** With the id once the photo is kept; with null when it is taken away. The caller's row refers to it from then on. */
  readonly onChange: (id: string | null) => void;
  /** Instead of sending at once: a queue that outlives a lost connection resolves when the photo is safe in it. */
  readonly upload?: (photo: PhotoToSend) => Promise<void>;
  /** Where the picture of the value can be seen while the server does not have it. */
  readonly here?: string | null;
  readonly disabled?: boolean;
}

/** Formats the server reads; a telephone that would give another one makes one of these of it. */
const ACCEPTED = 'image/jpeg,image/png,image/webp';
/** Where there is no camera at hand, asking for one would open the same dialog twice. */
const hasCamera = () => matchMedia('(pointer: coarse)').matches;

/** One photo: taken or chosen, sent with its progress, tried again, shown, removed. */
export function PhotoField({
  label,
  hint,
  purpose,
  value,
  onChange,
  upload = sendPhoto,
  here = null,
  disabled,
}: PhotoFieldProps) {
  const t = useText();
  const errorText = useErrorText();
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const photo = usePhoto({ value, onChange, purpose, upload, here });
  const { phase, share, error, src } = photo;
  const percent = Math.round(share * 100);
  const busy = phase === 'preparing' || phase === 'sending';
  const status =
    phase === 'preparing'
      ? t('photo.preparing')
      : phase === 'sending'
        ? t('photo.sending', { percent })
        : phase === 'kept'
          ? t('photo.kept')
          : '';
  return (
    <fieldset
      className={classes.field}
      aria-describedby={hint ? `${id}-hint` : undefined}
      disabled={disabled}
    >
      <legend>{label}</legend>
      {hint && (
        <p className={classes.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={classes.body}>
        {src && (
          <Preview
            label={label}
            src={src}
            pending={phase !== 'kept'}
            kept={phase === 'kept' ? value : null}
          />
        )}
        <div className={classes.side}>
          {/* Read out when it is kept; every percent on the way would be noise. */}
          <p className={classes.state} aria-hidden={phase === 'sending' || undefined}>
            {status}
          </p>
          <VisuallyHidden role="status">{phase === 'kept' ? status : ''}</VisuallyHidden>
          {phase === 'sending' && (
            <progress className={classes.bar} max={1} value={share} aria-label={label} />
          )}
          <p role="alert" className={classes.error} hidden={phase !== 'failed'}>
            {phase === 'failed' && `${t('photo.failed')} ${errorText(error)}`}
          </p>
          <div className={classes.buttons} ref={buttons}>
            {phase === 'failed' && (
              <Button
                variant="default"
                leftSection={<IconRefresh size={18} aria-hidden />}
                onClick={photo.retry}
              >
                {t('photo.retry')}
              </Button>
            )}
            <Pickers again={src !== null} busy={busy} onPick={photo.choose} describedBy={label} />
            {src && (
              <Button
                variant="subtle"
                color="red"
                leftSection={<IconTrash size={18} aria-hidden />}
                onClick={() => {
                  flushSync(photo.remove);
                  // The button that was pressed is gone; whoever goes by keyboard goes on beside it.
                  buttons.current?.querySelector('button')?.focus();
                }}
              >
                {t('photo.remove')}
              </Button>
            )}
          </div>
        </div>
      </div>
    </fieldset>
  );
}

function Preview({
  label,
  src,
  pending,
  kept,
}: {
  label: string;
  src: string;
  pending: boolean;
  kept: string | null;
}) {
  const t = useText();
  const [missing, setMissing] = useState<string | null>(null);
  const picture =
    missing === src ? (
      <span>{t('photo.missing')}</span>
    ) : (
      <img src={src} alt={kept ? t('photo.open', { label }) : label} onError={() => setMissing(src)} />
    );
  return kept ? (
    <a className={classes.frame} href={photoUrl(kept)} target="_blank" rel="noreferrer">
      {picture}
    </a>
  ) : (
    <span className={classes.frame} data-pending={pending || undefined}>
      {picture}
    </span>
  );
}

interface PickersProps {
  readonly again: boolean;
  readonly busy: boolean;
  readonly onPick: (file: File) => Promise<void>;
  readonly describedBy: string;
}

function Pickers({ again, busy, onPick, describedBy }: PickersProps) {
  const t = useText();
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const [withCamera] = useState(hasCamera);
  const input = (which: typeof camera, capture: boolean) => (
    <input
      ref={which}
      type="file"
      hidden
      accept={ACCEPTED}
      aria-label={describedBy}
      {...(capture && { capture: 'environment' as const })}
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        // The same picture chosen again must be heard again.
        event.currentTarget.value = '';
        if (file) void onPick(file);
      }}
    />
  );
  return (
    <>
      {withCamera && (
        <>
          {input(camera, true)}
          <Button
            variant="default"
            disabled={busy}
            leftSection={<IconCamera size={18} aria-hidden />}
            onClick={() => camera.current?.click()}
          >
            {t(again ? 'photo.another' : 'photo.take')}
          </Button>
        </>
      )}
      {input(album, false)}
      <Button
        variant="default"
        disabled={busy}
        leftSection={<IconPhoto size={18} aria-hidden />}
        onClick={() => album.current?.click()}
      >
        {t('photo.choose')}
      </Button>
    </>
  );
}
