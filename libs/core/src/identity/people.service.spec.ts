import { BadInput, Conflict, DomainError, Forbidden, NotFound, type Role } from '@firsthand/contracts';
import {
  AccessToken,
  AuditEntry,
  Delivery,
  Link,
  Notification,
  SignOnIdentity,
  User,
  UserIdentity,
} from '@firsthand/persistence';
import { mintToken, newId, Seal } from '@firsthand/platform';
import { given, openTestDatabase, refusal, type TestDatabase } from '@firsthand/testing';
import { AccessTokensService } from './access-tokens.service.ts';
import type { Door } from './entrance.ts';
import { mailLinks } from './links.ts';
import { LinksService } from './links.service.ts';
import { KnownBrowsers } from './known-browsers.ts';
import { Passwords } from './passwords.ts';
import { PeopleService } from './people.service.ts';
import { SecondDoor } from './second-door.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { KNOWN } from './sign-on.queries.ts';
import { admission } from './sign-on.rules.ts';
import { Tries } from './tries.ts';

const GOOD = 'the bus was late again';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let people: PeopleService;
let sessions: SessionsService;
let signIns: SignInService;
let links: LinksService;
let tokens: AccessTokensService;
let hash: string;

beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 12 });
  g = given(db);
  const passwords = new Passwords({ memoryKiB: 64, passes: 1, lanes: 1 });
  hash = await passwords.hash(GOOD);
  const tries = new Tries(db.database);
  people = new PeopleService(db.uow);
  sessions = new SessionsService(db.uow, db.clock);
  const second = new SecondDoor(db.uow, db.clock, new Seal('a secret of tests'), sessions, tries);
  signIns = new SignInService(
    db.uow,
    passwords,
    tries,
    sessions,
    second,
    new KnownBrowsers(new Seal('a secret of tests')),
  );
  links = new LinksService(db.uow, db.clock, passwords, tries, signIns, second, 1);
  tokens = new AccessTokensService(db.uow, db.clock);
});
afterAll(() => db.close());

let doors = 0;
const door = (): Door => ({
  ...{ requestId: 'test', userAgent: 'Firefox', cookie: null },
  address: `10.9.${(doors += 1) >> 8}.${doors & 255}`,
});

type World = Awaited<ReturnType<typeof world>>;
async function world() {
  const tenant = await g.tenant();
  const make = (roles: Role[], row: Parameters<typeof g.user>[2] = {}) =>
    g.user(tenant, roles, { passwordHash: hash, ...row });
  const ada = await make(['ADMINISTRATOR'], { givenName: 'Ada', familyName: 'Winter' });
  return { tenant, make, ada, actor: ada.actor };
}
const signIn = ({ tenant }: World, email: string) =>
  signIns.signIn({ tenant: tenant.slug, email, password: GOOD }, door());
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'OK',
    (error: unknown) => (error instanceof DomainError ? error.code : Promise.reject(error)),
  );
const rolesOf = async ({ tenant }: World, id: string) =>
  (await db.uow.read(tenant.system, (read) => read.get(User, id))).roles;
/** What mails to somebody are planned: `template change`, and where to if that is not their own address. */
const mailTo = async ({ tenant }: World, userId: string) =>
  (await db.uow.read(tenant.system, (read) => read.find(Delivery, { userId }))).map(({ template, params }) =>
    [template, params['change'], params['address']].filter(Boolean).join(' '),
  );
const logged = async ({ tenant }: World, subjectId: string) =>
  (await db.uow.read(tenant.system, (read) => read.find(AuditEntry, { subjectId })))
    .map(({ action }) => action)
    .filter((action) => !action.startsWith('session'));

