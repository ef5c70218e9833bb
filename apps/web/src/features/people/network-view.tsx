import { NETWORK_STATES } from '@firsthand/contracts';
import { useState } from 'react';
import { ButtonLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { ME } from './network-layout.ts';
import { NetworkPicture } from './network-picture.tsx';
import type { Acquaintance, Network } from './network-query.ts';
import { MarkIcon, StateIcon } from './network-symbol.tsx';
import { NetworkTable } from './network-table.tsx';
import classes from './network.module.css';
import { StateWord } from './state-word.tsx';

/** Who named whom: drawn, and the same as a table. */
export function NetworkView({ network }: { network: Network }) {
  const t = useText();
  const [chosen, setChosen] = useState(ME);
  const { persons, people, longestChain, deadEnds, openLoops } = network;
  const person = persons.find(({ id }) => id === chosen);
  return (
    <div className={classes.network}>
      <p className={classes.summary} data-testid="network-summary">
        {t('network.summary', { people, longestChain, deadEnds, openLoops })}
      </p>
      <NetworkPicture people={persons} chosen={person ? chosen : ME} onChoose={setChosen} />
      <Card person={person} people={persons} />
      <Legend people={persons} />
      <section aria-labelledby="as-table" className={classes.part}>
        <h2 id="as-table">{t('network.asTable')}</h2>
        <NetworkTable people={persons} />
      </section>
    </div>
  );
}

/** Who is chosen in the picture, and what to do about it. */
function Card({ person, people }: { person: Acquaintance | undefined; people: readonly Acquaintance[] }) {
  const t = useText();
  if (!person) return <p className={classes.hint}>{t('network.hint')}</p>;
  const referrer = people.find(({ id }) => id === person.referrerId);
  const work = [person.position, person.organisation].filter(Boolean).join(', ');
  return (
    <div className={classes.card}>
      <div>
        <strong>{person.name}</strong>
        <span>{[work, t(`vantage.${person.vantage}`)].filter(Boolean).join(' · ')}</span>
        <span>{referrer ? t('people.namedBy', { name: referrer.name }) : t(`source.${person.source}`)}</span>
        <StateWord person={person} />
        {person.deadEnd && (
          <span className={classes.todo}>{t('network.deadEndTodo', { name: person.name })}</span>
        )}
        {person.loop === 'OPEN' && referrer && (
          <span className={classes.todo}>{t('network.loopTodo', { name: referrer.name })}</span>
        )}
      </div>
      <ButtonLink to="/people/$contactId" params={{ contactId: person.id }} variant="default" size="md">
        {t('network.open')}
      </ButtonLink>
    </div>
  );
}

/** What the shapes mean, and how many there are of each. */
function Legend({ people }: { people: readonly Acquaintance[] }) {
  const t = useText();
  const marks = [
    ['DEAD_END', people.filter(({ deadEnd }) => deadEnd).length, t('network.deadEnd')],
    ['OPEN', people.filter(({ loop }) => loop === 'OPEN').length, t('network.loop.OPEN')],
    ['CLOSED', people.filter(({ loop }) => loop === 'CLOSED').length, t('network.loop.CLOSED')],
  ] as const;
  return (
    <ul className={classes.legend} aria-label={t('network.legend')}>
      {NETWORK_STATES.map((state) => (
        <li key={state}>
          <StateIcon state={state} />
          {t(`network.state.${state}`)}
          <b>{people.filter((person) => person.state === state).length}</b>
        </li>
      ))}
      {marks.map(([mark, count, label]) => (
        <li key={mark}>
          <MarkIcon mark={mark} />
          {label}
          <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
