import { Injectable } from '@nestjs/common';
import {
  type Actor,
  BadInput,
  Conflict,
  Forbidden,
  NotFound,
  type PersonState,
  type Role,
  RuleBroken,
} from '@firsthand/contracts';
import { afterCursor, type Page, pageOf, rowsToFetch, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { orTaken } from '../tenancy/or-taken.ts';
import { afterAll, nameWords } from '../tenancy/search.ts';
import { tidy } from '../tenancy/text.ts';
import { keepAgainstRosters } from './corrected-by-hand.ts';
import { isEmail } from './email.ts';
import { assertAdministrator } from './identity.policy.ts';
import { normalEmail } from './identity.rules.ts';
import { inviteUsers } from './invitations.ts';
import {
  accessEnded,
  administratorAlready,
  cameInAlready,
  lastAdministrator,
  noAddressToAdminister,
  ownAccess,
  ownAddress,
} from './people.errors.ts';
import {
  ACCOUNT,
  type AccountView,
  ADMINISTRATORS,
  COMMON_PEOPLE,
  CORRECT_PERSON,
  END_ACCESS,
  END_ALL_LINKS,
  END_TOKENS,
  FEW_PEOPLE,
  FIND_OR_MAKE_ADMINISTRATOR,
  type FoundPerson,
  GIVE_ACCESS_BACK,
  GIVE_ADMINISTRATOR,
  HOLD_ADMINISTRATORS,
  PEOPLE,
  RAREST_WORD,
  TAKE_ADMINISTRATOR,
} from './people.queries.ts';
import { told } from './second-door.ts';
import { END_CHALLENGES } from './second-step.queries.ts';
import { endSessionsOf } from './sessions.service.ts';

export interface PeopleRequest {
  first: number;
  after?: string | null | undefined;
  query?: string | null | undefined;
  role?: Role | null | undefined;
  state?: PersonState | null | undefined;
}

export interface PersonCorrection {
  id: string;
  version: number;
  givenName: string;
  familyName: string;
  /** Null: they have none, and are not given one. */
  email: string | null;
}

export interface NewAdministrator {
  email: string;
  givenName: string;
  familyName: string;
}

/**
 * The people of an institution, to its administrators: who is here and as what, what they are called, and whether they
 * come in. Nobody is deleted by it: what somebody did and where they were stays.
 */
@Injectable()
export class PeopleService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Everybody by name, some at a time. @throws Forbidden */
  async page(actor: Actor, request: PeopleRequest): Promise<Page<FoundPerson>> {
    assertAdministrator(actor);
    const { first, query, role = null, state = null } = request;
    const [familyName, givenName, id] = afterCursor(request.after, ['text', 'text', 'id']);
    const words = nameWords(query);
    // Signs alone are the beginning of nobody's name.
    if (words.length === 0 && tidy(query ?? '') !== '') return pageOf([], first, () => []);
    const asked = [words, words.map(afterAll)] as const;
    const among = state === 'ENDED' ? 'ENDED' : role !== null && role !== 'STUDENT' ? 'STAFF' : 'EVERYBODY';
    const rows = await this.uow.read(actor, async (read) => {
      const rarest =
        among === 'EVERYBODY' && words.length > 0 ? await read.first(RAREST_WORD, ...asked) : undefined;
      const narrowed = [
        ...([actor.userId, ...asked, role, state, familyName, givenName, id] as const),
        rowsToFetch(first),
      ] as const;
      if (rarest?.few) return read.sql(FEW_PEOPLE, ...narrowed, rarest.low, rarest.high);
      // The first of those who have one common word are soon met; those who have two of them may be nobody.
      return read.sql(rarest && words.length > 1 ? COMMON_PEOPLE : PEOPLE[among], ...narrowed);
    });
    return pageOf(rows, first, (person) => [person.familyName, person.givenName, person.id]);
  }

  /** @throws Forbidden, NotFound */
  async account(actor: Actor, userId: string): Promise<AccountView> {
    assertAdministrator(actor);
    const found = await this.uow.read(actor, (read) => read.first(ACCOUNT, actor.userId, userId, read.now));
    if (!found) throw new NotFound();
    return found;
  }

  /**
   * Makes whoever has this address an administrator, and invites them while they have not come in. Who is here already
   * keeps their name and what else they are.
   * @throws Forbidden, BadInput; RuleBroken access-ended, administrator-already
   */
  async inviteAdministrator(actor: Actor, input: NewAdministrator): Promise<AccountView> {
    assertAdministrator(actor);
    const email = normalEmail(input.email);
    const { givenName, familyName } = named(input);
    if (!isEmail(email)) throw badAddress('email');
    return this.uow.run(actor, async (tx) => {
      const find = () => tx.first(FIND_OR_MAKE_ADMINISTRATOR, newId(), email, givenName, familyName, tx.now);
      // Nobody the first time: somebody else has made them in this moment.
      const found = ((await find()) ?? (await find()))!;
      if (found.ended) throw accessEnded(email);
      const { id: userId, made } = found;
      const given = await tx.first(GIVE_ADMINISTRATOR, userId);
      if (!given && found.cameIn) throw administratorAlready(email);
      if (given && !made) await this.tellRole(tx, userId, true);
      await inviteUsers(tx, [userId]);
      await tx.audit('administrator.invited', { kind: 'user', id: userId }, { made });
      return this.view(tx, userId);
    });
  }

  /** @throws Forbidden, NotFound; RuleBroken access-ended, administrator-address */
  async giveAdministrator(actor: Actor, userId: string): Promise<AccountView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      const person = await this.view(tx, userId);
      if (person.email === null) throw noAddressToAdminister();
      if (person.state === 'ENDED') throw accessEnded(person.email);
      if (await tx.first(GIVE_ADMINISTRATOR, userId)) {
        await this.tellRole(tx, userId, true);
        await tx.audit('administrator.given', { kind: 'user', id: userId });
      }
      return this.view(tx, userId);
    });
  }

  /** From somebody, oneself too, as long as another is left who has come in. @throws Forbidden, NotFound; RuleBroken last-administrator */
  async takeAdministrator(actor: Actor, userId: string): Promise<AccountView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      await this.assertOthersLeft(tx, userId);
      await this.view(tx, userId);
      if (await tx.first(TAKE_ADMINISTRATOR, userId)) {
        await this.tellRole(tx, userId, false);
        await tx.audit('administrator.taken', { kind: 'user', id: userId });
      }
      return this.view(tx, userId);
    });
  }

  /**
   * Corrects what somebody is called and where their mail goes; rosters leave both alone from then on. A new address is
   * theirs at once: sessions and open links end, they are told there and where their mail went so far, and who has not
   * come in is invited anew. What else lets them in stays.
   * @throws Forbidden, NotFound, BadInput, Conflict; RuleBroken own-address, address-taken
   */
  async correct(actor: Actor, input: PersonCorrection): Promise<AccountView> {
    assertAdministrator(actor);
    const { givenName, familyName } = named(input);
    const email = normalEmail(input.email ?? '') || null;
    if (email !== null && !isEmail(email)) throw badAddress('email');
    return orTaken(
      this.uow.run(actor, async (tx) => {
        const before = await this.view(tx, input.id);
        const readdressed = before.email !== email;
        if (readdressed && email === null)
          throw new BadInput([
            {
              path: 'email',
              rule: 'required',
              message: 'Write an address: it takes the place of the one they have.',
            },
          ]);
        if (readdressed && actor.userId === input.id) throw ownAddress();
        if (!(await tx.first(CORRECT_PERSON, input.id, input.version, givenName, familyName, email)))
          throw new Conflict(before.version);
        await keepAgainstRosters(tx, input.id);
        if (readdressed) await this.readdress(tx, before);
        await tx.audit('person.corrected', { kind: 'user', id: input.id }, { address: readdressed });
        return this.view(tx, input.id);
      }),
      new RuleBroken('address-taken', 'Somebody here has this address already. Give another one.'),
    );
  }

  /**
   * From now on they cannot come in by any way, nor is anything mailed to them. Sessions, tokens and links end; where they
   * were and what they did stays. They are told. False when it was ended already. What they were to do is for later
   * nouns to hand back: `EndAccess`.
   * @throws Forbidden, NotFound; RuleBroken own-access, last-administrator
   */
  async endAccess(tx: Tx, userId: string): Promise<boolean> {
    assertAdministrator(tx.actor);
    if (tx.actor.userId === userId) throw ownAccess();
    await this.assertOthersLeft(tx, userId);
    await this.view(tx, userId);
    if (!(await tx.first(END_ACCESS, userId, tx.now))) return false;
    await endSessionsOf(tx, userId);
    const tokens = await tx.sql(END_TOKENS, userId, tx.now);
    await tx.sql(END_ALL_LINKS, userId, tx.now);
    await tx.sql(END_CHALLENGES, userId, tx.now);
    await told(tx, userId, 'ENDED');
    await tx.audit('access.ended', { kind: 'user', id: userId }, { tokens: tokens.length });
    return true;
  }

  /** They come in as before, as what they still are; who was an administrator is none. @throws Forbidden, NotFound */
  async giveAccessBack(actor: Actor, userId: string): Promise<AccountView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      await this.view(tx, userId);
      if (await tx.first(GIVE_ACCESS_BACK, userId)) {
        // Who never came in hears of it by the invitation.
        if ((await inviteUsers(tx, [userId])).length === 0) await told(tx, userId, 'BACK');
        await tx.audit('access.givenBack', { kind: 'user', id: userId });
      }
      return this.view(tx, userId);
    });
  }

  /** Sends a new invitation; the earlier one stops working. @throws Forbidden, NotFound; RuleBroken came-in-already, access-ended, administrator-address */
  async invite(actor: Actor, userId: string): Promise<AccountView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      const person = await this.view(tx, userId);
      if (person.email === null) throw noAddressToAdminister();
      if (person.state === 'ENDED') throw accessEnded(person.email);
      if ((await inviteUsers(tx, [userId])).length === 0) throw cameInAlready();
      await tx.audit('invitation.resent', { kind: 'user', id: userId }, { userId });
      return this.view(tx, userId);
    });
  }

  /** Whoever acts is an administrator still, and without this person there is one who can come in. */
  private async assertOthersLeft(tx: Tx, userId: string): Promise<void> {
    await tx.sql(HOLD_ADMINISTRATORS);
    const administrators = await tx.sql(ADMINISTRATORS);
    const { userId: me } = tx.actor;
    if (me !== 'system' && !administrators.some(({ id }) => id === me)) throw new Forbidden();
    if (!administrators.some(({ id }) => id === userId)) return;
    if (!administrators.some(({ id, cameIn }) => id !== userId && cameIn)) throw lastAdministrator();
  }

  private async readdress(tx: Tx, { id, email, state, bounced }: AccountView): Promise<void> {
    await endSessionsOf(tx, id);
    await tx.sql(END_ALL_LINKS, id, tx.now);
    await tx.sql(END_CHALLENGES, id, tx.now);
    await inviteUsers(tx, [id]);
    if (state !== 'IN') return;
    await told(tx, id, 'ADDRESS');
    if (email !== null && !bounced) await told(tx, id, 'ADDRESS', { address: email });
  }

  private async tellRole(tx: Tx, userId: string, given: boolean): Promise<void> {
    const { userId: me } = tx.actor;
    if (me === userId) return;
    const by = me === 'system' ? null : await tx.first(ACCOUNT, me, me, tx.now);
    await tx.notify([
      {
        ...{ userId, kind: 'ADMINISTRATION', path: '/', dedupKey: `administration:${newId()}`, mail: true },
        params: { by: by ? `${by.givenName} ${by.familyName}`.trim() : 'Firsthand', given },
      },
    ]);
  }

  /** Somebody as they are now. @throws NotFound */
  async view(tx: Tx, userId: string): Promise<AccountView> {
    const me = tx.actor.userId === 'system' ? userId : tx.actor.userId;
    const found = await tx.first(ACCOUNT, me, userId, tx.now);
    if (!found) throw new NotFound();
    return found;
  }
}

function named(input: { givenName: string; familyName: string }): { givenName: string; familyName: string } {
  const [givenName, familyName] = [tidy(input.givenName), tidy(input.familyName)];
  if (givenName + familyName === '')
    throw new BadInput([{ path: 'familyName', rule: 'required', message: 'Write the person’s name.' }]);
  return { givenName, familyName };
}

const badAddress = (path: string) =>
  new BadInput([{ path, rule: 'address', message: 'Write an e-mail address like name@example.org.' }]);
