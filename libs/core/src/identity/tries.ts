import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimited, RuleBroken } from '@firsthand/contracts';
import type { Database } from '@firsthand/persistence';
import { sha256 } from '@firsthand/platform';
import { addressGroup } from './identity.rules.ts';

const QUARTER_HOUR_S = 900;
const DAY_S = 86_400;

/**
 * Counts tries in PostgreSQL, so that every process counts the same ones. A try is counted before it is judged (a
 * hundred at once count a hundred), and given back when it was right.
 *
 * Guesses at a password are counted per account, wherever they come from. That a stranger cannot lock somebody out by
 * guessing is due to two ways in that go uncounted by it: a browser they came in by before, and a mailed link.
 */
export class Tries {
  private readonly wrongPerBrowser: RateLimiterPostgres;
  private readonly wrongPerDoor: RateLimiterPostgres;
  private readonly wrongPerDoorADay: RateLimiterPostgres;
  private readonly wrongPerAccount: RateLimiterPostgres;
  private readonly wrongPerAccountADay: RateLimiterPostgres;
  private readonly wrongPerAddress: RateLimiterPostgres;
  private readonly resetsPerAccount: RateLimiterPostgres;
  private readonly resetsPerAddress: RateLimiterPostgres;
  private readonly linksPerAddress: RateLimiterPostgres;
  private readonly intervieweesPerAddress: RateLimiterPostgres;
  private readonly signOnsPerAddress: RateLimiterPostgres;
  private readonly codesPerAddress: RateLimiterPostgres;
  private readonly codesPerDoor: RateLimiterPostgres;
  private readonly codesPerPerson: RateLimiterPostgres;
  private readonly paperPerDoor: RateLimiterPostgres;
  private readonly forgetsPerPerson: RateLimiterPostgres;
  private readonly asksPerAddress: RateLimiterPostgres;
  private readonly asksPerCode: RateLimiterPostgres;

  constructor(database: Pick<Database, 'pool'>) {
    const limiter = (keyPrefix: string, points: number, duration = QUARTER_HOUR_S) =>
      new RateLimiterPostgres({
        storeClient: database.pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        keyPrefix,
        points,
        duration,
      });
    this.wrongPerBrowser = limiter('sign-in-browser', 10);
    this.wrongPerDoor = limiter('sign-in-door', 10);
    this.wrongPerDoorADay = limiter('sign-in-door-day', 25, DAY_S);
    this.wrongPerAccount = limiter('sign-in-account', 10);
    this.wrongPerAccountADay = limiter('sign-in-account-day', 50, DAY_S);
    this.wrongPerAddress = limiter('sign-in-address', 100);
    this.resetsPerAccount = limiter('reset-account', 3);
    this.resetsPerAddress = limiter('reset-address', 300);
    this.linksPerAddress = limiter('link-address', 100);
    this.signOnsPerAddress = limiter('sign-on-address', 600);
    this.codesPerAddress = limiter('join-code', 200);
    this.codesPerDoor = limiter('second-step-door', 10);
    this.codesPerPerson = limiter('second-step', 60, DAY_S);
    this.paperPerDoor = limiter('second-step-paper', 10);
    this.forgetsPerPerson = limiter('second-step-forgotten', 1, DAY_S);
    this.asksPerAddress = limiter('join-ask-address', 600);
    this.asksPerCode = limiter('join-ask-code', 1_000, DAY_S);
    this.intervieweesPerAddress = limiter('interviewee-address', 120);
  }

  /**
   * Counts a sign-in: from a browser they came in by before by itself alone, else per account and place, account, and place.
   * One place cannot use up an account's day. @throws RateLimited
   */
  async signingIn(who: {
    account: string;
    address: string;
    /** The id of a browser they came in by before. */
    browser: string | null;
  }): Promise<{ succeeded(): Promise<void> }> {
    if (who.browser !== null) {
      const browser = sha256(who.browser);
      await count(this.wrongPerBrowser, browser);
      return { succeeded: async () => void (await this.wrongPerBrowser.delete(browser)) };
    }
    const account = sha256(who.account);
    const address = sha256(addressGroup(who.address));
    const door = sha256(`${who.account}\n${addressGroup(who.address)}`);
    // The place first: what is refused because of it is no try at the account.
    await count(this.wrongPerDoor, door);
    await count(this.wrongPerDoorADay, door);
    await count(this.wrongPerAddress, address);
    await count(this.wrongPerAccount, account);
    await count(this.wrongPerAccountADay, account);
    return {
      succeeded: async () => {
        await Promise.all([
          this.wrongPerDoor.delete(door),
          this.wrongPerDoorADay.reward(door),
          this.wrongPerAccount.delete(account),
          this.wrongPerAccountADay.reward(account),
          this.wrongPerAddress.reward(address),
        ]);
      },
    };
  }

