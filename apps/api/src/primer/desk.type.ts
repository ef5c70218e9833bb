import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PrimerLanguage } from '@firsthand/contracts';
import { PrimerLanguageEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { PrimerLesson, PrimerQuestion } from './primer.type.ts';

@ObjectType()
export class PrimerQuestionKey extends PrimerQuestion {
  @Field(() => Int, { description: 'Which of the options is right, from 0.' })
  right!: number;

  @Field(() => String)
  why!: string;
}

@ObjectType({ description: 'The primer in one language, as staff write it.' })
export class PrimerEdition {
  @Field(() => PrimerLanguageEnum)
  language!: PrimerLanguage;

  @Field(() => [PrimerLesson])
  lessons!: PrimerLesson[];

  @Field(() => [PrimerQuestionKey])
  questions!: PrimerQuestionKey[];

  @Field(() => String, { description: 'What students sign.' })
  pledge!: string;
}

@ObjectType()
export class PrimerVersionSummary {
  @Field(() => Int)
  number!: number;

  @Field(() => DateTime)
  publishedAt!: string;

  @Field(() => String)
  publishedBy!: string;

  @Field(() => Int, { description: 'Students who passed this version first.' })
  passed!: number;
}

@ObjectType()
export class PrimerDesk {
  @Field(() => [PrimerEdition], { description: 'The draft; without one, what students read.' })
  editions!: PrimerEdition[];

  @Field(() => Int, { description: '0 without a draft.' })
  revision!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => String, { nullable: true })
  savedBy!: string | null;

  @Field(() => Boolean, { description: 'The draft is something else than what students read.' })
  changed!: boolean;

  @Field(() => Int, { description: 'What students read; 0 is the starter.' })
  number!: number;

  @Field(() => [PrimerEdition], { description: 'What comes with the product.' })
  starter!: PrimerEdition[];

  @Field(() => Int)
  starterPassed!: number;

  @Field(() => [PrimerVersionSummary], { description: 'The newest first.' })
  versions!: PrimerVersionSummary[];
}

@ObjectType({ description: 'Saved, or in conflict: then both are here and nothing was overwritten.' })
export class SavePrimerPayload {
  @Field(() => Boolean)
  saved!: boolean;

  @Field(() => PrimerDesk)
  desk!: PrimerDesk;
}
