import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  CorrectPersonDocument,
  EndAccessDocument,
  GiveAccessBackDocument,
  GiveAdministratorDocument,
  InvitePersonDocument,
  TakeAdministratorDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { EraseAccount } from './erase-person.tsx';
import { ExportPerson } from './export-person.tsx';
import classes from './institution.module.css';
import { type Account, accountQuery, nameOf, useKeepAccount } from './people-data.ts';
import { STATE_TONES } from './person-state.ts';

const route = getRouteApi('/shell/institution/people/$personId');

/** Somebody of the institution: as what they are here, how they come in, and what an administrator may change about it. */
export function InstitutionPersonPage() {
  const t = useText();
  const { personId } = route.useParams();
  const { data: account, error, isPending, refetch } = useQuery(accountQuery(personId));
  return (
    <div className={classes.page}>
      <PageHeader
        title={account ? nameOf(account) : t('members.person')}
        above={<AnchorLink to="/institution/people">{t('members.title')}</AnchorLink>}
        now={
          account && (
            <StatusPill tone={STATE_TONES[account.state]}>{t(`members.stateOf.${account.state}`)}</StatusPill>
          )
        }
      />
      {isPending && <RowsSkeleton rows={6} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {account && (
        <>
          <Roles account={account} />
          <WaysIn account={account} />
          <Correction key={account.version} account={account} />
          <Access account={account} />
          <Data account={account} />
        </>
      )}
    </div>
  );
}

function Roles({ account }: { account: Account }) {
  const t = useText();
  const { formatDate } = useIntl();
  const administers = account.roles.includes('ADMINISTRATOR');
  const name = nameOf(account);
  return (
    <section className={classes.part} aria-labelledby="roles">
      <h2 id="roles">{t('members.roles')}</h2>
      <p>{t('members.rolesAbout')}</p>
      <ul className={classes.people}>
        <li>
          <span>
            {t('role.ADMINISTRATOR')}
            <small>
              {t(
                administers
                  ? account.onlyAdministrator
                    ? 'members.administersAlone'
                    : 'members.administers'
                  : 'members.administersNot',
              )}
            </small>
          </span>
          {administers
            ? !account.onlyAdministrator && (
                <Deed
                  account={account}
                  label={t('members.take')}
                  about={t('members.takeAbout', { name })}
                  sure={t('members.takeSure')}
                  done={t('members.taken', { name })}
                  run={async (id) => (await request(TakeAdministratorDocument, { id })).takeAdministrator}
                />
              )
            : account.state !== 'ENDED' &&
              account.email !== null && (
                <Deed
                  account={account}
                  label={t('members.give')}
                  about={t('members.giveAbout', { name })}
                  sure={t('members.giveSure')}
                  done={t('members.given', { name })}
                  calm
                  run={async (id) => (await request(GiveAdministratorDocument, { id })).giveAdministrator}
                />
              )}
        </li>
        {account.sections.map(({ enrolmentId, role, droppedAt, section }) => (
          <li key={enrolmentId}>
            <span>
              {t(`role.${role}`)}
              <small>
                <AnchorLink
                  to="/sections/$sectionId"
                  params={{ sectionId: section.id }}
                  search={{ tab: 'people' }}
                >
                  {`${section.course.code} ${section.name}, ${section.term.name}`}
                </AnchorLink>
              </small>
            </span>
            {droppedAt && (
              <small>{t('members.droppedOn', { date: formatDate(droppedAt, { dateStyle: 'long' }) })}</small>
            )}
          </li>
        ))}
      </ul>
      {account.sections.length === 0 && <p className={classes.first}>{t('members.noSection')}</p>}
    </section>
  );
}

function WaysIn({ account }: { account: Account }) {
  const t = useText();
  const { formatDate } = useIntl();
  const keep = useKeepAccount();
  const invite = useMutation({
    mutationFn: async () => (await request(InvitePersonDocument, { id: account.id })).invitePerson,
    onSuccess: (invited) => {
      keep(invited);
      toast(t('members.invited', { name: nameOf(account) }));
    },
  });
  const ways = [
    ...(account.password ? [t('members.password')] : []),
    ...account.signOns,
    ...(account.app ? [t('members.app')] : []),
    ...(account.passkeys > 0 ? [t('members.passkeys', { count: account.passkeys })] : []),
    ...(account.tokens > 0 ? [t('members.tokens', { count: account.tokens })] : []),
  ];
  const facts: [string, ReactNode][] = [
    [t('members.address'), account.email ?? t('members.noAddress')],
    ...(account.signInName ? [[t('members.signInName'), account.signInName] as [string, ReactNode]] : []),
    ...(account.numbers.length > 0
      ? [[t('members.numbers'), account.numbers.join(', ')] as [string, ReactNode]]
      : []),
    [t('members.ways'), ways.length > 0 ? ways.join(' · ') : t('members.noWay')],
    [
      t('members.seen'),
      account.lastSeenAt ? <FormattedRelative at={account.lastSeenAt} /> : t('members.neverSeen'),
    ],
    [t('members.since'), formatDate(account.createdAt, { dateStyle: 'long' })],
  ];
  return (
    <section className={classes.part} aria-labelledby="ways">
      <h2 id="ways">{t('members.comesIn')}</h2>
      <dl className={classes.facts}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {account.bounced && <p className={classes.after}>{t('members.bounced')}</p>}
      {account.state === 'WAITING' && account.email !== null && !account.bounced && (
        <>
          <p className={classes.after}>
            {account.invitedUntil
              ? t('members.invitedUntil', { date: formatDate(account.invitedUntil, { dateStyle: 'long' }) })
              : t('members.notInvited')}
          </p>
          <ErrorState error={invite.error} />
          <Button
            size="md"
            variant="default"
            mt="sm"
            loading={invite.isPending}
            onClick={() => invite.mutate()}
          >
            {t(account.invitedUntil ? 'members.inviteAgain' : 'members.invite')}
          </Button>
        </>
      )}
    </section>
  );
}

function Correction({ account }: { account: Account }) {
  const t = useText();
  const viewer = useViewer();
  const fieldErrors = useFieldErrors();
  const keep = useKeepAccount();
  const own = viewer.id === account.id;
  const form = useForm({
    initialValues: {
      givenName: account.givenName,
      familyName: account.familyName,
      email: account.email ?? '',
    },
    validate: {
      email: (value) =>
        value.trim() === '' || /^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('field.address'),
    },
  });
  const moves = form.values.email.trim().toLowerCase() !== (account.email ?? '');
  const save = useMutation({
    mutationFn: async ({ email, ...names }: typeof form.values) => {
      const { id, version } = account;
      const input = { ...names, id, version, email: email.trim() === '' ? null : email.trim() };
      return (await request(CorrectPersonDocument, { input })).correctPerson;
    },
    onSuccess: (saved) => {
      keep(saved);
      toast(t('members.corrected'));
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <section className={classes.part} aria-labelledby="correct">
      <h2 id="correct">{t('members.correct')}</h2>
      <p>{t('members.correctAbout')}</p>
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack gap="md">
          <div className={classes.pair}>
            <TextInput label={t('members.givenName')} maxLength={100} {...form.getInputProps('givenName')} />
            <TextInput
              label={t('members.familyName')}
              maxLength={100}
              {...form.getInputProps('familyName')}
            />
          </div>
          <TextInput
            label={t('members.email')}
            description={own ? t('members.ownAddress') : undefined}
            type="email"
            maxLength={300}
            readOnly={own}
            {...form.getInputProps('email')}
          />
          {moves && !own && (
            <p className={classes.says} role="status">
              {t(account.state === 'WAITING' ? 'members.movesWaiting' : 'members.moves')}
            </p>
          )}
          <ErrorState error={save.error} />
          <div>
            <Button type="submit" size="md" loading={save.isPending} disabled={!form.isDirty()}>
              {t('app.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
}

function Access({ account }: { account: Account }) {
  const t = useText();
  const { formatDate } = useIntl();
  const viewer = useViewer();
  const name = nameOf(account);
  const own = viewer.id === account.id;
  return (
    <section className={classes.part} aria-labelledby="access">
      <h2 id="access">{t('members.access')}</h2>
      {account.endedAt ? (
        <>
          <p>{t('members.endedOn', { name, date: formatDate(account.endedAt, { dateStyle: 'long' }) })}</p>
          <Deed
            account={account}
            label={t('members.back')}
            about={t('members.backAbout', { name })}
            sure={t('members.backSure')}
            done={t('members.backDone', { name })}
            calm
            run={async (id) => (await request(GiveAccessBackDocument, { id })).giveAccessBack}
          />
        </>
      ) : (
        <>
          <p>
            {own
              ? t('members.ownAccess')
              : account.onlyAdministrator
                ? t('members.lastAccess')
                : t('members.accessAbout')}
          </p>
          {!own && !account.onlyAdministrator && (
            <Deed
              account={account}
              label={t('members.end')}
              about={t('members.endAbout', { name })}
              sure={t('members.endSure')}
              done={t('members.endDone', { name })}
              run={async (id) => (await request(EndAccessDocument, { id })).endAccess}
            />
          )}
        </>
      )}
    </section>
  );
}

/** What somebody may ask for: a copy of everything that is held about them, and that it is erased. */
function Data({ account }: { account: Account }) {
  const t = useText();
  return (
    <>
      <section className={classes.part} aria-labelledby="export">
        <h2 id="export">{t('export.title')}</h2>
        <ExportPerson account={account} />
      </section>
      <section className={classes.part} aria-labelledby="erase">
        <h2 id="erase">{t('erase.title')}</h2>
        <EraseAccount account={account} />
      </section>
    </>
  );
}

interface DeedProps {
  readonly account: Account;
  readonly label: string;
  /** What it does, before it is done. */
  readonly about: string;
  readonly sure: string;
  readonly done: string;
  /** It takes nothing away. */
  readonly calm?: boolean;
  readonly run: (id: string) => Promise<Account>;
}

/** Somebody else hears of it at once, so it takes two clicks. */
function Deed({ account, label, about, sure, done, calm = false, run }: DeedProps) {
  const t = useText();
  const keep = useKeepAccount();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const deed = useMutation({
    mutationFn: () => run(account.id),
    onSuccess: (changed) => {
      // What one may do oneself has changed: a whole new page.
      if (changed.id === viewer.id) return location.assign('/');
      setAsking(false);
      keep(changed);
      toast(done);
    },
  });
  if (!asking)
    return (
      <Button size="sm" variant="default" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <Stack gap="xs" maw="28rem">
      <p className={classes.says}>{about}</p>
      <ErrorState error={deed.error} />
      <Group gap="xs">
        <Button
          size="sm"
          {...(!calm && { color: 'red' })}
          loading={deed.isPending}
          onClick={() => deed.mutate()}
          autoFocus
        >
          {sure}
        </Button>
        <Button size="sm" variant="default" onClick={() => setAsking(false)}>
          {t('app.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
