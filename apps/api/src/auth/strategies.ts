import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import type { Actor } from '@firsthand/contracts';
import type { AccessTokensService, Door, Entrance, SessionsService, SignInService } from '@firsthand/core';
import type { SessionCookie } from './cookies.ts';

/** Who a request comes from. */
export interface Caller {
  readonly actor: Actor;
  /** Null when a token brought them in. */
  readonly sessionId: string | null;
}

/** A browser with our cookie. */
export class SessionStrategy extends Strategy {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionsService,
  ) {
    super();
  }

  override authenticate(request: unknown): void {
    const { id } = request as FastifyRequest;
    const token = this.cookie.read(request as FastifyRequest);
    if (!token) return this.pass();
    this.sessions
      .recognise(token, id)
      .then((caller) => (caller ? this.success(caller) : this.pass()), this.error.bind(this));
  }
}

/** A program with a personal access token. A token that is no good is refused, not overlooked. */
export class BearerStrategy extends Strategy {
  constructor(private readonly tokens: AccessTokensService) {
    super();
  }

  override authenticate(request: unknown): void {
    const { id, headers } = request as FastifyRequest;
    const [, token] = /^Bearer ([\w-]+)$/i.exec(headers.authorization ?? '') ?? [];
    if (!token) return headers.authorization ? this.fail(401) : this.pass();
    this.tokens
      .recognise(token, id)
      .then(
        (actor) => (actor ? this.success({ actor, sessionId: null }) : this.fail(401)),
        this.error.bind(this),
      );
  }
}

/** What passport-local reads: a form's fields, and for us the door they came through. */
export interface SignInForm {
  readonly body: { readonly tenant: string; readonly email: string; readonly password: string };
  readonly door: Door;
}

/** E-mail address and password, at one institution. */
export function passwordStrategy(signIns: SignInService): Strategy {
  return new LocalStrategy(
    { usernameField: 'email', passReqToCallback: true, session: false },
    (request, email, password, done) => {
      const { body, door } = request as unknown as SignInForm;
      signIns
        .signIn({ tenant: body.tenant, email, password }, door)
        .then((entrance: Entrance) => done(null, entrance), done);
    },
  );
}

/**
 * Runs one strategy. Passport's own middleware is written for Express and keeps strategies in one registry per process;
 * this keeps them with their application. Answers with what the strategy found, null when it had nothing to say, and
 * `refused` when it said no.
 */
export function attempt<Found>(strategy: Strategy, request: unknown): Promise<Found | 'refused' | null> {
  return new Promise((resolve, reject) => {
    const once = Object.assign(Object.create(strategy) as object, {
      success: (found: Found) => resolve(found),
      fail: () => resolve('refused'),
      pass: () => resolve(null),
      error: reject,
      redirect: () => reject(new Error('This strategy may not redirect.')),
    });
    (once as unknown as { authenticate(request: unknown): void }).authenticate(request);
  });
}