describe('who administers an institution', () => {
  it('is given and taken by administrators, who tell whom it is about and leave it in the log', async () => {
    const w = await world();
    const ida = await w.make(['INSTRUCTOR'], { givenName: 'Ida', familyName: 'Summer' });
    const session = await signIn(w, ida.email);
    const recognised = async () => (await sessions.recognise(session.session.token, 'r'))?.actor.roles;

    expect(await people.giveAdministrator(w.actor, ida.id)).toMatchObject({
      roles: ['INSTRUCTOR', 'ADMINISTRATOR'],
      onlyAdministrator: false,
    });
    expect(await recognised()).toEqual(['INSTRUCTOR', 'ADMINISTRATOR']);
    await people.giveAdministrator(w.actor, ida.id);
    expect(await people.takeAdministrator(w.actor, ida.id)).toMatchObject({ roles: ['INSTRUCTOR'] });
    expect(await recognised()).toEqual(['INSTRUCTOR']);

    const told = await db.uow.read(w.tenant.system, (read) =>
      read.find(Notification, { userId: ida.id }, { order: { id: 'asc' } }),
    );
    expect(told.map(({ kind, params }) => [kind, params])).toEqual([
      ['ADMINISTRATION', { by: 'Ada Winter', given: true }],
      ['ADMINISTRATION', { by: 'Ada Winter', given: false }],
    ]);
    expect(await logged(w, ida.id)).toEqual(['administrator.given', 'administrator.taken']);
  });

  it('is never nobody: not the last who has come in, and not two who take it from each other at once', async () => {
    const w = await world();
    const invited = await w.make(['ADMINISTRATOR'], { passwordHash: null });
    expect((await people.account(w.actor, w.ada.id)).onlyAdministrator).toBe(true);
    expect(await refusal(people.takeAdministrator(w.actor, w.ada.id))).toBe('last-administrator');
    await people.takeAdministrator(w.actor, invited.id);

    for (let round = 0; round < 5; round += 1) {
      const other = await w.make(['ADMINISTRATOR']);
      const results = await Promise.all([
        codeOf(people.takeAdministrator(w.actor, other.id)),
        codeOf(people.endAccess(other.actor, w.ada.id)),
      ]);
      expect(results.sort()).toEqual(['FORBIDDEN', 'OK']);
      const left = (await rolesOf(w, w.ada.id)).length + (await rolesOf(w, other.id)).length;
      expect(left).toBe(1);
      // As before, for the next round.
      await db.uow.run(w.tenant.system, async (tx) => {
        await tx.update(User, { id: w.ada.id }, { roles: ['ADMINISTRATOR'], endedAt: null });
        await tx.update(User, { id: other.id }, { roles: [] });
      });
    }
  });

  it('grows by an invitation to somebody new, and by the role alone for who is here', async () => {
    const w = await world();
    const input = { email: ' New@Example.org ', givenName: ' Nia ', familyName: 'Neu' };
    const made = await people.inviteAdministrator(w.actor, input);
    expect(made).toMatchObject({
      ...{ email: 'new@example.org', givenName: 'Nia', roles: ['ADMINISTRATOR'], state: 'WAITING' },
      invitedUntil: expect.any(String),
    });
    // Once more is one more letter, and the link before is dead.
    await people.inviteAdministrator(w.actor, input);
    expect(await mailTo(w, made.id)).toEqual(['INVITATION', 'INVITATION']);
    const open = await db.uow.read(w.tenant.system, (read) => read.find(Link, { userId: made.id }));
    expect(open.filter(({ expiresAt }) => expiresAt > db.clock.now())).toHaveLength(1);

    const ida = await w.make(['INSTRUCTOR'], { givenName: 'Ida' });
    const known = await people.inviteAdministrator(w.actor, { ...input, email: ida.email });
    expect(known).toMatchObject({ id: ida.id, givenName: 'Ida', roles: ['INSTRUCTOR', 'ADMINISTRATOR'] });
    expect(await mailTo(w, ida.id)).toEqual(['ADMINISTRATION']);
    expect(await refusal(people.inviteAdministrator(w.actor, { ...input, email: ida.email }))).toBe(
      'administrator-already',
    );
    await expect(people.inviteAdministrator(w.actor, { ...input, email: 'nobody' })).rejects.toThrow(
      BadInput,
    );
    // Also by whoever runs the installation, where no administrator can come in.
    const locked = await people.inviteAdministrator(w.tenant.system, { ...input, email: 'cli@example.org' });
    expect(locked.roles).toEqual(['ADMINISTRATOR']);
  });

  it('is nobody else’s to decide, and nobody of another institution is found', async () => {
    const w = await world();
    const other = await world();
    for (const roles of [['INSTRUCTOR'], ['COUNSELLOR'], ['STUDENT'], ['OPERATOR']] as Role[][]) {
      const { actor, id } = await w.make(roles);
      const calls = [
        () => people.page(actor, { first: 5 }),
        () => people.account(actor, id),
        () => people.giveAdministrator(actor, id),
        () => people.takeAdministrator(actor, w.ada.id),
        () => people.endAccess(actor, w.ada.id),
        () => people.giveAccessBack(actor, id),
        () => people.invite(actor, id),
        () => people.inviteAdministrator(actor, { email: 'a@b.org', givenName: 'A', familyName: 'B' }),
        () => people.correct(actor, { id, version: 1, givenName: 'A', familyName: 'B', email: 'a@b.org' }),
      ];
      for (const call of calls) await expect(call()).rejects.toThrow(Forbidden);
    }
    const { id } = other.ada;
    for (const call of [
      () => people.account(w.actor, id),
      () => people.giveAdministrator(w.actor, id),
      () => people.takeAdministrator(w.actor, id),
      () => people.endAccess(w.actor, id),
      () => people.giveAccessBack(w.actor, id),
      () => people.invite(w.actor, id),
      () => people.correct(w.actor, { id, version: 1, givenName: 'A', familyName: 'B', email: 'a@b.org' }),
    ])
      await expect(call()).rejects.toThrow(NotFound);
  });
});

