import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { type FollowUpView, StaffNotesService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { PageArgs } from '../graphql/connection.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  ChangeStaffNoteInput,
  FollowUp,
  StaffNote,
  StaffNoteConnection,
  WriteStaffNoteInput,
} from './staff-notes.type.ts';

@Resolver(() => StaffNote)
export class StaffNotesResolver {
  constructor(private readonly notes: StaffNotesService) {}

  @Query(() => StaffNoteConnection, { description: 'The newest day first.' })
  @Requires('note:keep')
  staffNotes(
    @CurrentActor() actor: Actor,
    @IdArg('enrolmentId') enrolmentId: string,
    @Args() page: PageArgs,
  ): Promise<StaffNoteConnection> {
    return this.notes.page(actor, enrolmentId, page);
  }

  @Mutation(() => StaffNote)
  @Requires('note:keep')
  writeStaffNote(
    @CurrentActor() actor: Actor,
    @Args('input') input: WriteStaffNoteInput,
  ): Promise<StaffNote> {
    return this.notes.write(actor, input.enrolmentId, draftOf(input));
  }

  @Mutation(() => StaffNote)
  @Requires('note:keep')
  changeStaffNote(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeStaffNoteInput,
  ): Promise<StaffNote> {
    return this.notes.change(actor, input.noteId, input.version, draftOf(input));
  }

  @Mutation(() => Boolean)
  @Requires('note:keep')
  removeStaffNote(@CurrentActor() actor: Actor, @IdArg('noteId') noteId: string): Promise<boolean> {
    return this.notes.remove(actor, noteId);
  }

  @Query(() => [FollowUp], { description: 'With whom the actor is to speak today and in the coming days.' })
  @Requires('note:keep')
  followUps(@CurrentActor() actor: Actor): Promise<FollowUpView[]> {
    return this.notes.followUps(actor);
  }
}

function draftOf({
  words,
  heldOn,
  way = null,
  minutes = null,
  nextOn = null,
}: WriteStaffNoteInput | ChangeStaffNoteInput) {
  return { words, heldOn, way, minutes, nextOn };
}
