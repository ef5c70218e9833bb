import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AcceptPrivacyNoticeDocument, NoticeToAcceptDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useSetViewer, useViewer } from '../../shared/session/session.ts';
import { MarkedWords } from '../../shared/text/marked-words.tsx';
import classes from './shell.module.css';

/**
 * What the institution does with a student's data, for them to accept. It opens where a page is loaded, never over
 * what somebody is writing, and whoever has no time now is asked the next time.
 */
export default function NoticeDialog() {
  const t = useText();
  const viewer = useViewer();
  const setViewer = useSetViewer();
  const { slug, name } = viewer.tenant;
  const [later, setLater] = useState(false);
  const { data: notice, error } = useQuery({
    queryKey: ['privacy-notice', 'to-accept', slug],
    queryFn: async ({ signal }) =>
      (await request(NoticeToAcceptDocument, { tenant: slug }, { signal })).privacyNotice ?? null,
  });
  const accept = useMutation({
    mutationFn: (version: number) => request(AcceptPrivacyNoticeDocument, { version }),
    onSuccess: () => setViewer({ ...viewer, noticeDue: null }),
  });
  // Nothing to show is nothing to accept; it is asked another time.
  if (!notice || error) return null;
  return (
    <Modal
      opened={!later && viewer.noticeDue !== null}
      onClose={() => setLater(true)}
      title={t('shell.notice', { tenant: name })}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('shell.noticeLater') }}
    >
      <div className={classes.notice} tabIndex={0} role="region" aria-label={t('app.privacy')}>
        <MarkedWords text={notice.text} language={notice.tenant.locale} />
      </div>
      <p>{t('shell.noticeAgain')}</p>
      <ErrorState error={accept.error} />
      <Group justify="flex-end" gap="xs">
        <Button size="md" variant="default" onClick={() => setLater(true)}>
          {t('shell.noticeLater')}
        </Button>
        <Button size="md" loading={accept.isPending} onClick={() => accept.mutate(notice.version)}>
          {t('shell.noticeAccept')}
        </Button>
      </Group>
    </Modal>
  );
}
