import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Unauthenticated, whoSits } from '@firsthand/contracts';
import {
  AccessTokensService,
  AddressesService,
  type Door,
  type Entrance,
  LinksService,
  ProfileService,
  SessionsService,
  SignInService,
} from '@firsthand/core';
import { SessionCookie, WaitingCookie } from '../auth/cookies.ts';
import { doorOf } from '../auth/door.ts';
import { Public, Requires, WhileLooking } from '../auth/requires.ts';
import { attempt, passwordStrategy, type SignInForm } from '../auth/strategies.ts';
import { CurrentActor, Request, type RequestContext } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Entering } from './entering.ts';
import {
  AskAddressInput,
  CreateAccessTokenInput,
  RedeemLinkInput,
  RequestPasswordResetInput,
  SignInInput,
  UpdateProfileInput,
} from './identity.inputs.ts';
import {
  AccessToken,
  LinkCard,
  NewAccessToken,
  SignInPayload,
  UserSession,
  Viewer,
} from './identity.type.ts';

@Resolver(() => Viewer)
export class IdentityResolver {
  private readonly byPassword;

  constructor(
    signIns: SignInService,
    private readonly links: LinksService,
    private readonly addresses: AddressesService,
    private readonly sessions: SessionsService,
    private readonly tokens: AccessTokensService,
    private readonly profiles: ProfileService,
    private readonly cookie: SessionCookie,
    private readonly waiting: WaitingCookie,
    private readonly entering: Entering,
  ) {
    this.byPassword = passwordStrategy(signIns);
  }

  @Query(() => Viewer, { nullable: true })
  @Public()
  async viewer(@Request() { state }: RequestContext): Promise<Viewer | null> {
    return state.actor ? this.profiles.viewer(state.actor, state.sessionId) : null;
  }

  @Query(() => LinkCard, { nullable: true })
  @Public()
  linkCard(@Args('token') token: string, @Request() { state }: RequestContext): Promise<LinkCard | null> {
    return this.links.card(token, state.requestId);
  }

  @Mutation(() => SignInPayload)
  @Public()
  async signIn(
    @Args('input') input: SignInInput,
    @Request() context: RequestContext,
  ): Promise<SignInPayload> {
    const form: SignInForm = { body: input, door: this.door(context) };
    const entrance = await attempt<Entrance>(this.byPassword, form).catch(this.waiting.due(context.reply));
    if (!entrance || entrance === 'refused')
      throw new Unauthenticated('This e-mail address and password do not fit.', 'WRONG_CREDENTIALS');
    return this.entering.enter(context, entrance);
  }

  @Mutation(() => Boolean)
  @Requires('self:write')
  @WhileLooking()
  async signOut(@CurrentActor() actor: Actor, @Request() { state, reply }: RequestContext): Promise<boolean> {
    if (!state.sessionId) return false;
    await this.sessions.revoke(whoSits(actor), state.sessionId);
    this.cookie.clear(reply);
    state.actor = null;
    state.sessionId = null;
    return true;
  }

  @Mutation(() => SignInPayload)
  @Public()
  async redeemLink(
    @Args('input') input: RedeemLinkInput,
    @Request() context: RequestContext,
  ): Promise<SignInPayload> {
    const entrance = await this.links
      .redeem(input, this.door(context))
      .catch(this.waiting.due(context.reply));
    return this.entering.enter(context, entrance);
  }

  @Mutation(() => Boolean)
  @Public()
  async requestPasswordReset(
    @Args('input') input: RequestPasswordResetInput,
    @Request() context: RequestContext,
  ): Promise<boolean> {
    await this.links.requestReset(input, this.door(context));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Mails this address a link that makes it theirs. Says nothing of whether somebody has it.',
  })
  @Requires('self:write')
  async askAddress(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskAddressInput,
    @Request() { request }: RequestContext,
  ): Promise<boolean> {
    await this.addresses.ask(actor, input, request.ip);
    return true;
  }

  @Mutation(() => Boolean)
  @Public()
  async confirmAddress(
    @Args('token') token: string,
    @Request() { request, state }: RequestContext,
  ): Promise<boolean> {
    await this.addresses.confirm(token, { address: request.ip, requestId: state.requestId });
    return true;
  }

  @Mutation(() => Viewer)
  @Requires('self:write')
  updateProfile(
    @CurrentActor() actor: Actor,
    @Args('input') input: UpdateProfileInput,
    @Request() { state }: RequestContext,
  ): Promise<Viewer> {
    return this.profiles.update(actor, state.sessionId, {
      ...(input.locale != null && { locale: input.locale }),
      ...(input.zone !== undefined && { zone: input.zone }),
    });
  }

  @Query(() => [UserSession])
  @Requires('self:read')
  async mySessions(
    @CurrentActor() actor: Actor,
    @Request() { state }: RequestContext,
  ): Promise<UserSession[]> {
    const sessions = await this.sessions.mine(actor);
    return sessions.map((session) => ({ ...session, current: session.id === state.sessionId }));
  }

  @Mutation(() => Boolean)
  @Requires('self:write')
  async revokeSession(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<boolean> {
    await this.sessions.revoke(actor, id);
    return true;
  }

  @Query(() => [AccessToken])
  @Requires('self:read')
  myAccessTokens(@CurrentActor() actor: Actor): Promise<AccessToken[]> {
    return this.tokens.mine(actor);
  }

  @Mutation(() => NewAccessToken)
  @Requires('token:create')
  createAccessToken(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateAccessTokenInput,
    @Request() { state }: RequestContext,
  ): Promise<NewAccessToken> {
    return this.tokens.create(actor, state.sessionId, input);
  }

  @Mutation(() => Boolean)
  @Requires('self:write')
  async revokeAccessToken(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<boolean> {
    await this.tokens.revoke(actor, id);
    return true;
  }

  private door({ request }: RequestContext): Door {
    return doorOf(request, this.cookie);
  }
}
