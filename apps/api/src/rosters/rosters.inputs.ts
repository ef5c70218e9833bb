import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import {
  LIMITS,
  ROSTER_DELIMITERS,
  ROSTER_ENCODINGS,
  ROSTER_FORMATS,
  ROSTER_MEANINGS,
  type RosterDelimiter,
  type RosterEncoding,
  type RosterFormat,
  type RosterMeaning,
} from '@firsthand/contracts';
import { RosterDelimiterEnum, RosterEncodingEnum, RosterFormatEnum } from '../graphql/enums.ts';

@InputType()
export class StageRosterInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  fileName!: string;

  @Field(() => String)
  @MaxLength(LIMITS.bodyBytes)
  content!: string;
}

@InputType({
  description: 'What a file is, where we took it for something else; what is left out is found out again.',
})
export class RereadRosterInput {
  @Field(() => RosterFormatEnum, { nullable: true })
  @IsOptional()
  @IsIn(ROSTER_FORMATS)
  format?: RosterFormat | null;

  @Field(() => RosterEncodingEnum, { nullable: true })
  @IsOptional()
  @IsIn(ROSTER_ENCODINGS)
  encoding?: RosterEncoding | null;

  @Field(() => RosterDelimiterEnum, { nullable: true })
  @IsOptional()
  @IsIn(ROSTER_DELIMITERS)
  delimiter?: RosterDelimiter | null;

  @Field(() => String, { nullable: true, description: 'Which of the classes in the file this section is.' })
  @IsOptional()
  @MaxLength(LIMITS.placeLength)
  group?: string | null;

  @Field(() => [String], {
    nullable: 'itemsAndList',
    description:
      'What each column of a plain table holds, from the left: email, givenName, familyName, name, role or externalId; null for what is left alone.',
  })
  @IsOptional()
  @ArrayMaxSize(LIMITS.rosterColumns)
  @IsIn([...ROSTER_MEANINGS, null], { each: true })
  columns?: (RosterMeaning | null)[] | null;
}
