import { Button, Group } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { RemoveStaffNoteDocument } from '../../generated/operations.ts';
import { ErrorState } from '../components/error-state.tsx';
import { RowsSkeleton } from '../components/skeletons.tsx';
import { toast } from '../components/toast.tsx';
import { request } from '../graphql/request.ts';
import { useText } from '../intl/text.tsx';
import { useViewer } from '../session/session.ts';
import { NoteDialog } from './note-dialog.tsx';
import { notesChanged, notesQuery, type StaffNote } from './notes-data.ts';
import classes from './notes.module.css';

/** What staff wrote down about a student, the newest day first, and the way to write more. */
export function StaffNotes({
  enrolmentId,
  student,
}: {
  enrolmentId: string;
  student: { givenName: string; familyName: string };
}) {
  const t = useText();
  const { formatDate } = useIntl();
  const viewer = useViewer();
  const client = useQueryClient();
  const notes = useInfiniteQuery(notesQuery(enrolmentId));
  const [writing, setWriting] = useState<'talk' | 'note' | StaffNote | null>(null);
  const remove = useMutation({
    mutationFn: ({ id }: StaffNote) => request(RemoveStaffNoteDocument, { noteId: id }),
    onSuccess: async () => {
      toast(t('notes.removed'));
      await notesChanged(client);
    },
  });
  const day = (on: string) => formatDate(`${on}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  const name = `${student.givenName} ${student.familyName}`;
  return (
    <section aria-labelledby="notes">
      <div className={classes.head}>
        <h2 id="notes">{t('notes.title')}</h2>
        <Group gap="xs">
          <Button onClick={() => setWriting('talk')}>{t('notes.log')}</Button>
          <Button variant="default" onClick={() => setWriting('note')}>
            {t('notes.note')}
          </Button>
        </Group>
      </div>
      <p className={classes.private}>{t('notes.private', { name: student.givenName })}</p>
      <ErrorState error={remove.error} />
      {notes.isPending && <RowsSkeleton rows={2} />}
      <ErrorState error={notes.error} onRetry={() => void notes.refetch()} />
      {notes.data?.length === 0 && <p>{t('notes.none')}</p>}
      <ul className={classes.list}>
        {notes.data?.map((note) => (
          <li key={note.id}>
            <div className={classes.line}>
              <strong>{day(note.heldOn)}</strong>
              <small>
                {[
                  t(note.way ? `way.${note.way}` : 'notes.kind.note'),
                  ...(note.minutes === null ? [] : [t('minutes', { minutes: note.minutes })]),
                  t('notes.by', { name: `${note.author.givenName} ${note.author.familyName}` }),
                ].join(' · ')}
              </small>
              {note.author.id === viewer.id && (
                <span className={classes.acts}>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t('notes.changeOne', { date: day(note.heldOn) })}
                    onClick={() => setWriting(note)}
                  >
                    {t('notes.change')}
                  </Button>
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-sm"
                    loading={remove.isPending && remove.variables.id === note.id}
                    onClick={() => remove.mutate(note)}
                  >
                    {t('notes.remove')}
                  </Button>
                </span>
              )}
            </div>
            <p>{note.words}</p>
            {note.nextOn && <small>{t('notes.next', { date: day(note.nextOn) })}</small>}
          </li>
        ))}
      </ul>
      {notes.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={notes.isFetchingNextPage}
          onClick={() => void notes.fetchNextPage()}
        >
          {t('app.loadMore')}
        </Button>
      )}
      {writing !== null && (
        <NoteDialog
          enrolmentId={enrolmentId}
          name={name}
          {...(typeof writing === 'string' ? { kind: writing } : { note: writing })}
          onClose={() => setWriting(null)}
        />
      )}
    </section>
  );
}
