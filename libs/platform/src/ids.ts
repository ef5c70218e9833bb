import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { parse as parseUuid, stringify as stringifyUuid, v7, validate } from 'uuid';

/** A UUID v7: grows with time, so that keys land at the end of their index. */
export function newId(): string {
  return v7();
}

export function isId(text: string): boolean {
  return validate(text);
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * A secret that finds its own row: base64url of tenant id (16 bytes), row id (16), secret (32). The tenant can be bound
 * before anything is looked up, and only the secret's SHA-256 is stored.
 */
export interface SecretToken {
  readonly tenantId: string;
  readonly id: string;
  readonly secretHash: string;
}

export function mintToken(tenantId: string, id: string): { token: string; secretHash: string } {
  const secret = randomBytes(32);
  const token = Buffer.concat([parseUuid(tenantId), parseUuid(id), secret]).toString('base64url');
  return { token, secretHash: sha256(secret) };
}

/**
 * A token of the same shape that needs no row: its secret is the signature of its purpose, so whoever has the key can
 * make it again and tell it from any other.
 */
export function signToken(
  { tenantId, id }: { readonly tenantId: string; readonly id: string },
  key: string,
  purpose: string,
): { token: string; secretHash: string } {
  const secret = createHmac('sha256', key).update(`${tenantId}\n${id}\n${purpose}`).digest();
  const token = Buffer.concat([parseUuid(tenantId), parseUuid(id), secret]).toString('base64url');
  return { token, secretHash: sha256(secret) };
}

/** Null for anything that is not a token's shape. */
export function readToken(token: string): SecretToken | null {
  if (!/^[A-Za-z0-9_-]{86}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 64 || bytes.toString('base64url') !== token) return null;
  try {
    return {
      tenantId: stringifyUuid(bytes.subarray(0, 16)),
      id: stringifyUuid(bytes.subarray(16, 32)),
      secretHash: sha256(bytes.subarray(32)),
    };
  } catch {
    return null;
  }
}

export function sameHash(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
