import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { CommentBankService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { BankComment, KeepCommentInput } from './comment-bank.type.ts';

@Resolver()
export class CommentBankResolver {
  constructor(private readonly service: CommentBankService) {}

  @Query(() => [BankComment], { description: 'One’s own, the section’s and the tenant’s, most used first.' })
  @Requires('grade:give')
  commentBank(@CurrentActor() actor: Actor, @IdArg('sectionId') sectionId: string): Promise<BankComment[]> {
    return this.service.bank(actor, sectionId);
  }

  @Mutation(() => [BankComment], { description: 'Keeps a comment; the bank as it then is.' })
  @Requires('grade:give')
  keepComment(@CurrentActor() actor: Actor, @Args('input') input: KeepCommentInput): Promise<BankComment[]> {
    return this.service.keep(actor, input);
  }

  @Mutation(() => Boolean)
  @Requires('grade:give')
  async removeComment(@CurrentActor() actor: Actor, @IdArg('bankCommentId') id: string): Promise<boolean> {
    await this.service.remove(actor, id);
    return true;
  }

  @Mutation(() => Int, { description: 'It was inserted once more; how often that makes.' })
  @Requires('grade:give')
  countComment(@CurrentActor() actor: Actor, @IdArg('bankCommentId') id: string): Promise<number> {
    return this.service.count(actor, id);
  }
}
