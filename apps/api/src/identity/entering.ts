import { Injectable } from '@nestjs/common';
import { type Entrance, ProfileService } from '@firsthand/core';
import { SessionCookie } from '../auth/cookies.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { SignInPayload } from './identity.type.ts';

/** However somebody has come in: from here on this request, and those that follow, are theirs. */
@Injectable()
export class Entering {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly profiles: ProfileService,
  ) {}

  async enter({ state, request, reply }: RequestContext, entrance: Entrance): Promise<SignInPayload> {
    const { actor, session } = entrance;
    this.cookie.enter(request, reply, entrance);
    state.actor = actor;
    state.sessionId = session.id;
    return { viewer: await this.profiles.viewer(actor, session.id) };
  }
}
