import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { OnlyLooking, Unauthenticated } from '@firsthand/contracts';
import { AccessTokensService, SessionsService } from '@firsthand/core';
import { SessionCookie } from './cookies.ts';
import { attempt, BearerStrategy, type Caller, SessionStrategy } from './strategies.ts';

/**
 * Besides GraphQL, whose guard sees to it, so much is answered while one looks as somebody else: what stands on a page.
 * No upload, no file to keep, no line that tells what is unread. A new route is closed until it stands here.
 */
const SHOWN_ROUTES: ReadonlySet<string> = new Set(['POST /graphql', 'GET /graphql', 'GET /files/:id']);

/** Finds out who a request comes from: asked for as late as can be, and looked up once. */
@Injectable()
export class Callers {
  private readonly known = new WeakMap<FastifyRequest, Promise<Caller | null>>();
  private readonly bearer: BearerStrategy;
  private readonly session: SessionStrategy;

  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionsService,
    tokens: AccessTokensService,
  ) {
    this.bearer = new BearerStrategy(tokens);
    this.session = new SessionStrategy(cookie, sessions);
  }

  /**
   * The caller, or null for a stranger.
   * @throws Unauthenticated for a token that is no good, OnlyLooking where a viewing does not go
   */
  of(request: FastifyRequest): Promise<Caller | null> {
    let caller = this.known.get(request);
    if (!caller) this.known.set(request, (caller = this.find(request)));
    return caller;
  }

  /**
   * The caller as they were known a moment ago, or null. Their first statement proves that it is still so; whoever refuses
   * them before that has to look (`of`).
   */
  remembered(request: FastifyRequest): Caller | null {
    const token = request.headers.authorization ? null : this.cookie.read(request);
    return token === null ? null : this.sessions.recall(token, request.id);
  }

  private async find(request: FastifyRequest): Promise<Caller | null> {
    const byToken = await attempt<Caller>(this.bearer, request);
    if (byToken === 'refused') throw new Unauthenticated('This access token is not valid (any more).');
    if (byToken) return byToken;
    const bySession = await attempt<Caller>(this.session, request);
    const caller = bySession === 'refused' ? null : bySession;
    if (caller?.actor.viewedBy && !SHOWN_ROUTES.has(`${request.method} ${request.routeOptions.url}`))
      throw new OnlyLooking();
    return caller;
  }
}
