import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { OwnPrivacyDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import classes from './account.module.css';

/** What they are told about their data and have accepted, and who among the staff has read their work. */
export function OwnPrivacy() {
  const t = useText();
  const { formatDate, formatTime, formatList } = useIntl();
  const viewer = useViewer();
  const { tenant, zone, noticeDue } = viewer;
  const { data, error, isPending, refetch } = useQuery({
    // Read anew once they have accepted what was asked.
    queryKey: ['account', 'privacy', noticeDue],
    queryFn: ({ signal }) => request(OwnPrivacyDocument, {}, { signal }),
  });
  const works = may(viewer, 'fieldwork:do');
  if (!tenant.privacy && !works) return null;
  const { acceptedVersion, acceptedAt } = data?.myNotice ?? {};
  const days = [...new Set(data?.myReaders.map(({ on }) => on))];
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('identity.privacy')}</h2>
      {tenant.privacy && (
        <p>
          <AnchorLink to="/privacy/$tenant" params={{ tenant: tenant.slug }} underline="always">
            {t('app.privacy')}
          </AnchorLink>
          {acceptedVersion != null && acceptedAt != null && (
            <>
              {' · '}
              {t('identity.noticeAccepted', {
                version: acceptedVersion,
                date: formatDate(acceptedAt, { dateStyle: 'long' }),
              })}
            </>
          )}
        </p>
      )}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {works && isPending && <RowsSkeleton rows={3} />}
      {works && data && (
        <>
          <h3>{t('identity.readers')}</h3>
          <p>{t(data.myReaders.length > 0 ? 'identity.readersHint' : 'identity.noReaders')}</p>
          <dl className={classes.readers}>
            {days.map((day) => (
              <div key={day}>
                <dt>{formatDate(`${day}T12:00`, { dateStyle: 'full' })}</dt>
                {data.myReaders
                  .filter(({ on }) => on === day)
                  .map(({ reader, what, lastAt }) => (
                    <dd key={reader.id}>
                      <T
                        id="app.pair"
                        values={{
                          name: (
                            <strong>
                              {reader.givenName} {reader.familyName}
                            </strong>
                          ),
                          what: formatList(what.map((thing) => t(`identity.read.${thing}`))),
                        }}
                      />{' '}
                      <small>
                        {t('identity.readLast', {
                          time: formatTime(lastAt, { timeStyle: 'short', timeZone: zone }),
                        })}
                      </small>
                    </dd>
                  ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