describe('ending somebody’s access', () => {
  /** An instructor with every way in there is but a passkey. */
  async function withWaysIn(w: World) {
    const ida = await w.make(['INSTRUCTOR', 'ADMINISTRATOR']);
    const { session } = await signIn(w, ida.email);
    const token = await tokens.create(ida.actor, session.id, { name: 'gradebook', expiresOn: null });
    await db.uow.run(w.tenant.system, async (tx) => {
      await mailLinks(tx, 'PASSWORD_RESET', [ida.id], {});
      await tx.insert(SignOnIdentity, {
        kind: 'OIDC',
        ...{ issuer: 'https://idp.example', subject: 'ida', userId: ida.id },
        ...{ connectedAt: tx.now, lastUsedAt: null },
      });
    });
    return { ida, session, token };
  }

  it('closes every door at once, tells them, and leaves what they were in', async () => {
    const w = await world();
    const { ida, session, token } = await withWaysIn(w);
    const before = (await sessions.recognise(session.token, 'r'))!;
    expect(before.actor.userId).toBe(ida.id);
    expect(await tokens.recognise(token.token, 'r')).not.toBeNull();

    const ended = await people.endAccess(w.actor, ida.id);
    expect(ended).toMatchObject({ state: 'ENDED', roles: ['INSTRUCTOR'], viewable: false, tokens: 0 });
    expect(await sessions.recognise(session.token, 'r')).toBeNull();
    expect(await tokens.recognise(token.token, 'r')).toBeNull();
    expect(await codeOf(signIn(w, ida.email))).toBe('UNAUTHENTICATED');
    const open = await db.uow.read(w.tenant.system, (read) => read.find(Link, { userId: ida.id }));
    expect(open.every(({ expiresAt }) => expiresAt <= db.clock.now())).toBe(true);
    // A forgotten password brings nobody back, nor does their institution's sign-on.
    await links.requestReset({ tenant: w.tenant.slug, email: ida.email }, door());
    expect(await mailTo(w, ida.id)).toEqual(['PASSWORD_RESET', 'SECOND_STEP ENDED']);
    const vouched = { subject: 'ida', email: ida.email, givenName: 'Ida', familyName: 'S' };
    const known = await db.uow.read(w.tenant.system, (read) =>
      read.first(KNOWN, 'OIDC', 'https://idp.example', 'ida', ida.email),
    );
    expect(admission({ domains: [], provisions: true }, vouched, known!)).toEqual({
      admit: 'NOBODY',
      because: 'NO_ACCOUNT',
    });
    expect(await logged(w, ida.id)).toEqual(['access.ended']);
  });

  it('holds against a session that opens in the same moment', async () => {
    const w = await world();
    const ida = await w.make(['INSTRUCTOR']);
    await people.endAccess(w.actor, ida.id);
    const late = await db.uow.run(w.tenant.system, (tx) => sessions.open(tx, ida.id, null, null));
    expect(await sessions.recognise(late.token, 'r')).toBeNull();
    const id = newId();
    const { token, secretHash } = mintToken(w.tenant.tenantId, id);
    await db.uow.run(w.tenant.system, (tx) =>
      tx.insert(AccessToken, {
        ...{ id, userId: ida.id, name: 'late', secretHash, createdAt: tx.now },
        ...{ expiresAt: null, lastUsedAt: null, revokedAt: null },
      }),
    );
    expect(await tokens.recognise(`fh_${token}`, 'r')).toBeNull();
  });

  it('is not done to oneself, and is given back as it was, without the administrator', async () => {
    const w = await world();
    const { ida, session } = await withWaysIn(w);
    expect(await refusal(people.endAccess(w.actor, w.ada.id))).toBe('own-access');
    await people.endAccess(w.actor, ida.id);
    expect(await refusal(people.giveAdministrator(w.actor, ida.id))).toBe('access-ended');
    expect(await refusal(people.invite(w.actor, ida.id))).toBe('access-ended');
    const back = await people.giveAccessBack(w.actor, ida.id);
    expect(back).toMatchObject({ state: 'IN', roles: ['INSTRUCTOR'], endedAt: null });
    expect(await sessions.recognise(session.token, 'r')).toBeNull();
    expect(await codeOf(signIn(w, ida.email))).toBe('OK');
    expect((await mailTo(w, ida.id)).at(-1)).toBe('SECOND_STEP BACK');

    const waiting = await w.make(['INSTRUCTOR'], { passwordHash: null });
    await people.endAccess(w.actor, waiting.id);
    expect((await people.giveAccessBack(w.actor, waiting.id)).invitedUntil).not.toBeNull();
    expect(await mailTo(w, waiting.id)).toEqual(['SECOND_STEP ENDED', 'INVITATION']);
  });
});

