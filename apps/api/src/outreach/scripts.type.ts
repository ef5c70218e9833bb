import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ScriptChannel, ScriptPart } from '@firsthand/contracts';
import { ScriptChannelEnum, ScriptPartEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType()
export class ScriptPartText {
  @Field(() => ScriptPartEnum)
  part!: ScriptPart;

  @Field(() => String)
  text!: string;
}

@ObjectType({
  description: 'What is said, part by part, in order. `{…}` stands for what is filled in later.',
})
export class ScriptText {
  @Field(() => String, { description: 'Of an e-mail; empty otherwise.' })
  subject!: string;

  @Field(() => [ScriptPartText])
  parts!: ScriptPartText[];
}

@ObjectType({ description: 'What a script said in one sitting.' })
export class ScriptVersion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => ScriptText)
  content!: ScriptText;

  @Field(() => DateTime)
  savedAt!: string;
}

@ObjectType({ description: 'A student’s own words for asking by this channel.' })
export class Script {
  @Field(() => ScriptChannelEnum)
  channel!: ScriptChannel;

  @Field(() => ScriptText)
  content!: ScriptText;

  @Field(() => ScriptText, { description: 'The sample it began as.' })
  sample!: ScriptText;

  @Field(() => Int, { description: '0 while it is still the sample.' })
  revision!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => [ScriptVersion], { description: 'The newest first.' })
  versions!: ScriptVersion[];
}

@ObjectType()
export class SavedScript {
  @Field(() => Boolean, {
    description: 'False when somebody saved first; nothing was overwritten, and the script is as it stands.',
  })
  saved!: boolean;

  @Field(() => Script)
  script!: Script;
}

@ObjectType({ description: 'What to fill a script with when it is for this person.' })
export class AskingFacts {
  @Field(() => String)
  contactName!: string;

  @Field(() => String)
  contactEmail!: string;

  @Field(() => String)
  contactPhone!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who named them. Null when nobody did, or they may not be mentioned.',
  })
  referrerName!: string | null;

  @Field(() => String, { nullable: true })
  occupationTitle!: string | null;

  @Field(() => String, { nullable: true })
  courseTitle!: string | null;

  @Field(() => String)
  institution!: string;

  @Field(() => Int, { description: 'Minutes the assignment asks for.' })
  minutes!: number;
}
