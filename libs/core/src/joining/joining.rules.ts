import type { CodeState } from '@firsthand/contracts';

/** Read from a wall and typed on a phone: no letter or digit that is taken for another. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 8;
/** A card's code opens an account: too long to be found, by whoever tries or by whoever has its hash. */
export const CARD_CODE_LENGTH = 12;

/** Bytes below it fall evenly on the letters. */
const EVEN = 256 - (256 % LETTERS.length);

/** A code from random bytes, or null when too few of them can be used. */
export function codeFrom(bytes: Uint8Array, length = CODE_LENGTH): string | null {
  const letters = [...bytes]
    .filter((byte) => byte < EVEN)
    .slice(0, length)
    .map((byte) => LETTERS[byte % LETTERS.length]!);
  return letters.length === length ? letters.join('') : null;
}

/** What somebody typed, as codes are kept; null when it can be none. */
export function readCode(typed: string, length = CODE_LENGTH): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === length && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}

/** The sign-in name a number suggests; empty where it suggests none. */
export function suggestedName(number: string | null): string {
  const name = (number ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, '');
  return name.length >= 2 && name.length <= 60 ? name : '';
}

export function stateOfCode(
  code: { revoked: boolean; expiresAt: Date; joined: number; capacity: number },
  now: Date,
): CodeState {
  if (code.revoked) return 'REVOKED';
  if (code.expiresAt.getTime() <= now.getTime()) return 'EXPIRED';
  return code.joined >= code.capacity ? 'FULL' : 'OPEN';
}