describe('correcting somebody', () => {
  const as = (person: { id: string; givenName: string; familyName: string; email: string | null }) => ({
    ...{ id: person.id, givenName: person.givenName, familyName: person.familyName, email: person.email },
    version: 1,
  });

  it('changes a name and leaves them in; a newer version is not written over', async () => {
    const w = await world();
    const ida = await w.make(['STUDENT']);
    const { session } = await signIn(w, ida.email);
    const named = await people.correct(w.actor, { ...as(ida), givenName: ' Ida ', familyName: 'Søndergård' });
    expect(named).toMatchObject({ givenName: 'Ida', familyName: 'Søndergård', version: 2 });
    expect(await sessions.recognise(session.token, 'r')).not.toBeNull();
    expect(await mailTo(w, ida.id)).toEqual([]);
    await expect(people.correct(w.actor, as(ida))).rejects.toThrow(Conflict);
    await expect(people.correct(w.actor, { ...as(ida), givenName: '', familyName: ' ' })).rejects.toThrow(
      BadInput,
    );
  });

  it('moves an address: they sign in by the new one, and both are told', async () => {
    const w = await world();
    const ida = await w.make(['STUDENT'], { bouncedAt: null });
    const { session } = await signIn(w, ida.email);
    await db.uow.run(w.tenant.system, (tx) => mailLinks(tx, 'PASSWORD_RESET', [ida.id], {}));
    const email = `new-${ida.email}`;
    await people.correct(w.actor, { ...as(ida), email });
    expect(await sessions.recognise(session.token, 'r')).toBeNull();
    const [link] = await db.uow.read(w.tenant.system, (read) => read.find(Link, { userId: ida.id }));
    expect(link!.expiresAt.getTime()).toBeLessThanOrEqual(db.clock.now().getTime());
    expect(await codeOf(signIn(w, ida.email))).toBe('UNAUTHENTICATED');
    expect(await codeOf(signIn(w, email))).toBe('OK');
    expect(await mailTo(w, ida.id)).toEqual([
      'PASSWORD_RESET',
      'SECOND_STEP ADDRESS',
      `SECOND_STEP ADDRESS ${ida.email}`,
    ]);
  });

  it('invites who has not come in to the right address, and clears that mail came back', async () => {
    const w = await world();
    const founder = await w.make(['ADMINISTRATOR'], { passwordHash: null, bouncedAt: db.clock.now() });
    const right = await people.correct(w.actor, { ...as(founder), email: `right-${founder.email}` });
    expect(right).toMatchObject({ bounced: false, invitedUntil: expect.any(String), state: 'WAITING' });
    expect(await mailTo(w, founder.id)).toEqual(['INVITATION']);
  });

  it('takes nobody’s address for another, nor one away, nor moves one’s own', async () => {
    const w = await world();
    const ida = await w.make(['STUDENT']);
    expect(await refusal(people.correct(w.actor, { ...as(ida), email: w.ada.email }))).toBe('address-taken');
    await expect(people.correct(w.actor, { ...as(ida), email: null })).rejects.toThrow(BadInput);
    expect(await refusal(people.correct(w.actor, { ...as(w.ada), email: 'me@example.org' }))).toBe(
      'own-address',
    );
    expect(await codeOf(people.correct(w.actor, { ...as(w.ada), givenName: 'Adele' }))).toBe('OK');
  });
});

