import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { AttachmentsService, type AttachmentView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Attachment, OrderAttachmentsInput } from './attachments.type.ts';

@Resolver()
export class AttachmentsResolver {
  constructor(private readonly attachments: AttachmentsService) {}

  @Mutation(() => [Attachment], {
    description: 'Takes a file out of the draft; what was handed in keeps it. Returns those that are left.',
  })
  @Requires('reflection:write')
  removeAttachment(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<AttachmentView[]> {
    return this.attachments.remove(actor, id);
  }

  @Mutation(() => [Attachment], { description: 'Puts the files of the draft in this order.' })
  @Requires('reflection:write')
  orderAttachments(
    @CurrentActor() actor: Actor,
    @Args('input') { assignmentId, ids }: OrderAttachmentsInput,
  ): Promise<AttachmentView[]> {
    return this.attachments.order(actor, assignmentId, ids);
  }
}
