import { hash, parseOptions, verify } from '@node-rs/argon2';
import { normalPassword } from './identity.rules.ts';

/** argon2id's parameters. These cost some 55 ms and 64 MiB each time. */
export interface PasswordCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}
export const PASSWORD_COST: PasswordCost = { memoryKiB: 65_536, passes: 3, lanes: 1 };
const AT_ONCE = 2;

/** Makes and checks password hashes, two at a time, so that a rush of sign-ins cannot take all memory. */
export class Passwords {
  /** Verifications done, real and for show: tests see by it that unknown accounts cost the same. */
  verified = 0;
  private readonly turns = new Turns(AT_ONCE);
  private readonly decoy: Promise<string>;

  constructor(private readonly cost: PasswordCost = PASSWORD_COST) {
    this.decoy = this.hash('nobody has this password');
    this.decoy.catch(() => undefined);
  }

  /** `stillWanted` is asked when its turn has come and throws where it is not: of a rush for one thing, few are paid for. */
  hash(password: string, stillWanted?: () => Promise<void>): Promise<string> {
    const { memoryKiB, passes, lanes } = this.cost;
    return this.turns.take(async () => {
      await stillWanted?.();
      return hash(normalPassword(password), { memoryCost: memoryKiB, timeCost: passes, parallelism: lanes });
    });
  }

  /** Whether the password fits. Without a hash (no such account, or none set yet) the same work is done for show. */
  async fits(password: string, stored: string | null): Promise<boolean> {
    const against = stored ?? (await this.decoy);
    this.verified += 1;
    const fits = await this.turns.take(() => verify(against, normalPassword(password)));
    return fits && stored !== null;
  }

  /** Made with less work than we ask today: to be made anew at the next sign-in. */
  isOutdated(stored: string): boolean {
    const made = parseOptions(stored);
    const { memoryKiB, passes } = this.cost;
    return made.memoryCost < memoryKiB || made.timeCost < passes;
  }
}

/** Lets a few in at once, the others in order. */
class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
