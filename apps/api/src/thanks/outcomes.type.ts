import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { HeldBack, OutcomeKind } from '@firsthand/contracts';
import { HeldBackEnum, OutcomeKindEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'Somebody the student has met, and whether they can be written to.' })
export class OutcomeRecipient {
  @Field(() => ID)
  contactId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateTime, { description: 'When they last met.' })
  metAt!: string;

  @Field(() => HeldBackEnum, { nullable: true, description: 'Null: they can be written to.' })
  heldBack!: HeldBack | null;
}

@ObjectType()
export class OutcomeTold {
  @Field(() => ID)
  contactId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What kept their letter from leaving; null: nothing.' })
  heldBackBy!: string | null;
}

@ObjectType({ description: 'What became of a student, told to those they interviewed.' })
export class Outcome {
  @Field(() => ID)
  id!: string;

  @Field(() => OutcomeKindEnum)
  kind!: OutcomeKind;

  @Field(() => String)
  subject!: string;

  @Field(() => String, { description: 'The word before each name.' })
  greeting!: string;

  @Field(() => String)
  body!: string;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { description: 'Until then it can be withdrawn.' })
  leavesAt!: string;

  @Field(() => DateTime, { nullable: true })
  sentAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  withdrawnAt!: string | null;

  @Field(() => [OutcomeTold])
  recipients!: OutcomeTold[];
}
