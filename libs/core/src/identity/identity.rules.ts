import { type FieldError, LIMITS } from '@firsthand/contracts';
import { isCommonPassword } from './common-passwords.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

/** A session ends this long after sign-in, however busy, or this long after it was last seen. */
export const SESSION_LIFE_MS = 30 * DAY_MS;
export const SESSION_IDLE_MS = 14 * DAY_MS;
/** "Last seen" is written at most this often. */
export const SEEN_EVERY_MS = MINUTE_MS;

export const INVITATION_LIFE_MS = 7 * DAY_MS;
export const RESET_LIFE_MS = 15 * MINUTE_MS;
export const ADDRESS_LIFE_MS = DAY_MS;

/** Addresses are compared without regard to case or to how an accent was typed. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** What is wrong with a chosen password. Length and familiarity count; what characters it is made of does not. */
export function passwordProblems(password: string, emailOrName: string): FieldError[] {
  const length = [...password].length;
  if (length < LIMITS.passwordMin)
    return problem(
      'password.short',
      `Choose a password of at least ${LIMITS.passwordMin} characters; a short sentence is good.`,
    );
  if (length > LIMITS.passwordMax)
    return problem('password.long', `Choose a password of at most ${LIMITS.passwordMax} characters.`);
  if (isCommonPassword(password) || normalEmail(password) === normalEmail(emailOrName))
    return problem(
      'password.common',
      'This password is among the first a stranger would try. Choose another.',
    );
  return [];
}

const problem = (rule: string, message: string): FieldError[] => [{ path: 'password', message, rule }];

/** What somebody without an address comes in by, as it is kept: like a student number or a user name, never like an address. */
export function normalSignInName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

export function isSignInName(name: string): boolean {
  return /^[a-z0-9._-]{2,60}$/.test(name);
}

/** The same text typed on two keyboards is the same password. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * Whom a rate limit takes for one: an IPv4 address, or the /64 of an IPv6 address, which is what one subscriber has.
 */
export function addressGroup(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (v4) return v4[1]!;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return `${[...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
