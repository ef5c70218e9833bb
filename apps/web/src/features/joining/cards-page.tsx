import { Button, Group, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { JoinCodesDocument, type JoinCodeLineFragment } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import QrPicture from '../../shared/qr/qr-picture.tsx';
import { useViewer } from '../../shared/session/session.ts';
import classes from './cards.module.css';
import { codesKey, joinPath, spaced } from './code-words.ts';

const route = getRouteApi('/shell/sections/$sectionId/join/$codeId/cards');

/** More than a class has; each of them is drawn. */
const CARDS_AT_MOST = 200;
/** What is offered at first: a few sheets. */
const CARDS_AT_FIRST = 32;

/** A code on cards to hand out: to who gets no mail, or has no telephone at hand just now. */
export function CardsPage() {
  const t = useText();
  const { sectionId, codeId } = route.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: codesKey(sectionId),
    queryFn: ({ signal }) => request(JoinCodesDocument, { sectionId }, { signal }),
  });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const code = data.joinCodes.find(({ id, state }) => id === codeId && state === 'OPEN');
  const section = `${data.section.course.code} · ${data.section.name}`;
  return (
    <>
      <PageHeader
        title={t('joining.cards')}
        above={
          <AnchorLink to="/sections/$sectionId/join" params={{ sectionId }} data-print="no">
            {t('joining.title')}
          </AnchorLink>
        }
        now={code ? t('joining.cardsNow') : t('joining.cardsDead')}
      />
      {code && <Cards code={code} section={section} />}
    </>
  );
}

function Cards({ code, section }: { code: JoinCodeLineFragment; section: string }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { tenant } = useViewer();
  const left = Math.min(code.capacity - code.joined, CARDS_AT_MOST);
  const [count, setCount] = useState(Math.min(left, CARDS_AT_FIRST));
  const { host, origin } = window.location;
  const link = `${origin}${joinPath(tenant.slug, code.code)}`;
  return (
    <>
      <Group align="end" gap="sm" data-print="no" className={classes.how}>
        <NumberInput
          label={t('joining.cardsCount')}
          min={1}
          max={left}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={count}
          onChange={(value) => typeof value === 'number' && setCount(value)}
        />
        <Button size="md" onClick={() => window.print()}>
          {t('joining.print')}
        </Button>
      </Group>
      <ul className={classes.cards}>
        {Array.from({ length: count }, (_, at) => (
          <li key={at}>
            <QrPicture text={link} label={t('joining.cardPicture')} />
            <div>
              <small>{tenant.name}</small>
              <strong>{section}</strong>
              <span className={classes.name}>{t('joining.cardName')}</span>
              <span>{t('joining.goTo', { address: `${host}/join/${tenant.slug}` })}</span>
              <strong className={classes.code}>{spaced(code.code)}</strong>
              <small>
                {t('joining.cardUntil', { until: formatDate(code.expiresAt, { dateStyle: 'long' }) })}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