  /** Counts a use of a mailed link; a whole lecture may open theirs at once, so a right one is given back. @throws RateLimited */
  async usingLinks(address: string): Promise<{ right(): Promise<void> }> {
    const key = sha256(addressGroup(address));
    await count(this.linksPerAddress, key);
    return { right: async () => void (await this.linksPerAddress.reward(key)) };
  }

  /** Counts the request of a link, each of which is a mail. @throws RateLimited */
  async askingForLinks(address: string): Promise<void> {
    await count(this.resetsPerAddress, sha256(addressGroup(address)));
  }

  /** Counts who is sent to an institution's sign-on; a whole campus may share an address. @throws RateLimited */
  async signingOn(address: string): Promise<void> {
    await count(this.signOnsPerAddress, sha256(addressGroup(address)));
  }

  /** Counts a code that is tried; a whole class may type one at once, so a right one is given back. @throws RateLimited */
  async guessingCodes(address: string): Promise<{ right(): Promise<void> }> {
    const key = sha256(addressGroup(address));
    await count(this.codesPerAddress, key);
    return { right: async () => void (await this.codesPerAddress.reward(key)) };
  }

  /**
   * Counts somebody without an account who asks to be let in by a code: a lecture at one address, and as many as a code may
   * let in. It is never given back: whoever reads a code off a wall must not make us mail the world. @throws RateLimited
   */
  async askingToJoin({ address, code }: { address: string; code: string }): Promise<void> {
    await count(this.asksPerAddress, sha256(addressGroup(address)));
    await count(this.asksPerCode, sha256(code));
  }

  /**
   * Counts a code of a second step. Whoever gets so far has the password or the institution's word. Per person and address
   * as at the first door, and codes on paper for themselves: guesses at the app's do not use them up. Codes that can be
   * guessed are counted also per person and day, whatever address they come from. Who so has used them up for somebody has
   * that person's password: a new one, by mail, forgets the count. A passkey and a code on paper work all the while.
   * @throws RateLimited; RuleBroken second-step-many
   */
  async showingCode(
    { person, guessable }: { person: string; guessable: boolean },
    address: string,
  ): Promise<{ right(): Promise<void> }> {
    const door = sha256(`${person}\n${addressGroup(address)}`);
    const perDoor = guessable ? this.codesPerDoor : this.paperPerDoor;
    await count(perDoor, door);
    if (guessable)
      await count(this.codesPerPerson, sha256(person)).catch((error: unknown) => {
        throw error instanceof RateLimited
          ? new RuleBroken('second-step-many', 'Too many codes were tried for this account today.')
          : error;
      });
    return {
      right: async () => {
        await perDoor.delete(door);
        if (guessable) await this.codesPerPerson.reward(sha256(person));
      },
    };
  }

  /**
   * A new password was chosen, so whoever tried with the old one is at the first door again. Once a day: whoever reads
   * somebody's mail can choose one after another, and must not guess without end.
   */
  async forgetCodes(tenantId: string, userId: string): Promise<void> {
    const person = sha256(`${tenantId}\n${userId}`);
    if (await within(this.forgetsPerPerson, person)) await this.codesPerPerson.delete(person);
  }

  /** Counts what is done on an interviewee's page; a whole firm may share an address. @throws RateLimited */
  async atIntervieweePages(address: string): Promise<void> {
    await count(this.intervieweesPerAddress, sha256(addressGroup(address)));
  }

  /** False when this account was asked for often enough; the one who asks must not learn it. */
  mayMailReset(account: string): Promise<boolean> {
    return within(this.resetsPerAccount, sha256(account));
  }
}

async function count(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    throw new RateLimited(Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000)));
  }
}

/** Counts, and says whether that was still within what may be. */
async function within(limiter: RateLimiterPostgres, key: string): Promise<boolean> {
  return count(limiter, key).then(
    () => true,
    (error: unknown) => {
      if (error instanceof RateLimited) return false;
      throw error;
    },
  );
}
