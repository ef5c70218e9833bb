import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, SignOnKind } from '@firsthand/contracts';
import { type Sending, SignOnService } from '@firsthand/core';
import { SessionCookie, SignOnCookie, WaitingCookie } from '../auth/cookies.ts';
import { doorOf } from '../auth/door.ts';
import { Public, Requires } from '../auth/requires.ts';
import { CurrentActor, Request, type RequestContext } from '../graphql/context.ts';
import { SignOnKindEnum } from '../graphql/enums.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { ConnectFirstInput, StartSignOnInput } from './sign-on.inputs.ts';
import { SignOnConnecting, SignOnConnection, SignOnWay } from './sign-on.type.ts';

/** Each sending is a mutation, so that no other site's page can send a browser of ours anywhere. */
@Resolver(() => SignOnWay)
export class SignOnResolver {
  constructor(
    private readonly signOns: SignOnService,
    private readonly session: SessionCookie,
    private readonly cookie: SignOnCookie,
    private readonly waiting: WaitingCookie,
  ) {}

  @Query(() => [SignOnWay])
  @Public()
  signOnWays(@Args('tenant') tenant: string, @Request() { state }: RequestContext): Promise<SignOnWay[]> {
    return this.signOns.ways(tenant, state.requestId);
  }

  @Mutation(() => String, { description: 'The address to go to.' })
  @Public()
  async startSignOn(
    @Args('input') input: StartSignOnInput,
    @Request() context: RequestContext,
  ): Promise<string> {
    const door = doorOf(context.request, this.session);
    return this.sent(context, await this.signOns.start(input, door, this.cookie.read(context.request)));
  }

  @Query(() => SignOnConnecting, {
    nullable: true,
    description: 'Who has to connect before they are in; null when nobody waits so in this browser.',
  })
  @Public()
  async signOnConnecting(@Request() { request, state }: RequestContext): Promise<SignOnConnecting | null> {
    const token = this.waiting.read(request);
    return token ? this.signOns.connecting(token, state.requestId) : null;
  }

  @Mutation(() => String, { description: 'The address to go to, for who waits in this browser to connect.' })
  @Public()
  async connectFirst(
    @Args('input') input: ConnectFirstInput,
    @Request() context: RequestContext,
  ): Promise<string> {
    const { request } = context;
    const token = this.waiting.read(request) ?? '';
    const door = doorOf(request, this.session);
    return this.sent(context, await this.signOns.connectFirst(token, input, door, this.cookie.read(request)));
  }

  @Query(() => [SignOnConnection])
  @Requires('self:read')
  mySignOns(@CurrentActor() actor: Actor): Promise<SignOnConnection[]> {
    return this.signOns.mine(actor);
  }

  @Mutation(() => String, { description: 'The address to go to.' })
  @Requires('sign-on:connect')
  async connectSignOn(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => SignOnKindEnum }) kind: SignOnKind,
    @Request() context: RequestContext,
  ): Promise<string> {
    const { sessionId } = context.state;
    const browser = this.cookie.read(context.request);
    return this.sent(context, await this.signOns.connect(actor, sessionId, kind, browser));
  }

  @Mutation(() => Boolean)
  @Requires('self:write')
  async disconnectSignOn(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<boolean> {
    await this.signOns.disconnect(actor, id);
    return true;
  }

  @Mutation(() => String, { description: 'The address to go to.' })
  @Requires('sign-on:manage')
  async tryOutSignOn(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => SignOnKindEnum }) kind: SignOnKind,
    @Request() context: RequestContext,
  ): Promise<string> {
    return this.sent(context, await this.signOns.test(actor, kind, this.cookie.read(context.request)));
  }

  private sent({ reply }: RequestContext, { url, browser }: Sending): string {
    this.cookie.set(reply, browser);
    return url;
  }
}
