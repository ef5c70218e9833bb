import { IconMail, IconPhone } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Side } from '../../shared/components/side.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { contactsQuery, studentHomeQuery, type ContactCard } from '../../shared/fieldwork/fieldwork-query.ts';
import { VerdictPill } from '../../shared/fieldwork/verdict.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { Allowed } from './allowed.tsx';
import { contactQuery } from './contact-query.ts';
import { EditContact } from './edit-contact.tsx';
import { OpenLoops } from './open-loops.tsx';
import { OutreachStory } from './outreach-story.tsx';
import type { Person } from './outreach.ts';
import { QuestionsLink } from './questions-link.tsx';
import classes from './people.module.css';
import { Twice } from './twice.tsx';

const route = getRouteApi('/shell/people/$contactId');

export function PersonPage() {
  const t = useText();
  const { contactId } = route.useParams();
  const { edit = false } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: contact, error, refetch, isPending } = useQuery(contactQuery(contactId));
  const above = (
    <AnchorLink to="/people" size="sm">
      {t('people.title')}
    </AnchorLink>
  );
  if (isPending) return <PageSkeleton />;
  if (!contact)
    return (
      <>
        <PageHeader title={t('people.person')} above={above} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  const work = [contact.position, contact.organisation].filter(Boolean).join(', ');
  const close = () => void navigate({ search: {} });
  return (
    <div className={classes.page}>
      <PageHeader
        title={contact.name}
        above={above}
        now={work || t(`vantage.${contact.vantage}`)}
        action={
          <div className={classes.buttons}>
            <QuestionsLink person={contact} />
            <ButtonLink to="/interviews/new" search={{ contact: contactId }} variant="default" size="md">
              {t('people.log')}
            </ButtonLink>
            <ButtonLink
              to="/people/$contactId"
              params={{ contactId }}
              search={{ edit: true }}
              variant="default"
              size="md"
            >
              {t('people.edit')}
            </ButtonLink>
          </div>
        }
      />
      <Reach contact={contact} />
      <OpenLoops of={contactId} />
      <OutreachStory person={contact} />
      <Facts contact={contact} />
      <Interviews contactId={contactId} />
      <Allowed person={contact} />
      <Named contact={contact} />
      <Twice person={contact} />
      <Side opened={edit} onClose={close} title={t('people.editTitle', { name: contact.name })}>
        <EditContact contact={contact} onDone={close} />
      </Side>
    </div>
  );
}

/** The two things one stands outside somebody's office for. */
function Reach({ contact: { phone, email } }: { contact: ContactCard }) {
  const t = useText();
  if (!phone && !email) return <p className={classes.unreachable}>{t('people.unreachable')}</p>;
  return (
    <div className={classes.reach}>
      {phone && (
        <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
          <IconPhone size={20} stroke={1.75} aria-hidden />
          <span>
            <small>{t('people.call')}</small>
            {phone}
          </span>
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`}>
          <IconMail size={20} stroke={1.75} aria-hidden />
          <span>
            <small>{t('people.write')}</small>
            {email}
          </span>
        </a>
      )}
    </div>
  );
}

function Facts({ contact }: { contact: Person }) {
  const t = useText();
  const { vantage, source, referrer, occupation, family, notes, nameMayBeUsed } = contact;
  const facts: [string, ReactNode][] = [
    [t('people.fact.vantage'), t(`vantage.${vantage}`)],
    [t('people.fact.source'), `${t(`source.${source}`)}${family ? `, ${t('people.fact.family')}` : ''}`],
  ];
  if (referrer)
    facts.push([
      t('people.fact.referrer'),
      <AnchorLink key="referrer" to="/people/$contactId" params={{ contactId: referrer.id }}>
        {referrer.name}
      </AnchorLink>,
    ]);
  if (referrer && nameMayBeUsed !== null)
    facts.push([
      t('people.fact.mayName', { name: referrer.name }),
      t(nameMayBeUsed ? 'outreach.mayName.yes' : 'outreach.mayName.no'),
    ]);
  if (occupation) facts.push([t('people.fact.occupation'), occupation.title]);
  if (notes)
    facts.push([
      t('contact.notes'),
      <span key="notes" className={classes.notes}>
        {notes}
      </span>,
    ]);
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Interviews({ contactId }: { contactId: string }) {
  const t = useText();
  const { formatDate } = useIntl();
  const { data: works = [] } = useQuery(studentHomeQuery);
  const interviews = works
    .flatMap((work) => work.interviews)
    .filter(({ contact }) => contact.id === contactId);
  if (interviews.length === 0) return null;
  return (
    <section className={classes.part} aria-labelledby="met">
      <h2 id="met">{t('people.met')}</h2>
      <ul className={classes.list}>
        {interviews.map((interview) => (
          <li key={interview.id}>
            <Link
              to="/interviews/$interviewId"
              params={{ interviewId: interview.id }}
              className={classes.person}
            >
              <span className={classes.who}>
                <strong>{formatDate(interview.startsAt, { dateStyle: 'medium', timeStyle: 'short' })}</strong>
                <span>{interview.occupation.title}</span>
              </span>
              <VerdictPill interview={interview} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A chain of names is how most people find the next one. */
function Named({ contact: { id, name } }: { contact: ContactCard }) {
  const t = useText();
  const { data: people = [] } = useInfiniteQuery(contactsQuery(''));
  const named = people.filter(({ referrer }) => referrer?.id === id);
  return (
    <section className={classes.part} aria-labelledby="named">
      <h2 id="named">{t('people.named', { name })}</h2>
      {named.length === 0 ? (
        <p>{t('people.namedNobody')}</p>
      ) : (
        <ul className={classes.list}>
          {named.map((each) => (
            <li key={each.id}>
              <Link to="/people/$contactId" params={{ contactId: each.id }} className={classes.person}>
                <span className={classes.who}>
                  <strong>{each.name}</strong>
                  <span>{[each.position, each.organisation].filter(Boolean).join(', ')}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink to="/people" search={{ add: true, referrer: id }} variant="default" mt="sm">
        {t('people.addNamed')}
      </ButtonLink>
    </section>
  );
}
