import { Field, InputType } from '@nestjs/graphql';
import { Length, MaxLength } from 'class-validator';

/** Somebody who may have no account yet. */
@InputType({ isAbstract: true })
export abstract class NamedPersonInput {
  @Field(() => String)
  @Length(3, 300)
  email!: string;

  @Field(() => String)
  @MaxLength(100)
  givenName!: string;

  @Field(() => String)
  @MaxLength(100)
  familyName!: string;
}
