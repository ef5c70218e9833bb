import pg from 'pg';
import {
  BadInput,
  Conflict,
  DomainError,
  Forbidden,
  NotFound,
  type Role,
  type Actor,
} from '@firsthand/contracts';
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
import { afterAll as afterEveryWord } from '../tenancy/search.ts';
import { FEW_PEOPLE, RAREST_WORD } from './people.queries.ts';
import { PeopleService } from './people.service.ts';
import { EndAccess } from '../grading/end-access.ts';
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
let access: EndAccess;
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
  access = new EndAccess(db.uow, people);
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
        codeOf(access.end(other.actor, w.ada.id)),
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
        () => access.end(actor, w.ada.id),
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
      () => access.end(w.actor, id),
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

    const ended = await access.end(w.actor, ida.id);
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
    await access.end(w.actor, ida.id);
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
    expect(await refusal(access.end(w.actor, w.ada.id))).toBe('own-access');
    await access.end(w.actor, ida.id);
    expect(await refusal(people.giveAdministrator(w.actor, ida.id))).toBe('access-ended');
    expect(await refusal(people.invite(w.actor, ida.id))).toBe('access-ended');
    const back = await people.giveAccessBack(w.actor, ida.id);
    expect(back).toMatchObject({ state: 'IN', roles: ['INSTRUCTOR'], endedAt: null });
    expect(await sessions.recognise(session.token, 'r')).toBeNull();
    expect(await codeOf(signIn(w, ida.email))).toBe('OK');
    expect((await mailTo(w, ida.id)).at(-1)).toBe('SECOND_STEP BACK');

    const waiting = await w.make(['INSTRUCTOR'], { passwordHash: null });
    await access.end(w.actor, waiting.id);
    expect((await people.giveAccessBack(w.actor, waiting.id)).invitedUntil).not.toBeNull();
    expect(await mailTo(w, waiting.id)).toEqual(['SECOND_STEP ENDED', 'INVITATION']);
  });
});

