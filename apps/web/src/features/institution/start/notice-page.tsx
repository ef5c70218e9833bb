import { Button, Group, Stack, Textarea } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { LIMITS } from '@firsthand/contracts';
import { NoticeInForceDocument, PublishPrivacyNoticeDocument } from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { AnchorLink } from '../../../shared/components/links.tsx';
import { NoticeStanding } from '../../../shared/components/notice-standing.tsx';
import { PageHeader } from '../../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../../shared/components/skeletons.tsx';
import { toast } from '../../../shared/components/toast.tsx';
import { useKeptForm } from '../../../shared/draft/use-kept-form.ts';
import { request } from '../../../shared/graphql/request.ts';
import { useText } from '../../../shared/intl/text.tsx';
import { useViewer, viewerQuery } from '../../../shared/session/session.ts';
import { MarkedWords } from '../../../shared/text/marked-words.tsx';
import page from '../institution.module.css';
import { InstitutionCrumb } from './institution-crumb.tsx';
import classes from './start.module.css';

const noticeQuery = (tenant: string) =>
  queryOptions({
    queryKey: ['institution', 'notice', tenant],
    queryFn: async ({ signal }) =>
      (await request(NoticeInForceDocument, { tenant }, { signal })).privacyNotice ?? null,
  });

/** What the institution tells its people about their data. */
export function NoticePage() {
  const t = useText();
  const { formatDate } = useIntl();
  const { slug } = useViewer().tenant;
  const { data, error, isPending, refetch } = useQuery(noticeQuery(slug));
  return (
    <div className={page.page}>
      <PageHeader
        title={t('notice.title')}
        above={<InstitutionCrumb />}
        now={
          data
            ? t('notice.since', {
                version: data.version,
                date: formatDate(data.publishedAt, { dateStyle: 'long' }),
              })
            : t('notice.now')
        }
      />
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && (
        <div className={classes.standing}>
          <NoticeStanding />
        </div>
      )}
      {data !== undefined && (
        <NoticeForm key={data?.version ?? 0} version={data?.version ?? 0} text={data?.text ?? ''} />
      )}
    </div>
  );
}

function NoticeForm({ version, text: published }: { version: number; text: string }) {
  const t = useText();
  const client = useQueryClient();
  const { locale, tenant } = useViewer();
  const { slug } = tenant;
  const begun = t('notice.begin');
  const {
    values: { text },
    version: seen,
    change,
    settle,
  } = useKeptForm('institution.notice', () => ({
    values: { text: published === '' ? begun : published },
    version,
  }));
  const publish = useMutation({
    mutationFn: async () =>
      (await request(PublishPrivacyNoticeDocument, { version: seen, text })).publishPrivacyNotice,
    onSuccess: (notice) => {
      settle({ text: notice.text }, notice.version);
      client.setQueryData(noticeQuery(slug).queryKey, notice);
      client.setQueryData(
        viewerQuery.queryKey,
        (viewer) => viewer && { ...viewer, tenant: { ...viewer.tenant, privacy: true } },
      );
      void client.invalidateQueries({ queryKey: ['institution', 'start'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      void client.invalidateQueries({ queryKey: ['sections', 'notice-standing'] });
      toast(t('notice.published'));
    },
  });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate();
        }}
      >
        <Stack gap="md">
          <Textarea
            label={t('notice.text')}
            description={t('notice.textHint')}
            autosize
            minRows={10}
            maxRows={30}
            maxLength={LIMITS.textLength}
            value={text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <ErrorState error={publish.error} />
          <Group gap="md">
            <Button
              type="submit"
              size="md"
              loading={publish.isPending}
              disabled={text.trim() === '' || text === published || text === begun}
            >
              {t('notice.publish')}
            </Button>
            {version > 0 && (
              <AnchorLink to="/privacy/$tenant" params={{ tenant: slug }}>
                {t('notice.asSeen')}
              </AnchorLink>
            )}
          </Group>
          {text === begun && <p className={classes.hint}>{t('notice.putIn')}</p>}
        </Stack>
      </form>
      <section className={`${page.part} ${classes.apart}`} aria-labelledby="preview">
        <h2 id="preview">{t('notice.preview')}</h2>
        <MarkedWords text={text} language={locale} />
      </section>
    </>
  );
}
