import { Button, Group, Stack, Textarea } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LIMITS } from '@firsthand/contracts';
import { ExportPersonDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './institution.module.css';
import { type Account, nameOf } from './people-data.ts';

/** Everything that is held about somebody who asked for it: first why, which they read too, then the file. */
export function ExportPerson({ account }: { account: Account }) {
  const t = useText();
  const { formatTime } = useIntl();
  const fieldErrors = useFieldErrors();
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const name = nameOf(account);
  const ask = useMutation({
    mutationFn: async () =>
      (await request(ExportPersonDocument, { input: { id: account.id, reason } })).exportPerson,
  });
  const wrong = fieldErrors(ask.error)['reason'];
  if (ask.data)
    return (
      <Stack gap="xs" role="status">
        <p className={classes.says}>
          {t('export.ready', { name, time: formatTime(ask.data.until, { timeStyle: 'short' }) })}
        </p>
        <div>
          {/* A plain link: what it leads to is a file, and no screen of this page. */}
          <Button
            component="a"
            href={ask.data.path}
            download
            size="md"
            leftSection={<IconFileZip size={20} stroke={1.75} aria-hidden />}
          >
            {t('export.take')}
          </Button>
        </div>
      </Stack>
    );
  return (
    <>
      <p>{t('export.about', { name })}</p>
      {asking ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate();
          }}
        >
          <Stack gap="md">
            <Textarea
              label={t('export.reason')}
              description={t('export.reasonHint', { name })}
              required
              autosize
              autoFocus
              minRows={2}
              maxLength={LIMITS.viewingReasonLength}
              value={reason}
              error={wrong}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {!wrong && <ErrorState error={ask.error} />}
            <Group gap="xs">
              <Button type="submit" size="md" loading={ask.isPending} disabled={reason.trim() === ''}>
                {t('export.make')}
              </Button>
              <Button variant="default" size="md" onClick={() => setAsking(false)}>
                {t('app.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Button variant="default" size="md" onClick={() => setAsking(true)}>
          {t('export.begin')}
        </Button>
      )}
    </>
  );
}