describe('the access tokens of an institution', () => {
  const made = async (owner: { actor: Actor; email: string }, w: World, name: string) => {
    const { session } = await signIn(w, owner.email);
    return tokens.create(owner.actor, session.id, { name, expiresOn: null });
  };
  const names = async (actor: Actor, first = 50, after: string | null = null) => {
    const page = await tokens.ofInstitution(actor, { first, after });
    return { ...page, names: page.edges.map(({ node }) => `${node.person.givenName} ${node.name}`) };
  };

  it('are listed, newest first, whosever they are, while they are good', async () => {
    const w = await world();
    const ida = await w.make(['INSTRUCTOR'], { givenName: 'Ida' });
    await made(ida, w, 'gradebook');
    await made(w.ada, w, 'backup');
    const gone = await made(ida, w, 'gone');
    await tokens.revoke(ida.actor, gone.accessToken.id);
    const dated = await made(ida, w, 'dated');
    await db.uow.run(w.tenant.system, (tx) =>
      tx.update(AccessToken, { id: dated.accessToken.id }, { expiresAt: tx.now }),
    );
    const other = await world();
    await made(other.ada, other, 'elsewhere');
    const all = await names(w.actor);
    expect(all.names).toEqual(['Ada backup', 'Ida gradebook']);
    expect(all.edges[1]!.node).toMatchObject({ roles: ['INSTRUCTOR'], lastUsedAt: null, expiresAt: null });
    const first = await names(w.actor, 1);
    expect(first).toMatchObject({ names: ['Ada backup'], pageInfo: { hasNextPage: true } });
    expect((await names(w.actor, 1, first.pageInfo.endCursor)).names).toEqual(['Ida gradebook']);
  });

  it('are revoked by an administrator, once; the log knows, and whose it was is told', async () => {
    const w = await world();
    const ida = await w.make(['INSTRUCTOR']);
    const { token, accessToken } = await made(ida, w, 'gradebook');
    const other = await world();
    for (const [actor, refused] of [
      [ida.actor, Forbidden],
      [other.actor, NotFound],
    ] as const)
      await expect(tokens.revokeForThem(actor, accessToken.id)).rejects.toThrow(refused);
    await expect(tokens.ofInstitution(ida.actor, { first: 5 })).rejects.toThrow(Forbidden);
    expect(await tokens.recognise(token, 'r')).not.toBeNull();

    await tokens.revokeForThem(w.actor, accessToken.id);
    expect(await tokens.recognise(token, 'r')).toBeNull();
    expect(await logged(w, accessToken.id)).toEqual(['token.create', 'token.revoke']);
    expect(await mailTo(w, ida.id)).toEqual(['SECOND_STEP TOKEN_REVOKED']);
    await expect(tokens.revokeForThem(w.actor, accessToken.id)).rejects.toThrow(NotFound);
    const own = await made(w.ada, w, 'mine');
    await tokens.revokeForThem(w.actor, own.accessToken.id);
    expect(await mailTo(w, w.ada.id)).toEqual([]);
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

  it('finds by how words of the name, the address or a number begin, without accents, and by role and state', async () => {
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
    expect(await find({ query: 'roy_5' })).toEqual([robin.id]);
    expect(await find({ query: '__' })).toEqual([]);
    expect(await find({ query: robin.email.toUpperCase() })).toEqual([robin.id]);
    expect(await find({ query: 's-1042' })).toEqual([robin.id]);
    expect(await find({ query: 'Roy S-10' })).toEqual([robin.id]);
    expect(await find({ query: 'nobody' })).toEqual([]);
    expect(await find({ role: 'ADMINISTRATOR' })).toEqual([w.ada.id]);
    expect(await find({ role: 'STUDENT', state: 'IN' })).toEqual([robin.id]);
    expect(await find({ state: 'WAITING' })).toEqual([ida.id]);
    expect(await find({ state: 'ENDED' })).toEqual([gone.id]);
    expect(await find({ state: 'ENDED', role: 'COUNSELLOR', query: 'gone' })).toEqual([gone.id]);
  });

  it('finds people by what they are called now, not by what they were', async () => {
    const w = await world();
    const find = async (query: string) =>
      (await people.page(w.actor, { first: 10, query })).edges.map(({ node }) => node.id);
    const chloe = await w.make(['STUDENT'], { givenName: 'Chloé', familyName: 'O’Neill-Ünal' });
    for (const query of ['chloe', 'CHLOÉ', 'neill', 'unal chl', chloe.email])
      expect(await find(query)).toEqual([chloe.id]);
    await people.correct(w.actor, {
      ...{ id: chloe.id, version: 1, givenName: 'Zoë', familyName: 'Unal', email: chloe.email },
    });
    expect(await find('chloe')).toEqual([]);
    expect(await find('zoe unal')).toEqual([chloe.id]);
    const number = {
      userId: chloe.id,
      system: 'PLAIN' as const,
      externalId: 'Z-77',
      createdAt: db.clock.now(),
    };
    const [id] = await db.uow.run(w.tenant.system, (tx) => tx.insert(UserIdentity, number));
    expect(await find('77')).toEqual([chloe.id]);
    await db.uow.run(w.tenant.system, (tx) => tx.delete(UserIdentity, { id: id! }));
    expect(await find('77')).toEqual([]);
    expect(await find('zoe')).toEqual([chloe.id]);
    await db.owner('update users set erased_at = now() where id = $1', [chloe.id]);
    expect(await db.owner('select word from person_words where user_id = $1', [chloe.id])).toEqual([]);
  });

  it('looks by the words, not through everybody, as the application sees it', async () => {
    const w = await world();
    await db.owner(
      `insert into users (tenant_id, id, email, given_name, family_name, roles, locale, created_at)
       select $1, gen_random_uuid(), 'many' || n || '@example.org', 'Common', 'Person' || n, '{STUDENT}', 'en', now()
       from generate_series(1, 6000) n`,
      [w.tenant.tenantId],
    );
    await db.owner('analyze users, person_words');
    const client = new pg.Client({ connectionString: db.urls.appUrl });
    await client.connect();
    try {
      await client.query(
        `set app.tenant_id = '${w.tenant.tenantId}'; set plan_cache_mode = force_generic_plan`,
      );
      const planOf = async ({ text }: { text: string }, ...params: unknown[]) => {
        await client.query({ text: `prepare asked as ${text}` });
        const given = params.map((one) =>
          one === null ? 'null' : Array.isArray(one) ? `array['${one.join("','")}']` : `'${String(one)}'`,
        );
        const { rows } = await client.query(`explain (costs off) execute asked(${given.join(', ')})`);
        await client.query('deallocate asked');
        return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
      };
      const asked = [['person59'], [afterEveryWord('person59')]] as const;
      const narrowed = [w.tenant.tenantId, w.ada.id, ...asked, null, null, null, null, null, 51] as const;
      const rarest = await planOf(RAREST_WORD, w.tenant.tenantId, ...asked);
      const few = await planOf(FEW_PEOPLE, ...narrowed, asked[0][0], asked[1][0]);
      for (const plan of [rarest, few]) {
        expect(plan).toMatch(/Index (Only )?Scan using person_words_word.*\n.*Index Cond: .*word >= /);
        expect(plan).not.toContain('Seq Scan');
      }
      expect(few).toContain('users_pkey');
      // Whether those who are shown have come in is looked up for them, not for everybody.
      expect(few.split('\n').filter((line) => /on links /.test(line))).toHaveLength(2);
      expect(few).toMatch(/Index Scan using links_user on links l\b/);
    } finally {
      await client.end();
    }
    const found = await people.page(w.actor, { first: 50, query: 'person599' });
    expect(found.edges).toHaveLength(11);
    // Of what everybody has, the first by name.
    const common = await people.page(w.actor, { first: 2, query: 'common' });
    expect(common.edges.map(({ node }) => node.familyName)).toEqual(['Person1', 'Person10']);
    const next = { first: 2, query: 'person com', after: common.pageInfo.endCursor };
    const both = await people.page(w.actor, next);
    expect(both.edges.map(({ node }) => node.familyName)).toEqual(['Person100', 'Person1000']);
  });
});
