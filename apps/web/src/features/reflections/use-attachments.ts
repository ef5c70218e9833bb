import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  AttachmentsDocument,
  type DraftFileFragment,
  OrderAttachmentsDocument,
  RemoveAttachmentDocument,
} from '../../generated/operations.ts';
import { ApiError } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { sendFile } from '../../shared/attachments/send-file.ts';
import { deskQuery } from './reflection-query.ts';

/** A file on its way. */
export interface Sending {
  readonly id: string;
  readonly file: File;
  readonly received: number;
  readonly phase: 'sending' | 'waiting' | 'failed';
  readonly error: unknown;
}

/** The files of a draft: those the server has, and those that are on their way to it. */
export function useAttachments(assignmentId: string, kept: readonly DraftFileFragment[]) {
  const client = useQueryClient();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const all = stops.current;
    return () => all.forEach((stop) => stop.abort());
  }, []);

  const show = (attachments: readonly DraftFileFragment[]) =>
    client.setQueryData(
      deskQuery(assignmentId).queryKey,
      (desk) => desk && { ...desk, reflection: { ...desk.reflection, attachments: [...attachments] } },
    );
  const reload = async () =>
    show((await request(AttachmentsDocument, { assignmentId })).reflection.attachments);
  const change = (id: string, changed: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  const forget = (id: string) => setSending((all) => all.filter((one) => one.id !== id));

  async function send(id: string, file: File): Promise<boolean> {
    const stop = new AbortController();
    stops.current.set(id, stop);
    setSending((all) => [
      ...all.filter((one) => one.id !== id),
      { id, file, received: 0, phase: 'sending', error: null },
    ]);
    try {
      await sendFile({
        ...{ id, assignmentId, file, signal: stop.signal },
        onProgress: (received, phase) => change(id, { received, phase }),
      });
      // It is kept, whether or not the list of what is kept can be had just now.
      await reload().catch(() => client.invalidateQueries(deskQuery(assignmentId)));
      forget(id);
      return true;
    } catch (error) {
      if (!stop.signal.aborted) change(id, { phase: 'failed', error });
      return false;
    }
  }

  const removing = useMutation({
    mutationFn: async (id: string) => (await request(RemoveAttachmentDocument, { id })).removeAttachment,
    onSuccess: show,
  });
  const ordering = useMutation({
    mutationFn: async (ids: readonly string[]) =>
      (await request(OrderAttachmentsDocument, { input: { assignmentId, ids: [...ids] } })).orderAttachments,
    onSuccess: show,
  });

  return {
    sending,
    error: removing.error ?? ordering.error,
    busy: removing.isPending || ordering.isPending,
    /** One that was begun before, of the same name, goes on where it stopped. */
    add: (file: File) => {
      const begun = kept.find((one) => !one.kept && one.name === file.name && one.bytes === file.size);
      return send(begun?.id ?? crypto.randomUUID(), file);
    },
    retry: ({ id, file }: Sending) => send(id, file),
    cancel: async ({ id }: Sending) => {
      stops.current.get(id)?.abort();
      forget(id);
      try {
        await removing.mutateAsync(id);
      } catch (error) {
        // What was never announced, or refused, is not there to be removed; whatever else went wrong is shown.
        if (error instanceof ApiError && error.code === 'NOT_FOUND') removing.reset();
      }
    },
    remove: (id: string) => removing.mutateAsync(id),
    order: (ids: readonly string[]) => ordering.mutateAsync(ids),
  };
}

export type Attachments = ReturnType<typeof useAttachments>;
