import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { IconCalendarPlus, IconCalendarX, IconMail } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  CallOffInterviewDocument,
  InterviewCalendarDocument,
  SendInvitationDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { useFieldworkChanged } from '../../shared/fieldwork/fieldwork-query.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { interviewQuery, type InterviewSheet } from './interview-query.ts';
import classes from './interviews.module.css';

const SEND = {
  NONE: 'invite.send',
  OUTDATED: 'invite.sendNew',
  REFUSED: 'invite.sendAgain',
} as const;

type Open = 'invite' | 'callOff' | null;

/** A meeting to come, in both calendars; and the way out of it. */
export function Invitation({ interview }: { interview: InterviewSheet }) {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const { id, contact, invite } = interview;
  const download = useMutation({
    mutationFn: async () => (await request(InterviewCalendarDocument, { id })).interviewCalendar,
    onSuccess: ({ fileName, content }) => save(fileName, content),
  });
  return (
    <section className={classes.group} aria-labelledby="calendar">
      <h2 id="calendar">{t('invite.title')}</h2>
      <p className={classes.noNotes}>
        {contact.email ? (
          <>
            {t(`invite.${invite}`, { name: contact.name, address: contact.email })}{' '}
            {invite === 'REFUSED' && (
              <AnchorLink
                to="/people/$contactId"
                params={{ contactId: contact.id }}
                search={{ edit: true }}
                underline="always"
              >
                {t('invite.mendAddress')}
              </AnchorLink>
            )}
          </>
        ) : (
          <>
            {t('invite.noAddress', { name: contact.name })}{' '}
            <AnchorLink
              to="/people/$contactId"
              params={{ contactId: contact.id }}
              search={{ edit: true }}
              underline="always"
            >
              {t('invite.addAddress')}
            </AnchorLink>
          </>
        )}
      </p>
      <div className={classes.inviteButtons}>
        {contact.email && invite !== 'SENT' && invite !== 'NOT_WANTED' && (
          <Button
            size="md"
            variant={invite === 'OUTDATED' ? 'filled' : 'default'}
            leftSection={<IconMail size={18} stroke={1.75} aria-hidden />}
            onClick={() => setOpen('invite')}
          >
            {t(SEND[invite], { name: contact.name })}
          </Button>
        )}
        <Button
          size="md"
          variant="default"
          leftSection={<IconCalendarPlus size={18} stroke={1.75} aria-hidden />}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {t('invite.file')}
        </Button>
        <Button
          size="md"
          variant="subtle"
          color="gray"
          leftSection={<IconCalendarX size={18} stroke={1.75} aria-hidden />}
          onClick={() => setOpen('callOff')}
        >
          {t('invite.callOff')}
        </Button>
      </div>
      <ErrorState error={download.error} />
      {open && <Words key={open} about={open} interview={interview} onClose={() => setOpen(null)} />}
    </section>
  );
}

/** What goes with it, in one's own words: nothing leaves in somebody's name that they have not seen. */
function Words({
  about,
  interview,
  onClose,
}: {
  about: 'invite' | 'callOff';
  interview: InterviewSheet;
  onClose: () => void;
}) {
  const t = useText();
  const { formatDate } = useIntl();
  const viewer = useViewer();
  const client = useQueryClient();
  const navigate = useNavigate();
  const changed = useFieldworkChanged();
  const { id, version, contact, startsAt, place, mode, invite } = interview;
  const facts = {
    name: contact.name,
    me: `${viewer.givenName} ${viewer.familyName}`,
    when: formatDate(startsAt, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
    where: place || t(`mode.${mode}`),
  };
  const kind = about === 'callOff' ? 'callOff' : invite === 'OUTDATED' ? 'moved' : 'invite';
  const [subject, setSubject] = useState(t(`invite.subject.${kind}`, facts));
  const [text, setText] = useState(t(`invite.text.${kind}`, facts));
  const tells = about === 'invite' || ((invite === 'SENT' || invite === 'OUTDATED') && contact.email !== '');
  const act = useMutation({
    mutationFn: async () => {
      const input = { interviewId: id, subject, text };
      if (about === 'invite') return (await request(SendInvitationDocument, { input })).sendInvitation;
      await request(CallOffInterviewDocument, { input: { ...input, version } });
      return null;
    },
    onSuccess: async (sheet) => {
      toast(t(sheet ? 'invite.sent' : 'invite.calledOff', { name: contact.name }));
      if (sheet) {
        client.setQueryData(interviewQuery(id).queryKey, sheet);
        onClose();
      } else {
        await navigate({ to: '/people/$contactId', params: { contactId: contact.id }, search: {} });
        client.removeQueries({ queryKey: interviewQuery(id).queryKey });
      }
      await changed();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(about === 'invite' ? 'invite.words' : 'invite.callOffTitle', facts)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {tells ? (
        <div className={classes.inviteWords}>
          <p>{t(about === 'invite' ? 'invite.wordsHint' : 'invite.callOffHint', facts)}</p>
          <TextInput
            label={t('invite.subject')}
            maxLength={LIMITS.titleLength}
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <Textarea
            label={t('invite.text')}
            autosize
            minRows={6}
            maxLength={LIMITS.letterLength}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
      ) : (
        <p>{t('invite.callOffAlone', facts)}</p>
      )}
      <ErrorState error={act.error} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('invite.leave')}
        </Button>
        <Button loading={act.isPending} onClick={() => act.mutate()}>
          {t(about === 'invite' ? 'invite.go' : 'invite.callOff')}
        </Button>
      </Group>
    </Modal>
  );
}

function save(fileName: string, content: string) {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
