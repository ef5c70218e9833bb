import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { HideNamesDocument, RevealNamesDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { showMarking, type MarkingDesk } from './marking-data.ts';
import classes from './grading.module.css';

/** Names hidden from those who grade, and shown again for good. */
export function HiddenNames({ desk }: { desk: MarkingDesk }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { assignmentId, anonymous, revealedAt, revealedBy, revealReason, allReleased, begun } = desk;
  const [reason, setReason] = useState('');
  const hide = useMutation({
    mutationFn: async () => (await request(HideNamesDocument, { assignmentId })).hideNames,
    onSuccess: showMarking,
  });
  const reveal = useMutation({
    mutationFn: async () => (await request(RevealNamesDocument, { assignmentId, reason })).revealNames,
    onSuccess: showMarking,
  });
  return (
    <section className={classes.block} aria-labelledby="names">
      <h2 id="names">{t('anon.title')}</h2>
      {revealedAt ? (
        <p>
          {t('anon.revealed', {
            name: revealedBy,
            date: formatDate(revealedAt, {
              day: 'numeric',
              month: 'long',
              hour: 'numeric',
              minute: '2-digit',
            }),
          })}{' '}
          {revealReason && t('anon.because', { reason: revealReason })}
        </p>
      ) : anonymous ? (
        <form
          className={classes.sharing}
          onSubmit={(event) => {
            event.preventDefault();
            reveal.mutate();
          }}
        >
          <p>{t('anon.isHidden')}</p>
          <TextInput
            className={classes.reason}
            label={t(allReleased ? 'anon.reasonIfAny' : 'anon.reason')}
            description={t('anon.reasonHint')}
            value={reason}
            maxLength={500}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <Button type="submit" variant="default" loading={reveal.isPending}>
            {t('anon.reveal')}
          </Button>
        </form>
      ) : begun ? (
        <p>{t('rule.grading-begun')}</p>
      ) : (
        <div className={classes.sharing}>
          <p>{t('anon.hint')}</p>
          <Button variant="default" loading={hide.isPending} onClick={() => hide.mutate()}>
            {t('anon.hide')}
          </Button>
        </div>
      )}
      <ErrorState error={hide.error ?? reveal.error} />
    </section>
  );
}
