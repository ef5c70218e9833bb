import { Alert, Button, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { BeginAppDocument, RemoveAppDocument, RenewPaperCodesDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { mayNothingElse, useViewer, viewerQuery } from '../../shared/session/session.ts';
import { secondStepQuery } from './account-query.ts';
import classes from './account.module.css';
import { AppSetup } from './app-setup.tsx';
import { freshly } from './freshly.ts';
import { PaperCodes } from './paper-codes.tsx';
import { Passkeys } from './passkeys.tsx';
import { Prove } from './prove.tsx';

/** What is asked for besides the password: an app, passkeys, codes on paper. */
export function SecondStep() {
  const t = useText();
  const { formatDate } = useIntl();
  const viewer = useViewer();
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(secondStepQuery);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const changed = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: secondStepQuery.queryKey }),
      client.invalidateQueries({ queryKey: viewerQuery.queryKey }),
    ]);
  const added = (paper: readonly string[] | null) => {
    setCodes(paper);
    begin.reset();
    void changed();
  };
  const begin = useMutation({
    mutationFn: () => freshly(async () => (await request(BeginAppDocument)).beginApp),
  });
  const renew = useMutation({
    mutationFn: async () => (await request(RenewPaperCodesDocument)).renewPaperCodes,
    onSuccess: added,
  });
  const remove = useMutation({
    mutationFn: () => request(RemoveAppDocument),
    onSuccess: async () => {
      await changed();
      toast(t('identity.appRemoved'));
    },
  });
  if (isPending) return <RowsSkeleton rows={2} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const mayChange = !data.on || data.proved;
  return (
    <Stack gap="md">
      {viewer.secondStepFrom && (
        <Alert color="yellow" role="status">
          {t(mayNothingElse(viewer) ? 'identity.stepNow' : 'identity.stepWanted', {
            tenant: viewer.tenant.name,
            date: formatDate(`${viewer.secondStepFrom}T12:00`, { dateStyle: 'long' }),
          })}
        </Alert>
      )}
      {codes && <PaperCodes codes={codes} onDone={() => setCodes(null)} />}
      {!mayChange && <Prove onProved={() => void changed()} />}
      <ul className={classes.list}>
        <li>
          <span>
            {t('identity.app')}
            <small>
              {data.appSince
                ? t('identity.appSince', { date: formatDate(data.appSince, { dateStyle: 'long' }) })
                : t('identity.appNone')}
            </small>
          </span>
          {data.appSince ? (
            <Button
              variant="default"
              size="xs"
              disabled={!mayChange}
              loading={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t('identity.appRemove')}
            </Button>
          ) : (
            !begin.data && (
              <Button
                variant={data.on ? 'default' : 'filled'}
                size="xs"
                disabled={!mayChange}
                loading={begin.isPending}
                onClick={() => begin.mutate()}
              >
                {t('identity.appSetUp')}
              </Button>
            )
          )}
        </li>
        {data.on && (
          <li>
            <span>
              {t('identity.paper')}
              <small>{t('identity.paperLeft', { left: data.paperCodesLeft })}</small>
            </span>
            <Button
              variant="default"
              size="xs"
              disabled={!mayChange}
              loading={renew.isPending}
              onClick={() => renew.mutate()}
            >
              {t('identity.paperRenew')}
            </Button>
          </li>
        )}
      </ul>
      <ErrorState error={begin.error ?? renew.error ?? remove.error} />
      {begin.data && <AppSetup {...begin.data} onDone={added} onCancel={() => begin.reset()} />}
      <Passkeys
        passkeys={data.passkeys}
        mayChange={mayChange}
        onAdded={added}
        onChanged={() => void changed()}
      />
    </Stack>
  );
}
