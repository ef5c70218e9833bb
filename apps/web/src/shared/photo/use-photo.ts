import { useEffect, useRef, useState } from 'react';
import type { FilePurpose } from '@firsthand/contracts';
import { reducePhoto } from './reduce-photo.ts';
import { photoUrl, type PhotoToSend } from './send-photo.ts';

export type PhotoPhase = 'none' | 'preparing' | 'sending' | 'failed' | 'kept';

interface Chosen {
  readonly id: string;
  readonly bytes: Blob;
  /** Of the picture on this device, so that it shows before it is sent and without a connection. */
  readonly url: string;
}

interface UsePhoto {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly purpose: FilePurpose;
  readonly upload: (photo: PhotoToSend) => Promise<void>;
  readonly here: string | null;
}

/** A photo on its way from the camera to where it is kept. The same id goes with every try of the same picture. */
export function usePhoto({ value, onChange, purpose, upload, here }: UsePhoto) {
  const [phase, setPhase] = useState<PhotoPhase>(value ? 'kept' : 'none');
  const [share, setShare] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => () => void (chosen && URL.revokeObjectURL(chosen.url)), [chosen]);

  const send = async ({ id, bytes }: Chosen) => {
    const ours = new AbortController();
    running.current?.abort();
    running.current = ours;
    setPhase('sending');
    setShare(0);
    setError(null);
    try {
      await upload({ id, purpose, bytes, onProgress: setShare, signal: ours.signal });
      if (ours.signal.aborted) return;
      setPhase('kept');
      onChange(id);
    } catch (failure) {
      if (ours.signal.aborted) return;
      setPhase('failed');
      setError(failure);
    }
  };

  return {
    phase,
    share,
    error,
    src: chosen?.url ?? here ?? (value && photoUrl(value, 'small')),
    async choose(file: File) {
      running.current?.abort();
      setPhase('preparing');
      setError(null);
      const bytes = await reducePhoto(file);
      const next = { id: crypto.randomUUID(), bytes, url: URL.createObjectURL(bytes) };
      setChosen(next);
      await send(next);
    },
    retry: () => chosen && send(chosen),
    remove() {
      running.current?.abort();
      setChosen(null);
      setPhase('none');
      setError(null);
      if (value) onChange(null);
    },
  };
}
