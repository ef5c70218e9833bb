import { Link } from '@tanstack/react-router';
import { dueWords } from '../../shared/fieldwork/due-words.ts';
import type { DueOutreach } from '../../shared/fieldwork/fieldwork-query.ts';
import { useText } from '../../shared/intl/text.tsx';
import { Initials } from './initials.tsx';
import type { Acquaintance } from './network-query.ts';
import classes from './people.module.css';
import { StateWord } from './state-word.tsx';

interface PeopleListProps {
  /** Those who are shown, people one knows before strangers. */
  readonly people: readonly Acquaintance[];
  /** Everybody, among whom who named them is found. */
  readonly all: readonly Acquaintance[];
}

/** The easiest to ask come first, under a heading that says so. */
export function PeopleList({ people, all }: PeopleListProps) {
  const t = useText();
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const groups = [
    { key: 'people.warm', people: people.filter(({ warm }) => warm) },
    { key: 'people.cold', people: people.filter(({ warm }) => !warm) },
  ] as const;
  return groups.map(
    (group) =>
      group.people.length > 0 && (
        <section key={group.key} aria-labelledby={group.key} className={classes.group}>
          <h2 id={group.key}>{t(group.key)}</h2>
          <ul className={classes.list}>
            {group.people.map((person) => (
              <PersonRow key={person.id} person={person} referrer={nameOf.get(person.referrerId ?? '')} />
            ))}
          </ul>
        </section>
      ),
  );
}

function PersonRow({ person, referrer }: { person: Acquaintance; referrer: string | undefined }) {
  const t = useText();
  const { id, name, position, organisation, vantage, source, interviews, state, care } = person;
  const work = [position, organisation].filter(Boolean).join(', ');
  return (
    <li>
      <Link to="/people/$contactId" params={{ contactId: id }} className={classes.person}>
        <Initials name={name} />
        <span className={classes.who}>
          <strong>{name}</strong>
          {work && <span>{work}</span>}
        </span>
        <span className={classes.how}>
          <span>{t(`vantage.${vantage}`)}</span>
          <span>{referrer ? t('people.namedBy', { name: referrer }) : t(`source.${source}`)}</span>
        </span>
        <span className={classes.met}>
          <StateWord person={person} />
          {interviews > 0 && <span>{t('people.interviews', { count: interviews })}</span>}
          {state === 'NOT_ASKED' && care.state === 'RECENTLY_ASKED' && <span>{t('care.recentlyAsked')}</span>}
        </span>
      </Link>
    </li>
  );
}

export function DueList({ due }: { due: readonly DueOutreach[] }) {
  const t = useText();
  if (due.length === 0) return <p role="status">{t('people.nothingDue')}</p>;
  return (
    <ul className={classes.list}>
      {due.map(({ contact, outreach, standing }) => (
        <li key={outreach.id}>
          <Link to="/people/$contactId" params={{ contactId: contact.id }} className={classes.person}>
            <Initials name={contact.name} />
            <span className={classes.who}>
              <strong>{contact.name}</strong>
              {contact.organisation && <span>{contact.organisation}</span>}
            </span>
            <span className={classes.how}>
              <span>{dueWords(t, standing)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
