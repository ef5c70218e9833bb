import type { SignOnRefusal } from '@firsthand/contracts';
import { normalEmail } from './identity.rules.ts';

const MINUTE_MS = 60_000;
/** How long somebody may take over at their institution's page. */
export const ATTEMPT_LIFE_MS = 15 * MINUTE_MS;

/** What an institution's system says of somebody it has just recognised. */
export interface Vouched {
  /** What it always calls them, and nobody else. */
  readonly subject: string;
  readonly email: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** It says that it has seen a second step of theirs. */
  readonly secondStep?: boolean;
}

export interface Admitting {
  readonly domains: readonly string[];
  readonly provisions: boolean;
}

/** What is known here of whom the provider calls so. */
export interface Known {
  /** Who is connected with this subject. */
  readonly connectedTo: string | null;
  /** Their access was ended. */
  readonly ended: boolean;
  /** Whether anybody has an account under this address. */
  readonly addressTaken: boolean;
}

export type Admission =
  | { readonly admit: 'PERSON'; readonly userId: string }
  | { readonly admit: 'NEW'; readonly email: string }
  | { readonly admit: 'NOBODY'; readonly because: SignOnRefusal };

/**
 * Who comes in. A connection made before decides; an address never does: whoever can set addresses at the provider would
 * otherwise be anybody here.
 */
export function admission(provider: Admitting, vouched: Vouched, known: Known): Admission {
  if (!isOfDomains(provider.domains, vouched.email)) return nobody('DOMAIN');
  if (known.ended) return nobody('NO_ACCOUNT');
  if (known.connectedTo !== null) return { admit: 'PERSON', userId: known.connectedTo };
  if (known.addressTaken) return nobody('KNOWN_ADDRESS');
  if (!provider.provisions || vouched.email === null) return nobody('NO_ACCOUNT');
  return { admit: 'NEW', email: normalEmail(vouched.email) };
}

/** Of one of these domains exactly; a subdomain is another. Without any, every address is, and none. */
export function isOfDomains(domains: readonly string[], email: string | null): boolean {
  if (domains.length === 0) return true;
  const [, domain] = /^[^@]+@([^@]+)$/.exec(normalEmail(email ?? '')) ?? [];
  return domain !== undefined && domains.some((each) => normalEmail(each) === domain);
}

/** Something that can name one person and nobody else; an empty name would be everybody's. */
export function isSubject(subject: string): boolean {
  return subject.trim() !== '' && subject.length <= 500;
}

const nobody = (because: SignOnRefusal): Admission => ({ admit: 'NOBODY', because });

/** A path of our own pages, never of another site. */
export function insideOnly(next: string | null | undefined): string {
  return next && next.length <= 500 && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/';
}
