import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength, Min } from 'class-validator';
import type { MailCategory, MailLanguage, MailVariable, WordedMail } from '@firsthand/contracts';
import { MailCategoryEnum, MailLanguageEnum, MailVariableEnum, WordedMailEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType()
export class MailWords {
  @Field(() => String)
  subject!: string;

  @Field(() => String, { description: 'Plain text; an empty line begins a new paragraph.' })
  body!: string;
}

@ObjectType({ description: 'Written {{name}} in a text, and filled in for each reader.' })
export class MailVariableOf {
  @Field(() => MailVariableEnum)
  name!: MailVariable;

  @Field(() => String)
  example!: string;
}

@ObjectType({
  description: 'One mail in one language: what the institution says, and what its words may name.',
})
export class MailText {
  @Field(() => WordedMailEnum)
  template!: WordedMail;

  @Field(() => MailLanguageEnum)
  language!: MailLanguage;

  @Field(() => MailCategoryEnum, { nullable: true, description: 'Null: it opens an account.' })
  category!: MailCategory | null;

  @Field(() => MailWords, { nullable: true })
  own!: MailWords | null;

  @Field(() => Int, { description: '0 while there are no words of one’s own.' })
  version!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => String, { nullable: true })
  savedBy!: string | null;

  @Field(() => [MailVariableOf])
  variables!: MailVariableOf[];
}

@ObjectType()
export class MailFact {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'A mail as it would come, about an example.' })
export class MailPreview {
  @Field(() => String)
  subject!: string;

  @Field(() => String)
  institution!: string;

  @Field(() => String)
  greeting!: string;

  @Field(() => [String])
  paragraphs!: readonly string[];

  @Field(() => [MailFact])
  facts!: readonly MailFact[];

  @Field(() => String, { description: 'What its button says.' })
  action!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { description: 'Its plain-text twin, as a whole.' })
  text!: string;
}

@InputType()
export class MailTextInput {
  @Field(() => WordedMailEnum)
  template!: WordedMail;

  @Field(() => MailLanguageEnum)
  language!: MailLanguage;

  @Field(() => String)
  @IsString()
  @MaxLength(10_000)
  subject!: string;

  @Field(() => String)
  @IsString()
  @MaxLength(20_000)
  body!: string;
}

@InputType()
export class SaveMailTextInput extends MailTextInput {
  @Field(() => Int, { description: 'The version that was seen; 0 where there was none.' })
  @Min(0)
  version!: number;
}
