import { Inject, Injectable } from '@nestjs/common';
import { newId, type Seal } from '@firsthand/platform';
import { SEAL } from './sign-on.providers.ts';

interface Person {
  readonly tenantId: string;
  readonly userId: string;
}

/** A family, or a desk in a library, may share a browser; whoever came in last is remembered longest. */
const PEOPLE_AT_MOST = 4;

/**
 * What a browser keeps of those who have come in by it: that they did, under an id of its own, and nothing about them. It
 * opens nothing. Whoever tries a password from there is counted apart from the rest of the world, so that no stranger can
 * use up somebody's tries at their own desk.
 */
@Injectable()
export class KnownBrowsers {
  constructor(@Inject(SEAL) private readonly seal: Seal) {}

  /** What the browser keeps from now on, given what it kept before. */
  keeping(person: Person, before: string | null): string {
    const id = this.idFor(person, before) ?? newId();
    const others = partsOf(before).filter((part) => this.seal.open(part, about(person)) === null);
    return [this.seal.close(id, about(person)), ...others].slice(0, PEOPLE_AT_MOST).join('.');
  }

  /** The browser's id where this person has come in by it, else null. */
  idFor(person: Person, kept: string | null): string | null {
    for (const part of partsOf(kept)) {
      const id = this.seal.open(part, about(person));
      if (id !== null) return id;
    }
    return null;
  }
}

const about = ({ tenantId, userId }: Person) => `browser ${tenantId} ${userId}`;
const partsOf = (kept: string | null) => (kept ?? '').split('.').filter(Boolean).slice(0, PEOPLE_AT_MOST);
