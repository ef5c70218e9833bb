import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { PasskeysService, SecondDoor, SecondStepService } from '@firsthand/core';
import { SessionCookie, WaitingCookie } from '../auth/cookies.ts';
import { doorOf } from '../auth/door.ts';
import { Public, Requires } from '../auth/requires.ts';
import { CurrentActor, Request, type RequestContext } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Entering } from './entering.ts';
import { AddPasskeyInput, PasskeyAnswerInput } from './second-step.inputs.ts';
import { AppSecret, SecondStep, SecondStepWaiting } from './second-step.type.ts';
import { SignInPayload } from './identity.type.ts';

/** Longer than any code, with what people put between its letters. */
const CODE_AT_MOST = 40;

@Resolver(() => SecondStep)
export class SecondStepResolver {
  constructor(
    private readonly second: SecondDoor,
    private readonly steps: SecondStepService,
    private readonly passkeys: PasskeysService,
    private readonly cookie: SessionCookie,
    private readonly waiting: WaitingCookie,
    private readonly entering: Entering,
  ) {}

  @Query(() => SecondStepWaiting, { nullable: true, description: 'Null when nobody waits in this browser.' })
  @Public()
  async secondStepWaiting(@Request() { request, state }: RequestContext): Promise<SecondStepWaiting | null> {
    const token = this.waiting.read(request);
    return token ? this.second.card(token, state.requestId) : null;
  }

  @Mutation(() => SignInPayload, { description: 'With a code of the app, or one from paper.' })
  @Public()
  async passSecondStep(
    @Args('code') code: string,
    @Request() context: RequestContext,
  ): Promise<SignInPayload> {
    const token = this.waiting.read(context.request) ?? '';
    const door = doorOf(context.request, this.cookie);
    const entrance = await this.second
      .pass(token, code.slice(0, CODE_AT_MOST), door)
      .catch(this.waiting.due(context.reply));
    return this.entering.enter(context, entrance);
  }

  @Mutation(() => String, {
    description:
      'What to ask the browser for, WebAuthn’s JSON: at an institution’s door, or, without one, of who waits in this browser.',
  })
  @Public()
  askPasskey(
    @Args('tenant', { type: () => String, nullable: true }) tenant: string | null | undefined,
    @Request() { request }: RequestContext,
  ): Promise<string> {
    const door = doorOf(request, this.cookie);
    return tenant == null
      ? this.passkeys.askWaiting(this.waiting.read(request) ?? '', door)
      : this.passkeys.ask(tenant, door);
  }

  @Mutation(() => SignInPayload, { description: 'A passkey alone: the device has made sure whose it is.' })
  @Public()
  async signInWithPasskey(
    @Args('input') { answer }: PasskeyAnswerInput,
    @Request() context: RequestContext,
  ): Promise<SignInPayload> {
    const door = doorOf(context.request, this.cookie);
    const entrance = await this.passkeys.enter(answer, door).catch(this.waiting.due(context.reply));
    return this.entering.enter(context, entrance);
  }

  @Query(() => SecondStep)
  @Requires('self:read')
  secondStep(@CurrentActor() actor: Actor, @Request() { state }: RequestContext): Promise<SecondStep> {
    return this.steps.mine(actor, state.sessionId);
  }

  @Mutation(() => SecondStep, { description: 'Before one changes it.' })
  @Requires('self:write')
  async proveSecondStep(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Request() { request, state }: RequestContext,
  ): Promise<SecondStep> {
    await this.second.prove(actor, state.sessionId, code.slice(0, CODE_AT_MOST), request.ip);
    return this.steps.mine(actor, state.sessionId);
  }

  @Mutation(() => String, { description: 'What to ask one’s own browser for, before one changes it.' })
  @Requires('self:write')
  askMyPasskey(@CurrentActor() actor: Actor): Promise<string> {
    return this.passkeys.askMe(actor);
  }

  @Mutation(() => SecondStep, { description: 'The same with a passkey.' })
  @Requires('self:write')
  async provePasskey(
    @CurrentActor() actor: Actor,
    @Args('input') { answer }: PasskeyAnswerInput,
    @Request() { state }: RequestContext,
  ): Promise<SecondStep> {
    await this.passkeys.prove(actor, state.sessionId, answer);
    return this.steps.mine(actor, state.sessionId);
  }

  @Mutation(() => AppSecret)
  @Requires('self:write')
  beginApp(@CurrentActor() actor: Actor, @Request() { state }: RequestContext): Promise<AppSecret> {
    return this.steps.begin(actor, state.sessionId);
  }

  @Mutation(() => [String], {
    nullable: true,
    description: 'Codes for paper, shown this once; null when there are some.',
  })
  @Requires('self:write')
  confirmApp(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Request() { request, state }: RequestContext,
  ): Promise<string[] | null> {
    return this.steps.confirm(actor, state.sessionId, code.slice(0, CODE_AT_MOST), request.ip);
  }

  @Mutation(() => SecondStep)
  @Requires('self:write')
  async removeApp(@CurrentActor() actor: Actor, @Request() { state }: RequestContext): Promise<SecondStep> {
    await this.steps.removeApp(actor, state.sessionId);
    return this.steps.mine(actor, state.sessionId);
  }

  @Mutation(() => [String], { description: 'New codes for paper; the old ones are worth nothing.' })
  @Requires('self:write')
  renewPaperCodes(@CurrentActor() actor: Actor, @Request() { state }: RequestContext): Promise<string[]> {
    return this.steps.renewPaper(actor, state.sessionId);
  }

  @Mutation(() => String, { description: 'What the browser needs to make a passkey, WebAuthn’s JSON.' })
  @Requires('self:write')
  beginPasskey(@CurrentActor() actor: Actor, @Request() { state }: RequestContext): Promise<string> {
    return this.passkeys.begin(actor, state.sessionId);
  }

  @Mutation(() => [String], { nullable: true, description: 'Codes for paper, as `confirmApp` has them.' })
  @Requires('self:write')
  addPasskey(
    @CurrentActor() actor: Actor,
    @Args('input') { name, answer }: AddPasskeyInput,
    @Request() { state }: RequestContext,
  ): Promise<string[] | null> {
    return this.passkeys.add(actor, state.sessionId, name, answer);
  }

  @Mutation(() => SecondStep)
  @Requires('self:write')
  async renamePasskey(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('name') name: string,
    @Request() { state }: RequestContext,
  ): Promise<SecondStep> {
    await this.passkeys.rename(actor, id, name);
    return this.steps.mine(actor, state.sessionId);
  }

  @Mutation(() => SecondStep)
  @Requires('self:write')
  async removePasskey(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Request() { state }: RequestContext,
  ): Promise<SecondStep> {
    await this.passkeys.remove(actor, state.sessionId, id);
    return this.steps.mine(actor, state.sessionId);
  }
}
