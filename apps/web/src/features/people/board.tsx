import { NETWORK_STATES, type NetworkState } from '@firsthand/contracts';
import { Link } from '@tanstack/react-router';
import { useRef, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { dueWords } from '../../shared/fieldwork/due-words.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './board.module.css';
import { cardBeside } from './board-keys.ts';
import type { Acquaintance } from './network-query.ts';
import { StateIcon } from './network-symbol.tsx';

/** A column for each state of asking. Nobody is dragged: a card moves when something is noted on the person's page. */
export function Board({ people }: { people: readonly Acquaintance[] }) {
  const t = useText();
  const board = useRef<HTMLDivElement>(null);
  const columns = NETWORK_STATES.map((state) => ({
    state,
    cards: people.filter((person) => person.state === state).sort(byDue),
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
    const to = cardBeside(
      columns.map(({ cards }) => cards.map(({ id }) => id)),
      card?.dataset['card'] ?? '',
      event.key,
    );
    if (to === null) return;
    event.preventDefault();
    const next = board.current?.querySelector<HTMLElement>(`[data-card="${to}"]`);
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <>
      <p className="visually-hidden" id="board-keys">
        {t('board.keys')}
      </p>
      {/* The cards are links; the arrow keys are only a shorter way among them. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={classes.board} ref={board} onKeyDown={onKeyDown} tabIndex={-1}>
        {columns.map((column) => (
          <Column key={column.state} {...column} />
        ))}
      </div>
    </>
  );
}

function Column({ state, cards }: { state: NetworkState; cards: readonly Acquaintance[] }) {
  const t = useText();
  return (
    <section className={classes.column} aria-labelledby={`column-${state}`}>
      <h2 id={`column-${state}`}>
        <StateIcon state={state} />
        {t(`network.state.${state}`)}
        <b>{cards.length}</b>
      </h2>
      {cards.length === 0 ? (
        <p>{t(`board.none.${state}`)}</p>
      ) : (
        <ul>
          {cards.map((person) => (
            <li key={person.id}>
              <Card person={person} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ person }: { person: Acquaintance }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { id, name, organisation, vantage, standing, state, care, practice, interviews } = person;
  const next =
    state !== 'INTERVIEWED' && state !== 'DO_NOT_CONTACT' && standing.dueOn
      ? t('board.next', {
          what: dueWords(t, standing),
          day: formatDate(`${standing.dueOn}T12:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
        })
      : null;
  return (
    <Link
      to="/people/$contactId"
      params={{ contactId: id }}
      className={classes.card}
      data-card={id}
      aria-describedby="board-keys"
    >
      <strong>{name}</strong>
      {organisation && <span>{organisation}</span>}
      <span>{t(`vantage.${vantage}`)}</span>
      {next && <em>{next}</em>}
      {interviews > 0 && (
        <span>
          {t('people.interviews', { count: interviews })}
          {practice && ` (${t('people.practice')})`}
        </span>
      )}
      {state === 'NOT_ASKED' && care.state === 'RECENTLY_ASKED' && <em>{t('care.recentlyAsked')}</em>}
    </Link>
  );
}

/** What is due first, first; then people one knows. */
function byDue(a: Acquaintance, b: Acquaintance): number {
  const [first, second] = [a.standing.dueOn ?? '9999', b.standing.dueOn ?? '9999'];
  return first === second ? Number(b.warm) - Number(a.warm) : first < second ? -1 : 1;
}
