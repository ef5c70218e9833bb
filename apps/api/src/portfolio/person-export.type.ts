import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'Where somebody’s data can be had, by whoever asked for it.' })
export class PersonData {
  @Field(() => String, { description: 'Of this server; a ZIP.' })
  path!: string;

  @Field(() => DateTime)
  until!: string;
}

@InputType()
export class ExportPersonInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => String, { description: 'Why: the person reads it, and it stays in the log.' })
  @MaxLength(LIMITS.viewingReasonLength)
  reason!: string;
}
