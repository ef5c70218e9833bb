import { DomainError, Forbidden, NotFound, RuleBroken, type Actor } from '@firsthand/contracts';
import { AuditEntry, Delivery, Link, PersonCard, User } from '@firsthand/persistence';
import { Seal } from '@firsthand/platform';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { AddressesService } from '../identity/addresses.service.ts';
import type { Door } from '../identity/entrance.ts';
import { LinksService } from '../identity/links.service.ts';
import { KnownBrowsers } from '../identity/known-browsers.ts';
import { Passwords } from '../identity/passwords.ts';
import { SecondDoor } from '../identity/second-door.ts';
import { SessionsService } from '../identity/sessions.service.ts';
import { SignInService } from '../identity/sign-in.service.ts';
import { Tries } from '../identity/tries.ts';
import { CardEntrance } from './card-entrance.ts';
import { CARD_LIFE_DAYS, PersonCardsService } from './person-cards.service.ts';

const GOOD = 'the bus was late again';

let db: TestDatabase;
let g: Given;
let cards: PersonCardsService;
let entrance: CardEntrance;
let signIns: SignInService;
let sessions: SessionsService;
let addresses: AddressesService;
let links: LinksService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 20 });
  g = given(db);
  const passwords = new Passwords({ memoryKiB: 64, passes: 1, lanes: 1 });
  const tries = new Tries(db.database);
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
  links = new LinksService(db.uow, db.clock, passwords, tries, signIns, second, 5);
  cards = new PersonCardsService(db.uow);
  entrance = new CardEntrance(db.uow, db.clock, tries, passwords, signIns, second);
  addresses = new AddressesService(db.uow, db.clock, passwords, tries, 5);
});
afterAll(() => db.close());

let doors = 0;
/** Another address each time, so that tests do not use up each other's tries. */
function door(): Door {
  doors += 1;
  return {
    requestId: 'r',
    address: `10.7.${doors >> 8}.${doors & 255}`,
    userAgent: null,
    cookie: null,
  };
}

async function world(number = `N-${doors}${Date.now()}`) {
  const section = await g.section();
  const instructor = await g.enrolled(section, 'INSTRUCTOR');
  const student = await g.unmailed(section, number);
  const print = async (...of: { id: string }[]) =>
    cards.print(
      instructor.actor,
      section.sectionId,
      (of.length > 0 ? of : [student]).map(({ id }) => id),
    );
  const redeem = (code: string, signInName = 'robin.p', password = GOOD) =>
    entrance.redeem({ tenant: section.slug, code, signInName, password }, door());
  const enter = (name: string, password = GOOD) =>
    signIns.signIn({ tenant: section.slug, email: name, password }, door());
  const look = (code: string) => entrance.card({ tenant: section.slug, code }, door());
  const holders = () => cards.holders(instructor.actor, section.sectionId);
  return { section, instructor, student, print, redeem, enter, look, holders };
}

/** What of a refusal a person is told. */
const refusal = (doing: Promise<unknown>) =>
  doing.then(
    () => 'OK',
    (error: unknown) => {
      if (error instanceof RuleBroken) return error.details.rule;
      return error instanceof DomainError ? error.code : Promise.reject(error as Error);
    },
  );

