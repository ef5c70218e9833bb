import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimited } from '@firsthand/contracts';
import type { Database } from '@firsthand/persistence';
import { sha256 } from '@firsthand/platform';
import { addressGroup } from './identity.rules.ts';

const QUARTER_HOUR_S = 900;
const DAY_S = 86_400;

/**
 * Counts tries in PostgreSQL, so that every process counts the same ones. A try is counted before it is judged (a
 * hundred at once count a hundred), and given back when it was right. Counting per account *and* address keeps a
 * stranger from locking the account's owner out.
 */
export class Tries {
  private readonly wrongPerAccount: RateLimiterPostgres;
  private readonly wrongPerAddress: RateLimiterPostgres;
  private readonly resetsPerAccount: RateLimiterPostgres;
  private readonly linksPerAddress: RateLimiterPostgres;
  private readonly intervieweesPerAddress: RateLimiterPostgres;
  private readonly signOnsPerAddress: RateLimiterPostgres;
  private readonly codesPerAddress: RateLimiterPostgres;
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
    this.wrongPerAccount = limiter('sign-in-account', 10);
    this.wrongPerAddress = limiter('sign-in-address', 100);
    this.resetsPerAccount = limiter('reset-account', 3);
    this.linksPerAddress = limiter('link-address', 100);
    this.signOnsPerAddress = limiter('sign-on-address', 600);
    this.codesPerAddress = limiter('join-code', 200);
    this.asksPerAddress = limiter('join-ask-address', 100);
    this.asksPerCode = limiter('join-ask-code', 300, DAY_S);
    this.intervieweesPerAddress = limiter('interviewee-address', 120);
  }

  /** Counts a sign-in. @throws RateLimited */
  async signingIn(who: { account: string; address: string }): Promise<{ succeeded(): Promise<void> }> {
    const account = sha256(`${who.account}\n${addressGroup(who.address)}`);
    const address = sha256(addressGroup(who.address));
    await count(this.wrongPerAccount, account);
    await count(this.wrongPerAddress, address);
    return {
      succeeded: async () => {
        await Promise.all([this.wrongPerAccount.delete(account), this.wrongPerAddress.reward(address)]);
      },
    };
  }

  /** Counts a use of a mailed link, or the request of one. @throws RateLimited */
  async usingLinks(address: string): Promise<void> {
    await count(this.linksPerAddress, sha256(addressGroup(address)));
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
   * Counts somebody without an account who asks to be let in by a code. It is never given back: whoever reads a code off
   * a wall must not make us mail the world. @throws RateLimited
   */
  async askingToJoin({ address, code }: { address: string; code: string }): Promise<void> {
    await count(this.asksPerAddress, sha256(addressGroup(address)));
    await count(this.asksPerCode, sha256(code));
  }

  /** Counts what is done on an interviewee's page; a whole firm may share an address. @throws RateLimited */
  async atIntervieweePages(address: string): Promise<void> {
    await count(this.intervieweesPerAddress, sha256(addressGroup(address)));
  }

  /** False when this account was asked for often enough; the one who asks must not learn it. */
  async mayMailReset(account: string): Promise<boolean> {
    return count(this.resetsPerAccount, sha256(account)).then(
      () => true,
      (error: unknown) => {
        if (error instanceof RateLimited) return false;
        throw error;
      },
    );
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
