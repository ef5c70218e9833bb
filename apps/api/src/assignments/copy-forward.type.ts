import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { type CopyProblem, LIMITS, type MilestoneKind } from '@firsthand/contracts';
import { CopyProblemEnum, MilestoneKindEnum } from '../graphql/enums.ts';
import { CalendarDate, LocalDateTime } from '../graphql/scalars.ts';

@InputType()
class CopySectionTarget {
  @Field(() => ID)
  @IsUUID()
  fromSectionId!: string;

  @Field(() => ID, { nullable: true, description: 'Into this section; else into a new one of the term.' })
  @IsOptional()
  @IsUUID()
  toSectionId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  termId?: string | null;
}

@InputType()
export class CopySectionPreviewInput extends CopySectionTarget {
  @Field(() => [CalendarDate], { description: 'Days on which nothing is due.' })
  @ArrayMaxSize(366)
  holidays!: string[];
}

@InputType()
export class CopySectionDateInput {
  @Field(() => ID)
  @IsUUID()
  milestoneId!: string;

  @Field(() => LocalDateTime)
  dueLocal!: string;
}

@InputType()
export class CopySectionInput extends CopySectionTarget {
  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'Of a new section; left out, as before.',
  })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  name?: string | null;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(LIMITS.pageSize)
  assignmentIds!: string[];

  @Field(() => [CopySectionDateInput], { description: 'When each of their milestones is due there.' })
  @Type(() => CopySectionDateInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(500)
  dates!: CopySectionDateInput[];
}

@ObjectType({ description: 'A deadline as it is, and as it would be in the copy.' })
export class CopiedDeadline {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  assignmentTitle!: string;

  @Field(() => ID)
  milestoneId!: string;

  @Field(() => String)
  milestoneTitle!: string;

  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => LocalDateTime)
  dueLocal!: string;

  @Field(() => LocalDateTime)
  toLocal!: string;

  @Field(() => [CopyProblemEnum], { description: 'Why somebody should look at it.' })
  problems!: CopyProblem[];
}

@ObjectType()
export class CopyPreview {
  @Field(() => String)
  zone!: string;

  @Field(() => [CopiedDeadline], { description: 'Those that somebody should look at first.' })
  deadlines!: CopiedDeadline[];
}

@ObjectType()
export class CopyOutcome {
  @Field(() => ID)
  sectionId!: string;

  @Field(() => Int)
  assignments!: number;
}
