import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Entrance, type KnownBrowsers, NotInYet } from '@firsthand/core';

/**
 * A cookie that carries a token until its time. With the `__Host-` prefix a browser keeps it only over a secure connection,
 * for this very host and every path; browsers count http://localhost as secure. A plain-http address of another name, in a
 * closed network, goes without.
 */
abstract class TokenCookie {
  readonly name: string;
  private readonly secure: boolean;

  constructor(publicUrl: string, name: string) {
    this.secure = isSecure(publicUrl);
    this.name = this.secure ? `__Host-${name}` : name;
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  set(reply: FastifyReply, { token, expiresAt }: { token: string; expiresAt: Date }): void {
    void reply.setCookie(this.name, token, { ...this.attributes(), expires: expiresAt });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}

/** Counted anew with every entrance: longer than the holidays between two terms. */
const KNOWN_FOR_MS = 180 * 86_400_000;

/** What a browser keeps of those who have come in by it. Opens nothing. */
export class KnownCookie extends TokenCookie {
  constructor(publicUrl: string) {
    super(publicUrl, 'firsthand-known');
  }
}

/** What somebody waits with between the first step of signing in and the next. Opens nothing by itself. */
export class WaitingCookie extends TokenCookie {
  constructor(publicUrl: string) {
    super(publicUrl, 'firsthand-waiting');
  }

  /** What was shown was right, and something is wanted still: the browser keeps what it shows with that. */
  due(reply: FastifyReply) {
    return (error: unknown): never => {
      if (error instanceof NotInYet) this.set(reply, error.waiting);
      throw error;
    };
  }
}

/** The session's. */
export class SessionCookie extends TokenCookie {
  readonly known: KnownCookie;
  private readonly waiting: WaitingCookie;

  constructor(
    publicUrl: string,
    private readonly browsers: KnownBrowsers,
  ) {
    super(publicUrl, 'firsthand');
    this.known = new KnownCookie(publicUrl);
    this.waiting = new WaitingCookie(publicUrl);
  }

  /** Somebody has come in: they do not wait any more, and this browser is one of theirs. */
  enter(request: FastifyRequest, reply: FastifyReply, { actor, session }: Entrance): void {
    this.set(reply, session);
    this.waiting.clear(reply);
    if (actor.userId === 'system') return;
    const person = { tenantId: actor.tenantId, userId: actor.userId };
    const token = this.browsers.keeping(person, this.known.read(request));
    this.known.set(reply, { token, expiresAt: new Date(Date.now() + KNOWN_FOR_MS) });
  }
}

/**
 * Tells that the browser which comes back from an institution's sign-on is the one that was sent there, so that nobody can
 * be signed in as somebody else. Not longer than a session of the browser, and of no use without the address it came from.
 */
export class SignOnCookie {
  private readonly name: string;
  private readonly secure: boolean;

  constructor(publicUrl: string) {
    this.secure = isSecure(publicUrl);
    this.name = this.secure ? '__Host-firsthand-sign-on' : 'firsthand-sign-on';
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  set(reply: FastifyReply, value: string): void {
    void reply.setCookie(this.name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
    });
  }
}

function isSecure(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');
}
