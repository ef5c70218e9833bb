import { CONSENT_SCOPES, type ConsentScope } from '@firsthand/contracts';
import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Withheld } from '../../shared/fieldwork/withheld.tsx';
import { useText } from '../../shared/intl/text.tsx';
import classes from './allowed.module.css';
import { OwnPageLink } from './own-page-link.tsx';
import type { Person } from './outreach.ts';

/** What somebody allows, since when and by whose word, and the way to their own page, where they change it. */
export function Allowed({ person }: { person: Person }) {
  const t = useText();
  const { name, consents, erasedAt } = person;
  if (erasedAt) return null;
  const withheld = consents.some(({ scope, given }) => scope === 'LOG' && !given);
  return (
    <section className={classes.allowed} aria-labelledby="allowed">
      <h2 id="allowed">{t('allowed.title', { name })}</h2>
      {withheld && <Withheld name={name} reader="student" />}
      <ul>
        {CONSENT_SCOPES.map((scope) => (
          <OneUse key={scope} scope={scope} person={person} />
        ))}
      </ul>
      <OwnPageLink person={person} />
    </section>
  );
}

function OneUse({ scope, person }: { scope: ConsentScope; person: Person }) {
  const t = useText();
  const { formatDate } = useIntl();
  const said = person.consents.find((one) => one.scope === scope);
  const Sign = said ? (said.given ? IconCheck : IconX) : IconCircleDashed;
  const date = said ? formatDate(said.saidAt, { day: 'numeric', month: 'long', year: 'numeric' }) : '';
  const word = said ? (said.given ? 'yes' : 'no') : 'unsaid';
  return (
    <li data-word={word}>
      <Sign size={18} stroke={2} aria-hidden />
      <span>
        <span>{t(`allowed.${scope}`)}</span>
        <small>
          {said ? t(`allowed.${word as 'yes' | 'no'}.${said.source}`, { date }) : t('allowed.unsaid')}
          {said?.given && said.channel && ` ${t(`allowed.by.${said.channel}`)}`}
        </small>
      </span>
    </li>
  );
}
