import { Button, Textarea } from '@mantine/core';
import { IconCircleCheck, IconCopy, IconMail } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AskForConfirmationDocument, MailForConfirmationDocument } from '../../generated/operations.ts';
import { CopyText } from '../../shared/components/copy-text.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import type { InterviewSheet } from './interview-query.ts';
import { interviewQuery } from './interview-query.ts';
import classes from './confirmation.module.css';

/** Whether the interviewee has said that they met, and the ways to ask. What they say stands beside the log. */
export function Confirmation({ interview, wanted }: { interview: InterviewSheet; wanted: boolean }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { confirmation, contact } = interview;
  const { name } = contact;
  const date = (at: string | null) => (at ? formatDate(at, { day: 'numeric', month: 'long' }) : '');
  const state = confirmation?.state ?? 'NONE';
  return (
    <section aria-labelledby="confirmation" className={classes.confirmation}>
      <h2 id="confirmation">{t(`confirm.title.${state}`, { name })}</h2>
      {state === 'NONE' && <p>{t(wanted ? 'confirm.wanted' : 'confirm.why', { name })}</p>}
      {state === 'ASKED' && <p>{t('confirm.asked', { name, date: date(confirmation?.askedAt ?? null) })}</p>}
      {state === 'CONFIRMED' && (
        <p className={classes.good}>
          <IconCircleCheck size={20} stroke={1.75} aria-hidden />
          {t('confirm.confirmed', { date: date(confirmation?.answeredAt ?? null) })}
        </p>
      )}
      {state === 'DECLINED' && <p>{t('confirm.declined', { name })}</p>}
      {state === 'CORRECTED' && <BothVersions interview={interview} />}
      {(state === 'NONE' || state === 'ASKED') && <WaysToAsk interview={interview} />}
    </section>
  );
}

/** The student's and the interviewee's, side by side; neither replaces the other. */
function BothVersions({ interview }: { interview: InterviewSheet }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { confirmation, contact, startsAt, actualMinutes } = interview;
  if (!confirmation) return null;
  const { tookPlace, heldOn, minutes } = confirmation;
  const rows: [string, string, string][] = tookPlace
    ? [
        [
          t('confirm.day'),
          formatDate(startsAt, { day: 'numeric', month: 'long' }),
          heldOn ? formatDate(`${heldOn}T12:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' }) : '',
        ],
        [
          t('confirm.length'),
          t('minutes', { minutes: actualMinutes ?? 0 }),
          t('minutes', { minutes: minutes ?? 0 }),
        ],
      ]
    : [[t('confirm.met'), t('confirm.yes'), t('confirm.no')]];
  return (
    <>
      <table className={classes.versions}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('confirm.youWrote')}</th>
            <th scope="col">{t('confirm.theySaid', { name: contact.name })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, mine, theirs]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('confirm.correctedHint')}</p>
    </>
  );
}

/** By mail in the student's name, or a text to send themselves. Each asking makes a new link; the earlier ones work on. */
function WaysToAsk({ interview }: { interview: InterviewSheet }) {
  const t = useText();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const { givenName, tenant } = useViewer();
  const { id, contact, startsAt } = interview;
  const [writing, setWriting] = useState(false);
  const words = {
    name: contact.name,
    student: givenName,
    institution: tenant.name,
    date: formatDate(startsAt, { weekday: 'long', day: 'numeric', month: 'long' }),
  };
  const [letter, setLetter] = useState(() => t('confirm.letter', words));
  const again = () => client.invalidateQueries({ queryKey: interviewQuery(id).queryKey });
  const copy = useMutation({
    mutationFn: async () =>
      (await request(AskForConfirmationDocument, { interviewId: id })).askForConfirmation.path,
    onSuccess: again,
  });
  const mail = useMutation({
    mutationFn: () =>
      request(MailForConfirmationDocument, {
        input: { interviewId: id, subject: t('confirm.subject'), text: letter },
      }),
    onSuccess: async () => {
      setWriting(false);
      toast(t('confirm.mailed', { name: contact.name }));
      await again();
    },
  });
  const message = copy.data
    ? t('confirm.message', { ...words, link: `${window.location.origin}${copy.data}` })
    : null;
  return (
    <>
      {writing ? (
        <div className={classes.letter}>
          <Textarea
            label={t('confirm.yourMail', { name: contact.name })}
            description={t('confirm.yourMailHint')}
            minRows={5}
            value={letter}
            onChange={(event) => setLetter(event.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button size="md" loading={mail.isPending} onClick={() => mail.mutate()}>
              {t('confirm.send')}
            </Button>
            <Button size="md" variant="subtle" onClick={() => setWriting(false)}>
              {t('app.cancel')}
            </Button>
          </div>
          <ErrorState error={mail.error} />
        </div>
      ) : (
        <div className={classes.buttons}>
          {contact.email !== '' && (
            <Button
              size="md"
              variant="default"
              leftSection={<IconMail size={18} aria-hidden />}
              onClick={() => setWriting(true)}
            >
              {t('confirm.byMail')}
            </Button>
          )}
          {message === null && (
            <Button
              size="md"
              variant="default"
              leftSection={<IconCopy size={18} aria-hidden />}
              loading={copy.isPending}
              onClick={() => copy.mutate()}
            >
              {t('confirm.byYourself')}
            </Button>
          )}
        </div>
      )}
      <ErrorState error={copy.error} />
      {message !== null && (
        <div className={classes.letter}>
          <Textarea
            label={t('confirm.messageLabel', { name: contact.name })}
            description={t('confirm.messageHint')}
            readOnly
            value={message}
          />
          <CopyText value={message}>{t('confirm.copy')}</CopyText>
        </div>
      )}
    </>
  );
}
