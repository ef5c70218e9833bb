import { type ReactNode, useEffect, useState } from 'react';
import { PhotoField } from '../photo/photo-field.tsx';
import { type PhotoToSend, sendPhoto } from '../photo/send-photo.ts';
import type { Viewer } from '../session/session.ts';
import { dropPhoto, keepPhoto, ownerOf, waitingPhoto } from './device.ts';

interface CardPhotoProps {
  readonly viewer: Viewer;
  readonly label: string;
  readonly hint: ReactNode;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** The photo of a visiting card. It is safe on this device first, and sent with the edit that refers to it. */
export function CardPhoto({ viewer, label, hint, value, onChange }: CardPhotoProps) {
  const owner = ownerOf(viewer);
  const here = usePhotoHere(owner, value);
  const upload = async (photo: PhotoToSend) => {
    try {
      await keepPhoto(owner, photo.id, photo.bytes);
    } catch {
      // This device keeps nothing; then it goes at once or not at all.
      await sendPhoto(photo);
    }
  };
  const change = (id: string | null) => {
    if (value) void dropPhoto(owner, value);
    onChange(id);
  };
  return (
    <PhotoField
      purpose="CARD"
      label={label}
      hint={hint}
      value={value}
      onChange={change}
      upload={upload}
      here={here}
    />
  );
}

/** Where the picture can be seen while only this device has it. */
function usePhotoHere(owner: string, id: string | null): string | null {
  const [here, setHere] = useState<{ id: string; url: string } | null>(null);
  useEffect(() => {
    if (!id) return;
    let gone = false;
    let url: string | null = null;
    void waitingPhoto(owner, id).then((bytes) => {
      if (gone || !bytes) return;
      url = URL.createObjectURL(bytes);
      setHere({ id, url });
    });
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [owner, id]);
  return here?.id === id ? (here?.url ?? null) : null;
}
