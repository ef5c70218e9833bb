import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { PrivacyNoticeDocument } from '../../generated/operations.ts';
import { Door } from '../../shared/components/door.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { MarkedWords } from '../../shared/text/marked-words.tsx';

const route = getRouteApi('/privacy/$tenant');

/** What an institution tells its people about their data, to anyone. */
export function PrivacyPage() {
  const t = useText();
  const { formatDate } = useIntl();
  const { tenant } = route.useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['privacy-notice', tenant],
    queryFn: async ({ signal }) =>
      (await request(PrivacyNoticeDocument, { tenant }, { signal })).privacyNotice ?? null,
  });
  return (
    <Door title={t('app.privacy')} tenant={data?.tenant ?? null}>
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data === null && <p>{t('identity.noNotice')}</p>}
      {data && (
        <>
          <p>
            {t('identity.noticeSince', {
              tenant: data.tenant.name,
              date: formatDate(data.publishedAt, { dateStyle: 'long' }),
            })}
          </p>
          <MarkedWords text={data.text} language={data.tenant.locale} />
        </>
      )}
    </Door>
  );
}
