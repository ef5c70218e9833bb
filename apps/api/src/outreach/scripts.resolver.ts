import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, SCRIPT_PARTS, type ScriptChannel } from '@firsthand/contracts';
import { type ScriptContent, ScriptsService, type ScriptView, SendOutreach } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { ScriptChannelEnum } from '../graphql/enums.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Outreach } from './outreach.type.ts';
import { SaveScriptInput, SendOutreachInput } from './scripts.inputs.ts';
import { AskingFacts, SavedScript, Script, type ScriptText } from './scripts.type.ts';

@Resolver(() => Script)
export class ScriptsResolver {
  constructor(
    private readonly scripts: ScriptsService,
    private readonly sending: SendOutreach,
  ) {}

  @Query(() => Script, { description: 'One’s own, or the sample to begin with.' })
  @Requires('fieldwork:do')
  async script(
    @CurrentActor() actor: Actor,
    @Args('channel', { type: () => ScriptChannelEnum }) channel: ScriptChannel,
  ): Promise<Script> {
    return present(await this.scripts.script(actor, channel));
  }

  @Query(() => AskingFacts)
  @Requires('fieldwork:do')
  askingFacts(@CurrentActor() actor: Actor, @IdArg('contactId') contactId: string): Promise<AskingFacts> {
    return this.scripts.factsFor(actor, contactId);
  }

  @Mutation(() => SavedScript, { description: 'Every sitting is a version that can be gone back to.' })
  @Requires('fieldwork:do')
  async saveScript(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveScriptInput,
  ): Promise<SavedScript> {
    const { saved, script } = await this.scripts.save(actor, input);
    return { saved, script: present(script) };
  }

  @Mutation(() => Outreach, {
    description: 'Asks somebody by a mail that leaves from here; answers go to the student.',
  })
  @Requires('fieldwork:do')
  sendOutreach(
    @CurrentActor() actor: Actor,
    @Args('input') { idempotencyKey, ...given }: SendOutreachInput,
  ): Promise<Outreach> {
    return this.sending.send(actor, { ...given, sendAnyway: given.sendAnyway ?? false }, idempotencyKey);
  }
}

function present({ content, sample, versions, ...script }: ScriptView): Script {
  return {
    ...script,
    content: inOrder(content),
    sample: inOrder(sample),
    versions: versions.map((version) => ({ ...version, content: inOrder(version.content) })),
  };
}

function inOrder({ subject, parts }: ScriptContent): ScriptText {
  return { subject, parts: SCRIPT_PARTS.map((part) => ({ part, text: parts[part] })) };
}