describe('cards for people without an address', () => {
  it('let somebody in once, who then comes in by the name and password they chose', async () => {
    const w = await world('S 1042');
    expect(await w.holders()).toMatchObject([{ person: { id: w.student.id, email: null }, state: 'NONE' }]);
    const [card] = await w.print();
    expect(card).toMatchObject({
      person: { id: w.student.id },
      number: 'S 1042',
    });
    expect(card!.code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
    expect(await w.holders()).toMatchObject([{ state: 'WAITING' }]);

    // As it is typed from paper, looked at as often as one likes.
    const typed = card!.code.toLowerCase().replace(/(.{4})/g, '$1 ');
    for (let i = 0; i < 3; i += 1)
      expect(await w.look(typed)).toMatchObject({
        givenName: 'Robin',
        signInName: 's1042',
        again: false,
      });
    const { actor } = await w.redeem(typed, ' S1042 ');
    expect(actor).toMatchObject({
      tenantId: w.section.tenantId,
      userId: w.student.id,
      roles: ['STUDENT'],
    });
    expect(await refusal(w.redeem(card!.code))).toBe('card-dead');
    expect(await w.look(card!.code)).toBeNull();
    expect(await w.holders()).toMatchObject([{ state: 'IN', signInName: 's1042', expiresAt: null }]);

    expect((await w.enter('S1042')).actor.userId).toBe(w.student.id);
    expect(await refusal(w.enter('S1042', 'something else'))).toBe('UNAUTHENTICATED');
    expect(await refusal(w.enter('S 1042'))).toBe('UNAUTHENTICATED');
  });

  it('let exactly one in of a hundred who hold the same card at once', async () => {
    const w = await world();
    const [card] = await w.print();
    const tried = await Promise.all(
      Array.from({ length: 100 }, (_, i) => refusal(w.redeem(card!.code, `robin.${i}`))),
    );
    expect(tried.filter((one) => one === 'OK')).toHaveLength(1);
    expect(new Set(tried)).toEqual(new Set(['OK', 'card-dead']));
    const { signInName } = await db.uow.read(w.section.system, (read) => read.get(User, w.student.id));
    expect(signInName).toBe(`robin.${tried.indexOf('OK')}`);
  });

  it('keep no code, only what it can be known by', async () => {
    const w = await world();
    const [card] = await w.print();
    const everything = await db.owner<{ text: string }>(
      `select (select string_agg(k::text, ' ') from person_cards k where tenant_id = $1)
        || (select string_agg(a::text, ' ') from audit_entries a where tenant_id = $1) as text`,
      [w.section.tenantId],
    );
    expect(everything[0]!.text).toContain(w.student.id);
    expect(everything[0]!.text).not.toContain(card!.code);
  });

  it('stop working when a newer one is printed, and when they have had their time', async () => {
    const w = await world();
    const [first] = await w.print();
    const [newer] = await w.print();
    expect(await refusal(w.redeem(first!.code))).toBe('card-dead');
    db.clock.advance({ days: CARD_LIFE_DAYS });
    expect(await w.look(newer!.code)).toBeNull();
    expect(await refusal(w.redeem(newer!.code))).toBe('card-dead');
    expect(await w.holders()).toMatchObject([{ state: 'EXPIRED' }]);
  });

  it('of two staff who print at once, one card works', async () => {
    const w = await world();
    const printed = (await Promise.all([w.print(), w.print(), w.print()])).map(([card]) => card!.code);
    const seen = await Promise.all(printed.map((code) => w.look(code)));
    expect(seen.filter((card) => card !== null)).toHaveLength(1);
  });

  it('give a new password to who forgot theirs, and end every session they had', async () => {
    const w = await world();
    const [card] = await w.print();
    const before = await w.redeem(card!.code, 'robin');
    const [again] = await w.print();
    expect(await w.look(again!.code)).toMatchObject({
      signInName: 'robin',
      again: true,
    });
    await w.redeem(again!.code, 'robin', 'another long sentence');
    expect(await sessions.recognise(before.session.token, 'r')).toBeNull();
    expect(await refusal(w.enter('robin'))).toBe('UNAUTHENTICATED');
    expect(await refusal(w.enter('robin', 'another long sentence'))).toBe('OK');
  });

  it('open nothing at another institution, and nothing that nobody printed', async () => {
    const [one, other] = [await world(), await world()];
    const [card] = await one.print();
    expect(await other.look(card!.code)).toBeNull();
    expect(await refusal(other.redeem(card!.code))).toBe('card-dead');
    for (const code of ['', 'ABCD', 'OOOO OOOO OOOO', '2222 2222 2222'])
      expect(await refusal(one.redeem(code))).toBe('card-dead');
  });

  it('are for students of the section who have no address, and for nobody else', async () => {
    const w = await world();
    const mailed = await g.enrolled(w.section, 'STUDENT');
    const elsewhere = await g.unmailed(await g.section(w.section));
    const counsellor = await g.unmailed(w.section);
    await db.uow.run(w.section.system, (tx) =>
      tx.update(User, { id: counsellor.id }, { roles: ['STUDENT', 'COUNSELLOR'] }),
    );
    for (const who of [mailed, elsewhere, counsellor, w.instructor])
      expect(await refusal(w.print(w.student, who))).toBe('card-not-for-them');
    expect(await db.uow.read(w.section.system, (read) => read.find(PersonCard, {}))).toEqual([]);
    expect((await w.holders()).map(({ person }) => person.id)).toEqual([w.student.id]);
  });

  it('are printed by who manages the section, and it is written down for whom', async () => {
    const w = await world();
    const ask = (actor: Actor) => cards.print(actor, w.section.sectionId, [w.student.id]);
    await expect(ask(w.student.actor)).rejects.toThrow(NotFound);
    await expect(ask((await g.enrolled(w.section, 'COUNSELLOR')).actor)).rejects.toThrow(Forbidden);
    await expect(ask((await g.section()).system)).rejects.toThrow(Forbidden);
    await w.print();
    const entries = await db.uow.read(w.section.system, (read) =>
      read.find(AuditEntry, { action: 'card.printed' }),
    );
    expect(entries).toMatchObject([{ userId: w.instructor.id, subjectId: w.student.id }]);
  });

  it('give nobody a name that is taken, that could be an address, or that is somebody else’s number', async () => {
    const w = await world('n1');
    const other = await g.unmailed(w.section, 'N2');
    const [mine, theirs] = await w.print(w.student, other);
    const codes = new Map([mine!, theirs!].map(({ person, code }) => [person.id, code]));
    const redeem = (who: { id: string }, name: string) => w.redeem(codes.get(who.id)!, name);
    for (const bad of ['', 'x', 'robin@example.org', 'two words', 'é'.repeat(9), 'n2', 'N2'])
      expect(await refusal(redeem(w.student, bad))).toBe('BAD_USER_INPUT');
    expect(await refusal(redeem(w.student, 'robin'))).toBe('OK');
    expect(await refusal(redeem(other, 'ROBIN'))).toBe('BAD_USER_INPUT');
    // What was refused used no card up.
    expect(await refusal(redeem(other, 'n2'))).toBe('OK');
  });

  it('want a password that is none of the first a stranger would try', async () => {
    const w = await world();
    const [card] = await w.print();
    for (const weak of ['short', 'password', 'robin.person-1'])
      expect(await refusal(w.redeem(card!.code, 'robin.person-1', weak))).toBe('BAD_USER_INPUT');
  });
});

describe('an address that is added later', () => {
  async function inside() {
    const w = await world();
    const [card] = await w.print();
    const { actor } = await w.redeem(card!.code, 'robin');
    const ask = (address: string, password = GOOD) =>
      addresses.ask(actor, { address, password }, door().address);
    const mailed = async () =>
      (await db.uow.read(w.section.system, (read) => read.find(Delivery, { template: 'ADDRESS' }))).map(
        ({ params }) => params as { token: string; address: string },
      );
    const own = () => db.uow.read(w.section.system, (read) => read.get(User, w.student.id));
    return { ...w, actor, ask, mailed, own };
  }

  it('is theirs once the mail there was answered, and not before', async () => {
    const w = await inside();
    await w.ask(' Robin@Example.ORG ');
    expect((await w.own()).email).toBeNull();
    const [mail] = await w.mailed();
    expect(mail).toMatchObject({ address: 'robin@example.org' });
    expect(await links.card(mail!.token, 'r')).toMatchObject({
      purpose: 'ADDRESS',
      email: 'robin@example.org',
    });
    // A link that asks about an address sets no password.
    expect(await refusal(links.redeem({ token: mail!.token, password: GOOD }, door()))).toBe(
      'LINK_NOT_VALID',
    );
    await addresses.confirm(mail!.token, door());
    expect((await w.own()).email).toBe('robin@example.org');
    expect(await refusal(addresses.confirm(mail!.token, door()))).toBe('LINK_NOT_VALID');
    for (const name of ['robin', 'robin@example.org']) expect(await refusal(w.enter(name))).toBe('OK');
    expect(await refusal(w.ask('other@example.org'))).toBe('has-address');
  });

  it('wants the password, and says nothing of whether somebody has it', async () => {
    const w = await inside();
    const neighbour = await g.user(w.section);
    expect(await refusal(w.ask('mine@example.org', 'not it at all'))).toBe('BAD_USER_INPUT');
    expect(await refusal(w.ask('no address'))).toBe('BAD_USER_INPUT');
    expect(await refusal(w.ask(neighbour.email))).toBe('OK');
    expect(await w.mailed()).toEqual([]);
  });

  it('goes to nobody twice, when two ask for the same', async () => {
    const w = await inside();
    await w.ask('shared@example.org');
    const [mail] = await w.mailed();
    await g.user(w.section, ['STUDENT'], { email: 'shared@example.org' });
    expect(await refusal(addresses.confirm(mail!.token, door()))).toBe('address-taken');
    expect((await w.own()).email).toBeNull();
    expect(await db.uow.read(w.section.system, (read) => read.find(Link, { usedAt: null }))).toHaveLength(1);
  });

  it('ends the card they may still have', async () => {
    const w = await inside();
    const [card] = await w.print();
    await w.ask('robin2@example.org');
    await addresses.confirm((await w.mailed())[0]!.token, door());
    expect(await w.look(card!.code)).toBeNull();
  });
});
