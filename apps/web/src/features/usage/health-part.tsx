import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { HealthKind } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, PathLink } from '../../shared/components/links.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { distanceInWords } from '../../shared/intl/due.ts';
import { useText } from '../../shared/intl/text.tsx';
import type { Finding } from './usage-data.ts';
import classes from './usage.module.css';

/** The one place each is mended; what only whoever runs the installation can mend has none. */
const PLACES = {
  MAIL_LATE: '/institution/mail',
  MAIL_REFUSED: '/institution/mail',
  SIGN_ON_FAILING: '/institution/sign-on',
  CERTIFICATE_EXPIRES: '/institution/sign-on',
  WEBHOOKS_FAILING: '/institution/webhooks',
  WEBHOOKS_OFF: '/institution/webhooks',
  ADDRESSES_BOUNCED: '/institution/people',
  INVITATIONS_EXPIRED: '/sections',
} as const satisfies Partial<Record<HealthKind, string>>;

const hasPlace = (kind: HealthKind): kind is keyof typeof PLACES => kind in PLACES;

/** What there is to be mended, each with the way there. */
export function HealthPart({ health }: { health: UseQueryResult<readonly Finding[]> }) {
  const t = useText();
  const { data: findings, error, isPending, refetch } = health;
  return (
    <section className={classes.part} aria-labelledby="health">
      <h2 id="health">{t('usage.health')}</h2>
      {isPending && <RowsSkeleton rows={2} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {findings?.length === 0 && (
        <div className={classes.well}>
          <IconCircleCheck size={22} stroke={1.75} aria-hidden />
          <p>{t('usage.well')}</p>
        </div>
      )}
      {findings && findings.length > 0 && (
        <ul className={classes.findings}>
          {findings.map((finding) => (
            <li key={finding.kind}>
              <IconAlertTriangle size={20} stroke={1.75} aria-hidden />
              <div>
                <Said finding={finding} />
                <Ways finding={finding} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Said({ finding: { kind, count, at } }: { finding: Finding }) {
  const t = useText();
  const { formatDate, locale } = useIntl();
  const now = new Date();
  return (
    <p>
      {t(`usage.finding.${kind}`, {
        count,
        known: at ? 'yes' : 'no',
        over: at && new Date(at) <= now ? 'yes' : 'no',
        date: at ? formatDate(at, { dateStyle: 'long' }) : '',
        since: at ? distanceInWords(new Date(at), now, locale) : '',
      })}
    </p>
  );
}

function Ways({ finding: { kind, count, items } }: { finding: Finding }) {
  const t = useText();
  const ways: ReactNode[] = items.flatMap(({ id, name, within }) => {
    if (kind === 'ADDRESSES_BOUNCED')
      return [
        <AnchorLink key={id} to="/institution/people/$personId" params={{ personId: id }}>
          {name}
        </AnchorLink>,
      ];
    if (kind === 'ROSTER_ERRORS' && within)
      return [
        <AnchorLink
          key={id}
          to="/sections/$sectionId/roster/$importId"
          params={{ sectionId: within, importId: id }}
        >
          {name}
        </AnchorLink>,
      ];
    if (kind === 'INVITATIONS_EXPIRED')
      return [
        <AnchorLink
          key={id}
          to="/sections/$sectionId"
          params={{ sectionId: id }}
          search={{ tab: 'people', role: 'STUDENT' }}
        >
          {name}
        </AnchorLink>,
      ];
    return [];
  });
  if (hasPlace(kind) && (ways.length === 0 || count > ways.length))
    ways.push(
      <PathLink key="all" path={PLACES[kind]}>
        {t(`usage.mend.${kind}`)}
      </PathLink>,
    );
  if (ways.length === 0) return null;
  return (
    <ul className={classes.ways}>
      {ways.map((way, at) => (
        <li key={at}>{way}</li>
      ))}
    </ul>
  );
}
