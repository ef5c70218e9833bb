import { createHmac, randomBytes } from 'node:crypto';

const PERIOD_S = 30;

const SECRET_BYTES = 20;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const PAPER_CODES = 10;
/** No letter or digit that is read as another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const PAPER_LENGTH = 12;

const MINUTE_MS = 60_000;
/** How long somebody may take over the second step, once the first was right. */
export const CHALLENGE_LIFE_MS = 15 * MINUTE_MS;
/** Who has shown a second step so lately may change what it is. */
export const PROOF_LIFE_MS = 15 * MINUTE_MS;
/** More of them nobody has at hand, and each is a way in. */
export const PASSKEYS_AT_MOST = 20;

/** What app and we make codes from: 160 bits in base32. */
export function newSecret(): string {
  return [...randomBytes(SECRET_BYTES).toString('hex')]
    .map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('')
    .replace(/.{5}/g, (bits) => BASE32[parseInt(bits, 2)]!);
}

/** What an authenticator app reads from the picture. */
export function addressForApps(secret: string, of: { institution: string; person: string }): string {
  // Apps take a colon for the end of the issuer.
  const issuer = of.institution.replaceAll(':', ' ').replace(/\s+/g, ' ').trim();
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(of.person)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=6&period=${PERIOD_S}`;
}

/** The half-minute this code belongs to, or null when it fits none that is near. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!isAppCode(code)) return null;
  const current = stepAt(now);
  // One of the half-minute before or after is taken too: clocks differ, and people type.
  for (const off of [0, -1, 1]) if (codeOf(secret, current + off) === code) return current + off;
  return null;
}

/** The code of this moment: what the app shows. */
export function codeAt(secret: string, now: Date): string {
  return codeOf(secret, stepAt(now));
}

/** Six digits can be guessed; what is on paper cannot. */
export function isAppCode(code: string): boolean {
  return /^[0-9]{6}$/.test(code);
}

/** Codes for the day the phone is lost; each is used once. Some 59 bits each. */
export function newPaperCodes(): string[] {
  return Array.from({ length: PAPER_CODES }, () => {
    const letters: string[] = [];
    // Bytes beyond the last whole round are thrown away, so that every letter is as likely.
    while (letters.length < PAPER_LENGTH)
      for (const byte of randomBytes(PAPER_LENGTH))
        if (byte < 256 - (256 % LETTERS.length) && letters.length < PAPER_LENGTH)
          letters.push(LETTERS[byte % LETTERS.length]!);
    return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
  });
}

/** As it was typed, without what people add. */
export function plainCode(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '');
}

const stepAt = (now: Date) => Math.floor(now.getTime() / 1_000 / PERIOD_S);

/** RFC 4226 with SHA-1, which is what every app does. */
function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 0x0f) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