describe('the list of people', () => {
  it('goes by name, a page at a time, each once', async () => {
    const w = await world();
    for (const familyName of ['Berg', 'Berg', 'Abel', 'Zoll', 'Östman'])
      await w.make(['STUDENT'], { familyName, givenName: 'Robin' });
    await w.make(['STUDENT'], { erasedAt: db.clock.now(), roles: [], familyName: 'Berg' });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof people.page>> = await people.page(w.actor, { first: 2, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('finds by words of the name, by address and by number, as typed, and by role and state', async () => {
    const w = await world();
    const robin = await w.make(['STUDENT'], { givenName: 'Robin', familyName: 'Roy_50%' });
    const ida = await w.make(['INSTRUCTOR'], { givenName: 'Ida', passwordHash: null });
    const gone = await w.make(['STUDENT', 'COUNSELLOR'], { familyName: 'Gone', endedAt: db.clock.now() });
    await db.uow.run(w.tenant.system, (tx) =>
      tx.insert(UserIdentity, {
        ...{ userId: robin.id, system: 'PLAIN', externalId: 'S-1042', createdAt: tx.now },
      }),
    );
    const find = async (request: Partial<Parameters<typeof people.page>[1]>) =>
      (await people.page(w.actor, { first: 10, ...request })).edges.map(({ node }) => node.id);
    expect(await find({ query: 'roy rob' })).toEqual([robin.id]);
    expect(await find({ query: 'y_50%' })).toEqual([robin.id]);
    expect(await find({ query: '__' })).toEqual([]);
    expect(await find({ query: robin.email.toUpperCase() })).toEqual([robin.id]);
    expect(await find({ query: 's-1042' })).toEqual([robin.id]);
    expect(await find({ query: 'nobody' })).toEqual([]);
    expect(await find({ role: 'ADMINISTRATOR' })).toEqual([w.ada.id]);
    expect(await find({ role: 'STUDENT', state: 'IN' })).toEqual([robin.id]);
    expect(await find({ state: 'WAITING' })).toEqual([ida.id]);
    expect(await find({ state: 'ENDED' })).toEqual([gone.id]);
    expect(await find({ state: 'ENDED', role: 'COUNSELLOR', query: 'gone' })).toEqual([gone.id]);
  });
});
