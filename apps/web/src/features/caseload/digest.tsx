import { Switch } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { CaseloadDigestDocument, SwitchCaseloadDigestDocument } from '../../generated/operations.ts';
import { AnchorLink } from '../../shared/components/links.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './caseload.module.css';

const digestQuery = queryOptions({
  queryKey: ['caseload', 'digest'],
  queryFn: async ({ signal }) => (await request(CaseloadDigestDocument, {}, { signal })).caseloadDigest,
});

/** What goes out to counsellors this week, in the words they get it, and whether it does. */
export function Digest() {
  const t = useText();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(digestQuery);
  const turn = useMutation({
    mutationFn: (on: boolean) =>
      request(SwitchCaseloadDigestDocument, { input: { version: data!.version, on } }),
    // Also when somebody was first: then the switch shows what holds.
    onSettled: () => client.invalidateQueries({ queryKey: digestQuery.queryKey }),
  });
  return (
    <section className={classes.digest} aria-labelledby="digest">
      <h2 id="digest">{t('digest.title')}</h2>
      <p className={classes.quiet}>{t('digest.about')}</p>
      {isPending && <RowsSkeleton rows={3} />}
      <ErrorState error={error ?? turn.error} onRetry={() => void refetch()} />
      {data && (
        <>
          <Switch
            label={t('digest.on')}
            checked={turn.isPending ? turn.variables : data.on}
            onChange={(event) => turn.mutate(event.currentTarget.checked)}
          />
          {data.mails.length === 0 && <p>{t('digest.nobody')}</p>}
          <ul className={classes.mails}>
            {data.mails.map(({ counsellor, title, body, facts, sentAt }) => (
              <li key={counsellor.id}>
                <AnchorLink to="/caseload" search={{ of: counsellor.id }}>
                  {counsellor.givenName} {counsellor.familyName}
                </AnchorLink>{' '}
                <small className={classes.quiet}>
                  {sentAt
                    ? t('digest.sent', { date: formatDate(sentAt, { dateStyle: 'long' }) })
                    : t(title === null ? 'digest.nothing' : data.on ? 'digest.waits' : 'digest.off')}
                </small>
                {title !== null && (
                  <details>
                    <summary>{title}</summary>
                    <p>{body}</p>
                    <dl>
                      {facts.map(({ name, value }) => (
                        <div key={name}>
                          <dt>{name}</dt>
                          <dd>{value}</dd>
                        </div>
                      ))}
                    </dl>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
