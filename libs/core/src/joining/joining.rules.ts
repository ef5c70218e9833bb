import type { CodeState } from '@firsthand/contracts';

/** Read from a wall and typed on a phone: no letter or digit that is taken for another. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 8;

/** Bytes below it fall evenly on the letters. */
const EVEN = 256 - (256 % LETTERS.length);

/** A code from random bytes, or null when too few of them can be used. */
export function codeFrom(bytes: Uint8Array): string | null {
  const letters = [...bytes]
    .filter((byte) => byte < EVEN)
    .slice(0, CODE_LENGTH)
    .map((byte) => LETTERS[byte % LETTERS.length]!);
  return letters.length === CODE_LENGTH ? letters.join('') : null;
}

/** What somebody typed, as codes are kept; null when it can be none. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === CODE_LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}

export function stateOfCode(
  code: { revoked: boolean; expiresAt: Date; joined: number; capacity: number },
  now: Date,
): CodeState {
  if (code.revoked) return 'REVOKED';
  if (code.expiresAt.getTime() <= now.getTime()) return 'EXPIRED';
  return code.joined >= code.capacity ? 'FULL' : 'OPEN';
}
