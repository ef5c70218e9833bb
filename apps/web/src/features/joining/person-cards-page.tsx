import { Alert, Button, Checkbox, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  CardHoldersDocument,
  PrintCardsDocument,
  type CardHolderLineFragment,
  type PrintCardsMutation,
} from '../../generated/operations.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill, type Tone } from '../../shared/components/status-pill.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import QrPicture from '../../shared/qr/qr-picture.tsx';
import { useViewer } from '../../shared/session/session.ts';
import classes from './cards.module.css';
import { cardPath, spaced } from './code-words.ts';

const route = getRouteApi('/shell/sections/$sectionId/cards');
const holdersKey = (sectionId: string) => ['joining', 'holders', sectionId];

const TONES: Record<CardHolderLineFragment['state'], Tone> = {
  NONE: 'bad',
  EXPIRED: 'bad',
  WAITING: 'wait',
  IN: 'good',
};

/** Who in a section has no address: a card for each, by which they come in. */
export function PersonCardsPage() {
  const t = useText();
  const { sectionId } = route.useParams();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: holdersKey(sectionId),
    queryFn: ({ signal }) => request(CardHoldersDocument, { sectionId }, { signal }),
  });
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const print = useMutation({
    mutationFn: async (userIds: string[]) =>
      (await request(PrintCardsDocument, { input: { sectionId, userIds } })).printCards,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: holdersKey(sectionId) }),
        client.invalidateQueries({ queryKey: ['sections'] }),
      ]),
  });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const { cardHolders: holders, section } = data;
  // At first those who need one; who is in, or holds one, is chosen by hand.
  const on =
    chosen ??
    new Set(
      holders.flatMap(({ state, person }) => (state === 'NONE' || state === 'EXPIRED' ? person.id : [])),
    );
  const printed = print.data;
  return (
    <>
      <PageHeader
        title={t('joining.personCards')}
        above={
          <AnchorLink
            to="/sections/$sectionId"
            params={{ sectionId }}
            search={{ tab: 'people' }}
            data-print="no"
          >
            {`${section.course.code} · ${section.name}`}
          </AnchorLink>
        }
        now={t(printed ? 'joining.printedNow' : 'joining.personCardsNow')}
      />
      <ErrorState error={print.error} />
      {printed ? (
        <Printed cards={printed} onDone={() => (setChosen(null), print.reset())} />
      ) : holders.length === 0 ? (
        <EmptyState picture="people" title={t('joining.nobodyWithout')}>
          {t('joining.nobodyWithoutBody')}
        </EmptyState>
      ) : (
        <>
          <p>{t('joining.howCards')}</p>
          <Group mb="md">
            <Button
              size="md"
              leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
              disabled={on.size === 0}
              loading={print.isPending}
              onClick={() => print.mutate([...on])}
            >
              {t('joining.makeCards', { count: on.size })}
            </Button>
          </Group>
          <DataTable
            caption={t('joining.personCards')}
            columns={holderColumns(t, on, (id, isOn) => {
              const next = new Set(on);
              if (isOn) next.add(id);
              else next.delete(id);
              setChosen(next);
            })}
            rows={holders}
            rowKey={({ enrolmentId }) => enrolmentId}
          />
        </>
      )}
    </>
  );
}

function holderColumns(
  t: Translate,
  on: ReadonlySet<string>,
  choose: (id: string, isOn: boolean) => void,
): Column<CardHolderLineFragment>[] {
  return [
    {
      key: 'name',
      header: t('joining.person'),
      phone: 'title',
      cell: ({ person: { id, givenName, familyName } }) => (
        <Checkbox
          checked={on.has(id)}
          onChange={(event) => choose(id, event.currentTarget.checked)}
          label={<strong>{[familyName, givenName].filter(Boolean).join(', ')}</strong>}
        />
      ),
    },
    { key: 'number', header: t('joining.number'), cell: ({ number }) => number ?? '–' },
    { key: 'signIn', header: t('joining.signInName'), cell: ({ signInName }) => signInName ?? '–' },
    {
      key: 'state',
      header: t('joining.card'),
      cell: ({ state, expiresAt }) => (
        <StatusPill tone={TONES[state]}>
          <CardStateWords state={state} expiresAt={expiresAt ?? null} />
        </StatusPill>
      ),
    },
  ];
}

function CardStateWords({
  state,
  expiresAt,
}: Pick<CardHolderLineFragment, 'state'> & { expiresAt: string | null }) {
  const t = useText();
  const { formatDate } = useIntl();
  return (
    <>
      {t(`joining.cardState.${state}`, {
        until: expiresAt ? formatDate(expiresAt, { dateStyle: 'medium' }) : '',
      })}
    </>
  );
}

/** Shown once: what leaves this page is kept nowhere. */
function Printed({ cards, onDone }: { cards: PrintCardsMutation['printCards']; onDone: () => void }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { tenant } = useViewer();
  const { host, origin } = window.location;
  return (
    <>
      <Alert color="orange" role="status" data-print="no" mb="md">
        {t('joining.printNow')}
      </Alert>
      <Group gap="sm" data-print="no" className={classes.how}>
        <Button size="md" onClick={() => window.print()}>
          {t('joining.print')}
        </Button>
        <Button size="md" variant="default" onClick={onDone}>
          {t('joining.printDone')}
        </Button>
      </Group>
      <ul className={classes.cards}>
        {cards.map(({ person, number, sectionName, code, expiresAt }) => (
          <li key={person.id}>
            <QrPicture text={`${origin}${cardPath(tenant.slug, code)}`} label={t('joining.cardPicture')} />
            <div>
              <small>
                {tenant.name} · {sectionName}
              </small>
              <strong>
                {person.givenName} {person.familyName}
              </strong>
              {number && <small>{number}</small>}
              <span>{t('joining.goTo', { address: `${host}/card/${tenant.slug}` })}</span>
              <strong className={classes.code} data-code>
                {spaced(code)}
              </strong>
              <small>
                {t('joining.personCardUntil', { until: formatDate(expiresAt, { dateStyle: 'long' }) })}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
